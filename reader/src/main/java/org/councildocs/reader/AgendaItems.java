package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import org.councildocs.reader.Title.Range;

/** Reads lists of agenda items: {@code 42, 43 and 166}, {@code 74 (c)}. */
final class AgendaItems {

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

  /** The end of a letter in brackets behind the number, else of the number. */
  private static int pastLetter(String text, int from) {
    int open = past(text, from);
    if (open >= text.length() || text.charAt(open) != '(') {
      return from;
    }
    int close = text.indexOf(')', open);
    return close > open + 1 && close - open <= 5 && Character.isLetter(text.charAt(open + 1))
        ? close + 1
        : from;
  }
}
