package org.councildocs.benchmarks.symbol;

/** The scripts in which text is invented. */
public enum Script {
  /** Latin letters, all ASCII: one byte a letter. */
  ENGLISH,
  /** Han characters without blanks: three bytes a character. */
  CHINESE,
  /** Arabic letters: two bytes a letter. */
  ARABIC
}
