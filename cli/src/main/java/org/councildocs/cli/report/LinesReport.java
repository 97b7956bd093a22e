package org.councildocs.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;

/**
 * The report as NDJSON: an object a line for each input, nothing before and nothing behind.
 *
 * @since 0.1.0
 */
public final class LinesReport implements CheckReport {

  private final Writer out;

  /**
   * A report.
   *
   * @param out what it is written to, not null
   */
  public LinesReport(Writer out) {
    this.out = Objects.requireNonNull(out, "out");
  }

  @Override
  public void add(Checked checked) throws IOException {
    out.write(CheckedJson.line(checked) + "\n");
    out.flush();
  }

  @Override
  public void end(Tally tally, Completion completion) throws IOException {
    out.flush();
  }
}
