package org.councildocs.reader;

/** Numbers in the digits of any script, in Chinese numerals, and in Roman ones. */
final class Numbers {

  private static final int LONGEST = 9;

  private Numbers() {}

  /** The offset behind the digits that begin at a place. */
  static int endOfDigits(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && Characters.digit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The value of digits of any script, or -1 where there are none or too many. */
  static int value(CharSequence text, int start, int end) {
    if (end <= start || end - start > LONGEST) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
  }

  /** The offset behind the Chinese numerals that begin at a place. */
  static int endOfHan(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && i - from <= LONGEST && han(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether a character is a Chinese numeral. */
  static boolean han(char c) {
    return hanDigit(c) >= 0 || c == '十' || c == '百';
  }

  private static int hanDigit(char c) {
    return switch (c) {
      // Three characters are in use for zero, two circles and a numeral.
      case '〇', '○', '零' -> 0;
      case '一' -> 1;
      case '二' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }

  /**
   * The value of Chinese numerals, read as a row of digits ({@code 二〇二二}) or with tens and hundreds
   * ({@code 六十九}); -1 where there are none.
   */
  static int hanValue(CharSequence text, int start, int end) {
    if (end <= start || end - start > LONGEST) {
      return -1;
    }
    int sum = 0;
    int row = 0;
    boolean digitSeen = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
      if (unit > 0) {
        sum += (digitSeen ? row : 1) * unit;
        row = 0;
        digitSeen = false;
      } else {
        row = row * 10 + hanDigit(c);
        digitSeen = true;
      }
    }
    return sum + row;
  }

  /** The offset behind the number that begins at a place, in digits or in Chinese numerals. */
  static int endOfNumber(CharSequence text, int from) {
    int end = endOfDigits(text, from);
    return end > from ? end : endOfHan(text, from);
  }

  /** The value of a number in digits or in Chinese numerals, or -1 where there is none. */
  static int number(CharSequence text, int start, int end) {
    return end > start && han(text.charAt(start))
        ? hanValue(text, start, end)
        : value(text, start, end);
  }

  /** Whether all characters are Roman numerals, of one case. */
  static boolean roman(CharSequence text, int start, int end) {
    if (end <= start || end - start > LONGEST) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if ("IVXLC".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
