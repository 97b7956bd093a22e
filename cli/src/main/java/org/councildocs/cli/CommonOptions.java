package org.councildocs.cli;

import org.councildocs.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What every command understands. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CommonOptions {

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      converter = LanguageConverter.class,
      description =
          "The language of messages: ar, zh, en, fr, ru or es; what a language lacks is said in"
              + " English. Default: en")
  private Language language = Language.ENGLISH;

  @Mixin private final DebugOption debug = new DebugOption();

  Language language() {
    return language;
  }

  boolean debug() {
    return debug.asked();
  }

  /** Reads a language tag. */
  static final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String tag) {
      try {
        return Language.ofTag(tag);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
