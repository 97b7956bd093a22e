package org.councildocs.document;

/**
 * The form of a communication that is issued as a document, as its title names it, such as {@code
 * NOTE_VERBALE}.
 *
 * <p>Source: United Nations Editorial Manual, communications.
 *
 * @since 0.1.0
 */
public enum LetterKind {
  /** A letter, signed by its author. */
  LETTER,
  /**
   * Identical letters: one text sent to several addressees, such as the Secretary-General and the
   * President of the Security Council.
   */
  IDENTICAL_LETTERS,
  /** A note verbale, also identical ones: sent by a mission in the third person, and unsigned. */
  NOTE_VERBALE
}
