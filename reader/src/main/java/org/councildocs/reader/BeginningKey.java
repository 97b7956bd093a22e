package org.councildocs.reader;

/**
 * A number for the characters with which a word or phrase begins, made character by character. Two
 * beginnings may have the same number, and one beginning always has the same.
 */
final class BeginningKey {

  /** The number of no character at all. */
  static final int NOTHING = 0;

  /** The golden ratio of 2^32, which spreads neighbouring numbers over a table. */
  private static final int SPREAD = 0x9E3779B9;

  private BeginningKey() {}

  /** The number of a beginning and one more character. */
  static int with(int beginning, char c) {
    return (beginning + c) * SPREAD;
  }

  /** The slot of a number in a table of two to the power of some bits. */
  static int slot(int beginning, int bits) {
    return beginning >>> (Integer.SIZE - bits);
  }
}
