package org.councildocs.cli.report;

/**
 * What came of one input; each input has exactly one, so that their counts add up.
 *
 * @since 0.1.0
 */
public enum Outcome {
  /** A letter, note verbale or concept note about which there is nothing to remark. */
  SOUND,
  /** A letter, note verbale or concept note with remarks. */
  WITH_FINDINGS,
  /** A document of a kind that is named and not checked, such as a resolution. */
  OTHER_KIND,
  /**
   * No input of its own: what could only be said when all inputs were read, of a document beside
   * the others or of the list of known issues.
   */
  ADDED,
  /** No input of its own: what an earlier report found, and this one finds no more. */
  FIXED,
  /** Nothing that could be read. */
  UNREADABLE,
  /** A fault of councildocs ended the work on it. */
  FAULT
}
