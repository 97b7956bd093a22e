package org.councildocs.cli.report;

import java.io.IOException;

/**
 * A report on many inputs, written as they come: no input is held once it is written.
 *
 * @since 0.1.0
 */
public interface CheckReport {

  /**
   * Writes what is to be said about an input.
   *
   * @param checked the input, not null
   * @throws IOException if it cannot be written
   */
  void add(Checked checked) throws IOException;

  /**
   * Ends the report.
   *
   * @param tally the counts of all inputs written, not null
   * @param completion whether these are all inputs, not null
   * @throws IOException if it cannot be written
   */
  void end(Tally tally, Completion completion) throws IOException;
}
