package org.councildocs.document;

/**
 * How much a doubt of the reader or a finding of a rule weighs.
 *
 * @since 0.1.0
 */
public enum Severity {
  /** The document breaks a rule that a source states. */
  ERROR,
  /** The document departs from practice, or something in it could not be made out. */
  WARNING,
  /** Worth knowing; nothing is wrong. */
  INFO
}
