package org.councildocs.benchmarks.accuracy;

/**
 * A field that was not read right.
 *
 * @param language the tag of the language
 * @param source the text, for example {@code en/S_2031_14.txt}
 * @param field the field, for example {@code author}
 * @param outcome what is wrong
 * @param expected the true value, empty if there is none
 * @param read the value that was read, empty if there is none
 */
public record Miss(
    String language, String source, String field, Outcome outcome, String expected, String read) {

  @Override
  public String toString() {
    return language
        + " "
        + source
        + " "
        + field
        + " "
        + outcome
        + "\n    expected: "
        + expected
        + "\n    read:     "
        + read;
  }
}
