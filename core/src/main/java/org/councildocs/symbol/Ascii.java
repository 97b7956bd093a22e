package org.councildocs.symbol;

/** Questions about single ASCII characters; independent of locale and of Unicode's other digits. */
final class Ascii {

  private static final boolean[] LETTERS_AND_DIGITS = new boolean[0x80];

  static {
    for (char c = 0; c < LETTERS_AND_DIGITS.length; c++) {
      LETTERS_AND_DIGITS[c] = letter(c) || digit(c);
    }
  }

  private Ascii() {}

  static boolean capital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean small(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean letter(char c) {
    return (char) ((c | 0x20) - 'a') < 26;
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean letterOrDigit(char c) {
    return c < LETTERS_AND_DIGITS.length && LETTERS_AND_DIGITS[c];
  }

  static char capitalOf(char c) {
    return small(c) ? (char) (c - 32) : c;
  }

  static boolean roman(char c) {
    return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C' || c == 'D' || c == 'M';
  }

  static boolean allSmall(CharSequence text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!small(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
