package org.councildocs.cli.report;

/**
 * Whether a report tells of all that was to be checked.
 *
 * @since 0.1.0
 */
public enum Completion {
  /** Every input was checked, or is named with the reason why not. */
  COMPLETE,
  /** The run was ended before the last input: what is not named was not looked at. */
  INTERRUPTED
}
