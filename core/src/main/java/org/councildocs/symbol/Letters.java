package org.councildocs.symbol;

/** The letters of a part of a resolution or decision: {@code C}, {@code A-B}, {@code A and B}. */
final class Letters {

  private static final String[] JOINTS = {"-", " and ", " to "};

  private Letters() {}

  /** Where the letters that begin at {@code at} end, or -1 if there are none. */
  static int end(CharSequence text, int at, int limit) {
    if (at >= limit || !Ascii.capital(text.charAt(at))) {
      return -1;
    }
    int end = at + 1;
    int second = secondLetter(text, end, limit);
    if (second > 0) {
      return second + 1;
    }
    return bounded(text, end, limit) ? end : -1;
  }

  /** The place of the second letter of {@code A-B}, or -1. */
  static int secondLetter(CharSequence text, int at, int limit) {
    for (String joint : JOINTS) {
      int second = at + joint.length();
      if (second < limit
          && text.charAt(at) == joint.charAt(0)
          && startsWith(text, at, joint)
          && Ascii.capital(text.charAt(second))
          && text.charAt(second) > text.charAt(at - 1)
          && bounded(text, second + 1, limit)) {
        return second;
      }
    }
    return -1;
  }

  private static boolean startsWith(CharSequence text, int at, String part) {
    for (int i = 0; i < part.length(); i++) {
      if (text.charAt(at + i) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean bounded(CharSequence text, int at, int limit) {
    return at >= limit || (!Ascii.letterOrDigit(text.charAt(at)) && text.charAt(at) != '\'');
  }
}
