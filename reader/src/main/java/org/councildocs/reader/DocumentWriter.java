package org.councildocs.reader;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.symbol.DocumentSymbol;

/**
 * Writes a letter, note verbale or concept note as plain text in the official form of its language:
 * the inverse of {@link DocumentReader}. Reading what was written gives the same record.
 *
 * <p>What a record has as printed (its title, the lines of its masthead, headings) is written as it
 * is. What a record that was put together by hand lacks is composed from its parts: the title
 * {@code Letter dated 3 February 2023 from the Permanent Representative of Malta to the United
 * Nations addressed to the Secretary-General} from date, authors and addressees; {@code Annex to
 * the letter dated ...}; the masthead; the title of a concept note; a section for questions,
 * briefers, chair or outcome that no section holds. {@link OfficialPhrases} has the words for
 * authors and addressees.
 *
 * <p>Some parts of a record say where others stand or what they mean, and are not written for
 * themselves: spans, references, threats, the presidency and the meeting that a letter announces.
 * They are read again from the paragraphs that hold them. {@code docs/writing.md} says what cannot
 * be written so that it is read alike.
 *
 * <p>A writer is immutable and may be shared between threads. The time is linear in the length of
 * the text, but that each question and briefer of a concept note is looked for in its paragraphs.
 *
 * <p>Source: United Nations Editorial Manual, communications and mastheads.
 *
 * @since 0.1.0
 */
public final class DocumentWriter {

  private static final DocumentWriter WRITER = new DocumentWriter();

  private DocumentWriter() {}

  /**
   * The writer of all six languages.
   *
   * @return the writer, never null
   */
  public static DocumentWriter create() {
    return WRITER;
  }

  /**
   * Writes a document.
   *
   * @param document the document, not null
   * @return its text, paragraphs parted by a blank line and each on one line, never null
   * @throws IllegalArgumentException if it is a concept note that does not say its language
   */
  public String write(CouncilDocument document) {
    Objects.requireNonNull(document, "document");
    TextSheet sheet = new TextSheet();
    if (document instanceof Letter letter) {
      write(letter, sheet);
    } else if (document instanceof ConceptNote note) {
      write(note, sheet);
    }
    return sheet.toString();
  }

  private static void write(ConceptNote note, TextSheet sheet) {
    WritingForms forms =
        WritingForms.of(
            note.language()
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "the concept note does not say its language; right would be one of ar,"
                                + " zh, en, fr, ru, es")));
    new NoteWriter(forms, sheet, note).write();
  }

  private static void write(Letter letter, TextSheet sheet) {
    WritingForms forms = WritingForms.of(letter.language());
    Masthead masthead = letter.masthead();
    new MastheadWriter(forms).write(masthead, sheet);
    new LetterWriter(forms, sheet).write(letter, 0);
    masthead
        .jobNumber()
        .ifPresent(number -> sheet.block(number + " (" + letter.language().letter() + ")"));
    if (!masthead.lines().isEmpty()) {
      symbolsOfPages(masthead).forEach(sheet::block);
    }
  }

  /**
   * The symbols that no line of the masthead is, so that they may be known from the pages alone.
   */
  private static Stream<String> symbolsOfPages(Masthead masthead) {
    Set<String> lines =
        masthead.lines().stream().map(DocumentWriter::letters).collect(Collectors.toSet());
    return masthead.symbols().stream()
        .map(DocumentSymbol::toString)
        .filter(symbol -> !lines.contains(letters(symbol)));
  }

  /** The letters and digits alone: blanks and dashes are printed in more than one way. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars()
        .filter(Character::isLetterOrDigit)
        .map(Character::toUpperCase)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
