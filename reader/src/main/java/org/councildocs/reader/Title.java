package org.councildocs.reader;

import org.councildocs.document.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * The title of a letter with its parts, each a part of the passage; what is not there is null.
 *
 * @param passage the title, lines joined
 * @param kind the form of letter
 * @param kindWords the words that name the form
 * @param date the date
 * @param author the words for the author or authors
 * @param addressee the words for the addressee or addressees
 * @param states a list of States that stands apart from the words for the author
 * @param ofAnnex whether this is not the letter's own title but the heading of its annex
 * @param lines how many lines it takes
 */
record Title(
    Passage passage,
    LetterKind kind,
    Range kindWords,
    @Nullable ReadDate date,
    @Nullable Range author,
    @Nullable Range addressee,
    @Nullable Range states,
    boolean ofAnnex,
    int lines) {

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
}
