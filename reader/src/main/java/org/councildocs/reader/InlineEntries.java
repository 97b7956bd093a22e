package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the entries of a list apart that stands on one line: {@code 1. ... 2. ...}, {@code (a) ...
 * (b) ...}.
 */
final class InlineEntries {

  private InlineEntries() {}

  /** The letters that count entries, in their order. */
  private static final List<String> ALPHABETS =
      List.of("abcdefghijklmnopqrstuvwxyz", "абвгдежзик", "أبجدهوزحطي");

  /** The entries with their numbers; empty where the text is no such list. */
  static List<Range> of(String text) {
    List<Range> entries = new ArrayList<>();
    int start = Characters.pastBlanks(text, 0);
    int next = 1;
    for (int i = start; i < text.length(); i++) {
      boolean mayBegin = i == start || parted(text.charAt(i - 1));
      if (mayBegin && numbered(text, i, next)) {
        if (next > 1) {
          entries.add(new Range(start, i));
        }
        start = i;
        next++;
      } else if (i == start) {
        return List.of();
      }
    }
    entries.add(new Range(start, text.length()));
    return entries.size() < 2 ? List.of() : entries;
  }

  /** Where an entry ends without what joins it to the next: {@code ; and}. */
  static int withoutJoint(String text, Range entry, Phrasebook book) {
    int end = entry.end();
    while (end > entry.start() && text.charAt(end - 1) == ' ') {
      end--;
    }
    int word = text.lastIndexOf(' ', end - 1) + 1;
    if (word > entry.start() && book.separators.whole(text.substring(word, end)) != null) {
      end = word - 1;
    }
    while (end > entry.start()
        && (text.charAt(end - 1) == ' ' || Characters.partsClauses(text.charAt(end - 1)))) {
      end--;
    }
    return end;
  }

  private static boolean parted(char before) {
    return before == ' '
        || Characters.han(before)
        || Characters.endsSentence(before)
        || Characters.semicolon(before);
  }

  /**
   * Whether a number with its mark stands at a place: {@code 2.}, {@code 2)}, {@code (2)}, {@code
   * 2-}.
   */
  private static boolean numbered(String text, int from, int number) {
    boolean bracket = text.charAt(from) == '(';
    int at = bracket ? from + 1 : from;
    int close = at + 1;
    while (bracket && close < text.length() && text.charAt(close) == Characters.KASHIDA) {
      close++;
    }
    if (bracket && close < text.length() && text.charAt(close) == ')') {
      char letter = text.charAt(at);
      boolean counts = letter == '0' + number;
      for (String alphabet : ALPHABETS) {
        counts |= alphabet.indexOf(letter) == number - 1;
      }
      return counts;
    }
    int end = Numbers.endOfDigits(text, at);
    return end > at
        && end - at <= 2
        && end + 1 < text.length()
        && Numbers.value(text, at, end) == number
        && ".)-、".indexOf(text.charAt(end)) >= 0
        && !Characters.digit(text.charAt(end + 1));
  }
}
