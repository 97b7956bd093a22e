package org.councildocs.cli.report;

import java.io.IOException;
import java.io.Serial;

/**
 * Says at which line a text is no stored report, or no longer the one that was stored.
 *
 * @since 0.1.0
 */
public final class ReportFormatException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  /** The line, from 1. */
  private final int line;

  ReportFormatException(int line, String message) {
    super("line " + line + ": " + message);
    this.line = line;
  }

  /**
   * Where the text departs from the form.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }
}
