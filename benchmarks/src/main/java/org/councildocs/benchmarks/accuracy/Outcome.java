package org.councildocs.benchmarks.accuracy;

/** What came of reading one field. */
public enum Outcome {
  /** The value is the true one, or none where there is none. */
  RIGHT,
  /** Another value than the true one. */
  WRONG,
  /** No value though there is one. */
  MISSING,
  /** A value though the text shows none. */
  INVENTED;

  /**
   * Tells the outcome.
   *
   * @param expected the true value, empty if there is none
   * @param read the value that was read, empty if there is none
   * @param same whether one counts as the other
   * @return the outcome
   */
  static Outcome of(String expected, String read, boolean same) {
    if (expected.isEmpty() || read.isEmpty()) {
      return expected.isEmpty() ? read.isEmpty() ? RIGHT : INVENTED : MISSING;
    }
    return same ? RIGHT : WRONG;
  }
}
