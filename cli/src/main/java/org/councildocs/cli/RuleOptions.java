package org.councildocs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.councildocs.cli.input.StrictText;
import org.councildocs.validation.KnownIssues;
import org.councildocs.validation.RuleProfile;
import org.councildocs.validation.RuleSettings;
import org.councildocs.validation.RuleSettingsException;
import org.councildocs.validation.ValidationPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How somebody wants the rules. */
final class RuleOptions {

  private static final String NO_RULE =
      " is no rule and cannot be weighed: settings are for the rules that documents are held to, not"
          + " for doubts of the reader and findings about inputs";

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = {
        "draft: a letter that is still being written;",
        "issued: a document that is issued today;",
        "archive: documents of all ages. Default: the rules as they stand."
      })
  private @Nullable RuleProfile profile;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "Settings of rules, a line each, such as 'note.*.missing = off' or 'lead-time-days = 14';"
              + " they outdo the profile.")
  private @Nullable Path settings;

  @Option(
      names = "--known-issues",
      paramLabel = "FILE",
      description =
          "A table of findings that need not be reported: rule, document, path, until, reviewer,"
              + " reason.")
  private @Nullable Path known;

  @Option(
      names = "--lead-time",
      paramLabel = "DAYS",
      description =
          "Tell where a concept note is sent fewer days before the meeting. No source prescribes a"
              + " number.")
  private @Nullable Integer leadTime;

  /** Whether somebody wants them otherwise than they stand. */
  boolean given() {
    return profile != null || settings != null || leadTime != null;
  }

  /** Refuses an output that takes the place of the settings, or of what is known. */
  void spare(Replaced file) {
    Stream.of(Optional.ofNullable(settings), Optional.ofNullable(known))
        .flatMap(Optional::stream)
        .forEach(read -> file.refuseIfIn(read.toString(), spec));
  }

  RuleSettings settings() {
    RuleSettings chosen = profile == null ? RuleSettings.NONE : profile.settings();
    if (settings != null) {
      chosen = chosen.and(parsed(settings, RuleSettings::parse));
    }
    if (leadTime != null) {
      if (leadTime < 0) {
        throw new ParameterException(spec.commandLine(), "--lead-time counts days from 0 on");
      }
      chosen = chosen.withPolicy(ValidationPolicy.NONE.withLeadTimeDays(leadTime));
    }
    return chosen;
  }

  /** All that the settings come from, so that other settings can be told from them. */
  String described() {
    return profile + "\n" + leadTime + "\n" + (settings == null ? "" : text(settings));
  }

  Optional<KnownIssues> knownIssues(Clock clock) {
    return Optional.ofNullable(known)
        .map(file -> parsed(file, text -> KnownIssues.parse(headed(text), LocalDate.now(clock))));
  }

  /** Of a table that is still to be written, or was lost, nobody should think that it is in use. */
  private String headed(String table) {
    if (table.isBlank()) {
      throw new ParameterException(
          spec.commandLine(), known + ": the file is empty; a table begins with its head");
    }
    return table;
  }

  /** The name of the list of known issues, for reports. */
  String knownIssuesName() {
    return String.valueOf(known);
  }

  private interface Parser<T> {
    T parse(String text);
  }

  private <T> T parsed(Path file, Parser<T> parser) {
    String text = text(file);
    try {
      return parser.parse(text);
    } catch (RuleSettingsException e) {
      String reason =
          besideRules(text, e.line())
              .map(key -> "line " + e.line() + ": " + key + NO_RULE)
              .orElse(e.getMessage());
      throw new ParameterException(spec.commandLine(), file + ": " + reason);
    }
  }

  /** What a line would set where that is told in reports and comes of no rule, such as a doubt. */
  private static Optional<String> besideRules(String settings, int number) {
    String line = settings.lines().skip(number - 1L).findFirst().orElse("");
    String key = line.substring(0, Math.max(0, line.indexOf('='))).strip();
    String family = key.substring(0, key.indexOf('.') + 1);
    return Optional.of(key).filter(it -> Explanation.besideRules(family));
  }

  private String text(Path file) {
    try {
      return StrictText.read(file);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), Streams.line(file, e));
    }
  }
}
