package org.councildocs.validation;

import java.io.Serial;

/**
 * Says which line of a text with settings or known issues is wrong, and what would be right.
 *
 * @since 0.1.0
 */
public final class RuleSettingsException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private static final int LONGEST = 200;

  private final int line;

  RuleSettingsException(int line, String reason) {
    super("line " + line + ": " + cut(reason));
    this.line = line;
  }

  private static String cut(String reason) {
    return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…";
  }

  /**
   * The line in question.
   *
   * @return its number, from 1
   */
  public int line() {
    return line;
  }
}
