package org.councildocs.cli.report;

/**
 * How JSON values are laid out.
 *
 * @since 0.1.0
 */
public enum JsonLayout {
  /** One value, indented for people. */
  SINGLE,
  /** One list of all values, indented for people. */
  LIST,
  /** One value a line (NDJSON). */
  LINES
}
