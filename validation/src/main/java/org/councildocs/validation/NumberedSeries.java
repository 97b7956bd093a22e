package org.councildocs.validation;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.councildocs.symbol.DocumentSymbol;

/**
 * What a set holds of a series that counts straight on, such as {@code S/2025/}.
 *
 * <p>A set is said to keep a series if it holds at least half of the numbers from the lowest to the
 * highest, and three at least. Of a few letters picked from many nothing is missing.
 */
final class NumberedSeries {

  private static final int LEAST = 3;

  private final NavigableMap<Integer, LetterDigest> held = new TreeMap<>();

  /** The number at the end of a plain symbol; addenda and resolutions have none. */
  static OptionalInt number(DocumentSymbol symbol) {
    OptionalInt number = symbol.number();
    boolean plain =
        number.isPresent()
            && symbol.modifiers().isEmpty()
            && symbol.toString().endsWith("/" + number.getAsInt());
    return plain ? number : OptionalInt.empty();
  }

  /** All of a plain symbol but its number. */
  static String prefix(DocumentSymbol symbol) {
    String text = symbol.toString();
    return text.substring(0, text.lastIndexOf('/') + 1);
  }

  void add(int number, LetterDigest letter) {
    held.putIfAbsent(number, letter);
  }

  boolean kept() {
    return held.size() >= LEAST && 2L * held.size() > (long) held.lastKey() - held.firstKey();
  }

  /** Whether a document of this number should be there and is not. */
  boolean lacks(int number) {
    return number > held.firstKey() && number < held.lastKey() && !held.containsKey(number);
  }

  /** Tells of each gap with the letter behind it. */
  void gaps(GapVisit visit) {
    int expected = held.firstKey();
    for (Map.Entry<Integer, LetterDigest> entry : held.entrySet()) {
      if (entry.getKey() > expected) {
        visit.visit(expected, entry.getKey() - 1, entry.getValue());
      }
      expected = entry.getKey() + 1;
    }
  }

  /** Is told of the first and the last number that are missing. */
  interface GapVisit {
    void visit(int first, int last, LetterDigest behind);
  }
}
