package org.councildocs.cli.report;

import java.util.Locale;

/**
 * What became of a finding since an earlier report.
 *
 * @since 0.1.0
 */
public enum Change {
  /** The earlier report does not have it. */
  NEW,
  /** The earlier report has it too. */
  UNCHANGED,
  /** The earlier report has it, and it is found no more. */
  FIXED;

  /**
   * The word for it in reports.
   *
   * @return the name in small letters, never null
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
