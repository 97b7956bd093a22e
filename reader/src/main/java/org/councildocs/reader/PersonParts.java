package org.councildocs.reader;

import org.jspecify.annotations.Nullable;

/**
 * The parts of an entry that names somebody, each a part of the text; what is not there is null.
 *
 * @param name the name
 * @param honorific the form of address
 * @param office the words for the office
 */
record PersonParts(@Nullable Range name, @Nullable Range honorific, @Nullable Range office) {

  /** What stands between two places, without the marks around it and the number of a footnote. */
  static Range trimmed(String text, int start, int end) {
    int from = start;
    int to = Math.max(start, Characters.beforeFootnoteMark(text, end));
    while (from < to && (fringe(text.charAt(from)) || ")]）".indexOf(text.charAt(from)) >= 0)) {
      from++;
    }
    while (to > from
        && (fringe(text.charAt(to - 1))
            || text.charAt(to - 1) == '('
            || text.charAt(to - 1) == '['
            || text.charAt(to - 1) == '（')) {
      to--;
    }
    if (to > from
        && text.charAt(to - 1) == '.'
        && to - from > 3
        && (Character.isLowerCase(text.charAt(to - 2))
            || (Character.isUpperCase(text.charAt(to - 2))
                && Character.isUpperCase(text.charAt(to - 3)))
            || Characters.closes(text.charAt(to - 2))
            || Characters.caseless(text.charAt(to - 2)))) {
      to--;
    }
    return new Range(from, to);
  }

  private static boolean fringe(char c) {
    return c == ' '
        || Characters.comma(c)
        || Characters.semicolon(c)
        || c == '。'
        || c == ':'
        || c == '：'
        || Characters.dash(c);
  }
}
