package org.councildocs.symbol;

/** Roman numerals as symbols have them, in capitals. */
final class Roman {

  private static final String LETTERS = "IVXLCDM";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};
  private static final int LONGEST = 8;
  private static final int FIRST_IN_HUNDREDS = 90;
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private Roman() {}

  /**
   * The value of the roman numeral in parentheses that begins at {@code at} and of which all
   * letters there are part; 0 if there is none, or if {@code C}, {@code D} or {@code M} would be
   * its first letter (those are parts A, B, C, D).
   */
  static int value(CharSequence text, int at) {
    if (!behindParenthesis(text, at)) {
      return 0;
    }
    return plainValue(text, at);
  }

  /** The value of the roman numeral that begins at {@code at}, wherever it stands; or 0. */
  static int plainValue(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && Ascii.letter(text.charAt(end))) {
      end++;
    }
    if (end == at || end - at > LONGEST || "CDM".indexOf(text.charAt(at)) >= 0) {
      return 0;
    }
    int sum = 0;
    int right = 0;
    for (int i = end - 1; i >= at; i--) {
      int letter = LETTERS.indexOf(text.charAt(i));
      if (letter < 0) {
        return 0;
      }
      int value = VALUES[letter];
      sum += value < right ? -value : value;
      right = Math.max(right, value);
    }
    return sum;
  }

  /**
   * The value of the roman numeral in its usual spelling that fills a whole element, below ninety;
   * or 0.
   */
  static int element(String text, int start, int end) {
    int value = end - start <= LONGEST ? plainValue(text, start) : 0;
    if (value == 0 || value >= FIRST_IN_HUNDREDS) {
      return 0;
    }
    String usual = TENS[value / 10] + ONES[value % 10];
    return usual.length() == end - start && text.startsWith(usual, start) ? value : 0;
  }

  private static boolean behindParenthesis(CharSequence text, int at) {
    if (at == 0 || Ascii.digit(text.charAt(at - 1))) {
      return false;
    }
    for (int i = at - 1; i >= 0 && text.charAt(i) != '/'; i--) {
      if (text.charAt(i) == '(') {
        return true;
      }
    }
    return false;
  }
}
