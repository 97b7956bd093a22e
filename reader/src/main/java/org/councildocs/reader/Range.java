package org.councildocs.reader;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text.
 *
 * @param start where it begins
 * @param end where it ends
 */
record Range(int start, int end) {

  /** The range without blanks and commas around it; null if nothing is left. */
  static @Nullable Range trimmed(String text, int start, int end) {
    int from = start;
    int to = Math.min(end, text.length());
    while (from < to && fringe(text.charAt(from))) {
      from++;
    }
    while (to > from && (fringe(text.charAt(to - 1)) || text.charAt(to - 1) == '*')) {
      to--;
    }
    return from < to ? new Range(from, to) : null;
  }

  private static boolean fringe(char c) {
    return c == ' ' || Characters.partsClauses(c) || c == ':' || c == '：';
  }

  String in(String text) {
    return text.substring(start, end);
  }
}
