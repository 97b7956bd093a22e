package org.councildocs.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The marks that a browser sets before the items of lists, such as {@code 2.} or a bullet. */
final class ListLabels {

  private static final int LETTERS = 26;
  private static final int MOST_DIGITS = 6;
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** The lists around a place, the innermost first. */
  private final Deque<Numbers> lists = new ArrayDeque<>();

  /** How the items of a list are numbered. */
  private static final class Numbers {

    private final char form;
    private int next;

    Numbers(char form, int next) {
      this.form = form;
      this.next = next;
    }
  }

  /** Begins a list, if an element is one. */
  void begin(String element, Attributes attributes) {
    if (element.equals("ul")) {
      lists.push(new Numbers('•', 1));
    } else if (element.equals("ol")) {
      String type = String.valueOf(attributes.getValue("type"));
      char form = type.length() == 1 && "aAiI".contains(type) ? type.charAt(0) : '1';
      lists.push(new Numbers(form, number(attributes.getValue("start"), 1)));
    }
  }

  /** Ends a list, if an element is one. */
  void end(String element) {
    if (element.equals("ul") || element.equals("ol")) {
      lists.poll();
    }
  }

  /** The mark of the next item, with the blank behind it; nothing outside lists. */
  String next(Attributes attributes) {
    @Nullable Numbers list = lists.peek();
    if (list == null) {
      return "";
    }
    if (list.form == '•') {
      return "• ";
    }
    int number = number(attributes.getValue("value"), list.next);
    list.next = number + 1;
    return label(list.form, number) + ". ";
  }

  private static int number(@Nullable String digits, int otherwise) {
    boolean number =
        digits != null
            && !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(digits) : otherwise;
  }

  private static String label(char form, int number) {
    return switch (form) {
      case 'a' -> letters(number).toLowerCase(Locale.ROOT);
      case 'A' -> letters(number);
      case 'i' -> roman(number).toLowerCase(Locale.ROOT);
      case 'I' -> roman(number);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int left = number; left > 0; left = (left - 1) / LETTERS) {
      letters.append((char) ('A' + (left - 1) % LETTERS));
    }
    return letters.length() == 0 ? Integer.toString(number) : letters.reverse().toString();
  }

  private static String roman(int number) {
    if (number < 1 || number >= 4000) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; left >= VALUES[i]; left -= VALUES[i]) {
        roman.append(ROMAN[i]);
      }
    }
    return roman.toString();
  }
}
