package org.councildocs.reader;

import java.util.Optional;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;

/**
 * What the reader can doubt, such as {@link #DATE_IMPOSSIBLE} for 31 February. The words of each
 * kind stand in {@code problems.properties}; {@code docs/problems.md} lists them.
 *
 * @since 0.1.0
 */
public enum ProblemKind {
  /** Annexes lie deeper in one another than {@code Annex.MAX_DEPTH}. */
  ANNEX_TOO_DEEP("reader.annex.too-deep", Severity.WARNING),
  /** The title of a letter or note verbale does not say who sends it. */
  AUTHOR_MISSING("reader.author.missing", Severity.WARNING),
  /** The author is no State and holds no office that the reader knows. */
  AUTHOR_UNKNOWN("reader.author.unknown", Severity.INFO),
  /** The calendar has no such day. */
  DATE_IMPOSSIBLE("reader.date.impossible", Severity.WARNING),
  /** The date in the title has no year or no day. */
  DATE_INCOMPLETE("reader.date.incomplete", Severity.WARNING),
  /** The title has no date. */
  DATE_MISSING("reader.date.missing", Severity.WARNING),
  /** What stands in the place of the date of issue has its form, but no known month. */
  DATE_UNREAD("reader.date.unread", Severity.WARNING),
  /** The day of the week that stands beside a date is not that of the date. */
  DATE_WEEKDAY("reader.date.weekday", Severity.WARNING),
  /** A day or month is printed without its year, which was taken from the date of the letter. */
  DATE_YEAR_TAKEN("reader.date.year-taken", Severity.INFO),
  /** Behind the document stands the masthead of another, which was read as part of it. */
  DOCUMENT_FURTHER("reader.document.further", Severity.WARNING),
  /** The text has no letters of a script of the official languages, so its language is not told. */
  LANGUAGE_UNKNOWN("reader.language.unknown", Severity.WARNING),
  /** Arabic letters were put in order, such as a lam-alef that extraction had turned round. */
  MENDED_ARABIC_LETTERS("reader.mended.arabic-letters", Severity.INFO),
  /** Numbers in Arabic text were put before the marks that follow them. */
  MENDED_ARABIC_NUMBERS("reader.mended.arabic-numbers", Severity.INFO),
  /** Blanks inside words were left out. */
  MENDED_BLANKS("reader.mended.blanks", Severity.INFO),
  /** Characters that stood as codes of HTML or mail, or in a wrong encoding, were read. */
  MENDED_CODES("reader.mended.codes", Severity.INFO),
  /** Hyphens that only broke a word over two lines were left out. */
  MENDED_HYPHEN("reader.mended.hyphen", Severity.INFO),
  /** Letters of another script that look alike were replaced. */
  MENDED_LOOK_ALIKE("reader.mended.look-alike", Severity.INFO),
  /** The marks of Markdown, HTML or mail around the text were left out. */
  MENDED_MARKUP("reader.mended.markup", Severity.INFO),
  /** Letters were put for the forms that a font has of them. */
  MENDED_PRESENTATION_FORMS("reader.mended.presentation-forms", Severity.INFO),
  /** Characters that scanning had misread were replaced. */
  MENDED_SCAN("reader.mended.scan", Severity.INFO),
  /** Traditional Chinese characters were read as simplified ones. */
  MENDED_TRADITIONAL("reader.mended.traditional", Severity.INFO),
  /** The title of a signatory is there, the name is not. */
  SIGNATURE_NAME_MISSING("reader.signature.name-missing", Severity.WARNING),
  /** A signature has no mark such as “(Signed)”. */
  SIGNATURE_UNMARKED("reader.signature.unmarked", Severity.INFO),
  /** What was given is no text: it has control characters. */
  TEXT_BINARY("reader.text.binary", Severity.ERROR),
  /** The text stops in the middle of a sentence and has no signature. */
  TEXT_BROKEN_OFF("reader.text.broken-off", Severity.WARNING),
  /** There is no text. */
  TEXT_EMPTY("reader.text.empty", Severity.ERROR),
  /** Half a character stands in the text, which is no Unicode there. */
  TEXT_SURROGATE("reader.text.surrogate", Severity.WARNING),
  /** Too much of the text was not decoded: U+FFFD stands there in its place. */
  TEXT_UNDECODED("reader.text.undecoded", Severity.ERROR);

  private final String id;
  private final Severity severity;

  ProblemKind(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /**
   * The kind with an id.
   *
   * @param id the id as {@link Problem#id()} has it, such as {@code reader.date.impossible}, not
   *     null
   * @return the kind, empty if there is none
   */
  public static Optional<ProblemKind> ofId(String id) {
    for (ProblemKind kind : values()) {
      if (kind.id.equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * The id, the same in every version and language.
   *
   * @return the id, such as {@code reader.date.impossible}, never null
   */
  public String id() {
    return id;
  }

  /**
   * How much such a doubt weighs.
   *
   * @return an error only where there is nothing to read, never null
   */
  public Severity severity() {
    return severity;
  }

  /**
   * What such a doubt says, the particulars left open.
   *
   * @param language the language wished for, not null
   * @return the template of the message, such as {@code the calendar has no day “{date}”}, never
   *     null
   */
  public String template(Language language) {
    return Problem.MESSAGES.template(language, id);
  }
}
