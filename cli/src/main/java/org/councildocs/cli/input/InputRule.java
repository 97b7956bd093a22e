package org.councildocs.cli.input;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.language.Messages;

/**
 * What can be wrong with an input before anybody looks for a letter in it, such as {@code
 * input.notext}: the input is no text, or could not be opened, or is damaged.
 *
 * <p>What these rules hold inputs to is the command's own: text in UTF-8, files that hold a text,
 * such as Word and PDF, or the JSON form of councildocs. Two rules are about the list of known
 * issues. The words of each rule stand in {@code input.properties}.
 *
 * @since 0.1.0
 */
public enum InputRule {
  /** There is nothing under the name given. */
  MISSING("input.missing"),
  /** The name is none that this system can have. */
  NAME("input.name"),
  /** The input exists and may not be opened. */
  DENIED("input.denied"),
  /** Reading began and failed. */
  FAILED("input.failed"),
  /** A folder without any file to read. */
  EMPTY_FOLDER("input.folder.empty", Severity.WARNING),
  /** A list of paths without any path. */
  EMPTY_LIST("input.list.empty", Severity.WARNING),
  /** The input is larger than {@link ContentLoader#LARGEST_INPUT}. */
  TOO_LARGE("input.toolarge"),
  /** No text at all, or nothing but white space. */
  EMPTY("input.empty"),
  /** A file of an office program that is no text, such as a table or slides. */
  OFFICE("input.office"),
  /** A file that opens with a password only. */
  ENCRYPTED("input.encrypted"),
  /** A file without any text, as a rule a scan. */
  NO_TEXT("input.notext"),
  /** A file that is damaged, or not what its beginning says. */
  CORRUPT("input.corrupt"),
  /** A file out of which the text did not come in time. */
  SLOW("input.slow"),
  /** Some other XML. */
  XML("input.xml"),
  /** A zip, gzip or other archive. */
  ARCHIVE("input.archive"),
  /** An entry of an archive that would be out of all proportion to the archive. */
  ARCHIVE_BOMB("input.archive.bomb"),
  /** A picture, such as a scan. */
  IMAGE("input.image"),
  /** Text in UTF-16 or UTF-32. */
  UTF16("input.utf16"),
  /** Anything else that is no text. */
  BINARY("input.binary"),
  /** Text with bytes that are no UTF-8; they were replaced and the text was read. */
  UTF8("input.utf8"),
  /** JSON that is not the JSON form of councildocs. */
  JSON("input.json"),
  /** An entry in the list of known issues that spoke of nothing that was found. */
  KNOWN_UNMATCHED("known-issue.unmatched", Severity.WARNING),
  /** An entry in the list of known issues that holds no longer. */
  KNOWN_EXPIRED("known-issue.expired", Severity.WARNING),
  /** A fault of councildocs itself while it worked on this input. */
  FAULT("input.fault");

  private static final Messages MESSAGES =
      Messages.of("input", name -> InputRule.class.getResourceAsStream(name));

  private final String id;
  private final Severity severity;

  InputRule(String id) {
    this(id, Severity.ERROR);
  }

  InputRule(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /**
   * The rule of an id, the inverse of {@link #id()}.
   *
   * @param id an id, such as {@code input.notext}, not null
   * @return the rule, empty if none has this id
   */
  public static Optional<InputRule> ofId(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
  }

  /**
   * The id, stable between versions.
   *
   * @return the id, such as {@code input.notext}, never null
   */
  public String id() {
    return id;
  }

  /**
   * How much it weighs.
   *
   * @return the severity, never null
   */
  public Severity severity() {
    return severity;
  }

  /**
   * What is wrong, in one sentence.
   *
   * @param language the language wished for, not null
   * @param arguments the arguments of the sentence, not null
   * @return the sentence, never null
   */
  public String message(Language language, Map<String, ?> arguments) {
    return MESSAGES.format(language, id, arguments);
  }

  /**
   * What the rule is about, for {@code explain}.
   *
   * @param language the language wished for, not null
   * @return a short title, never null
   */
  public String title(Language language) {
    return MESSAGES.format(language, id + ".title", Map.of());
  }

  /**
   * What to do about it, and why it matters.
   *
   * @param language the language wished for, not null
   * @return a few sentences, never null
   */
  public String advice(Language language) {
    return MESSAGES.format(language, id + ".advice", Map.of());
  }
}
