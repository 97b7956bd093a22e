package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;

/** Reads lists of agenda items: {@code 42, 43 and 166}, {@code 74 (c)}, {@code 19 e)}. */
final class AgendaItems {

  /** The most letters between brackets: {@code (viii)}. */
  private static final int LONGEST_LETTER = 4;

  private AgendaItems() {}

  /** The items that stand in a row from a place on. */
  static List<Range> in(String text, int from, Phrasebook book) {
    List<Range> items = new ArrayList<>();
    int at = past(text, from);
    while (true) {
      int end = Numbers.endOfDigits(text, at);
      if (end == at || end - at > 3) {
        return items;
      }
      end = pastLetter(text, end);
      items.add(new Range(at, end));
      int separator = past(text, end);
      int next = book.endOfSeparator(text, separator);
      if (next < 0) {
        return items;
      }
      at = past(text, next);
    }
  }

  private static int past(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ':')) {
      i++;
    }
    return i;
  }

  /** The end of a letter in brackets, or before one, behind the number; else of the number. */
  private static int pastLetter(String text, int from) {
    int open = past(text, from);
    if (open >= text.length()) {
      return from;
    }
    int letter = text.charAt(open) == '(' ? open + 1 : open;
    int close = text.indexOf(')', letter);
    int longest = letter > open ? LONGEST_LETTER : 1;
    return close > letter && close - letter <= longest && Character.isLetter(text.charAt(letter))
        ? close + 1
        : from;
  }
}
