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

  static char smallOf(char c) {
    return capital(c) ? (char) (c + 32) : c;
  }

  /**
   * A text with small letters for the capitals of ASCII. It is as long as the text, so that places
   * in one are places in the other; {@code İ} in small letters would be two characters.
   */
  static String small(String text) {
    char[] small = text.toCharArray();
    for (int i = 0; i < small.length; i++) {
      small[i] = smallOf(small[i]);
    }
    return new String(small);
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
