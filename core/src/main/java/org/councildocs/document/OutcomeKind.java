package org.councildocs.document;

/**
 * What is to come out of a meeting, such as {@code PRESIDENTIAL_STATEMENT}.
 *
 * @since 0.1.0
 */
public enum OutcomeKind {
  /** A resolution is to be adopted. */
  RESOLUTION,
  /** A statement by the President is to be adopted. */
  PRESIDENTIAL_STATEMENT,
  /** A statement to the press. */
  PRESS_STATEMENT,
  /** A summary, report or assessment by the presidency or the secretariat. */
  SUMMARY,
  /** No outcome document is foreseen. */
  NONE
}
