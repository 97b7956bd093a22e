package org.councildocs.symbol;

/** Hyphens and blanks of printed documents that stand for the plain ones. */
final class Typography {

  private Typography() {}

  static boolean has(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (plain(text.charAt(i)) != text.charAt(i)) {
        return true;
      }
    }
    return false;
  }

  /** The text with plain hyphens and blanks, each in its place. */
  static String plain(String text) {
    if (!has(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, plain(plain.charAt(i)));
    }
    return plain.toString();
  }

  /** Hyphen, non-breaking hyphen and en dash; no-break and narrow no-break space. */
  static char plain(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2013' -> '-';
      case '\u00A0', '\u202F' -> ' ';
      default -> c;
    };
  }
}
