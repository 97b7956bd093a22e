package org.councildocs.document;

import java.util.Objects;

/**
 * What a text is, by its title, such as {@code PRESIDENTIAL_STATEMENT}. Only letters, notes
 * verbales and concept notes are modelled; the others are named and left alone.
 *
 * @since 0.1.0
 */
public enum DocumentKind {
  /** A letter; also one with a concept note in its annex. */
  LETTER,
  /** Identical letters to several addressees. */
  IDENTICAL_LETTERS,
  /** A note verbale. */
  NOTE_VERBALE,
  /** A concept note that stands alone, without a letter around it. */
  CONCEPT_NOTE,
  /** A note by the Secretary-General or by the President of a council. */
  NOTE,
  /** A statement by the President of the Security Council. */
  PRESIDENTIAL_STATEMENT,
  /** An adopted resolution. */
  RESOLUTION,
  /** A verbatim or summary record of a meeting. */
  MEETING_RECORD,
  /** Any other document: a report, a draft resolution, rules of procedure. */
  OTHER;

  /**
   * The kind of document that a form of letter is.
   *
   * @param kind the form of letter, not null
   * @return the kind of the same name, never null
   */
  public static DocumentKind of(LetterKind kind) {
    Objects.requireNonNull(kind, "kind");
    return valueOf(kind.name());
  }
}
