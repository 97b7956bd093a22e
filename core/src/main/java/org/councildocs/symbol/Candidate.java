package org.councildocs.symbol;

import java.util.EnumSet;
import java.util.Set;

/** A slash in running text, and the symbol that it may belong to. */
final class Candidate {

  private static final String HOST = "undocs.org/";
  private static final String OTHER_HOST = "docs.un.org/";
  private static final String JOINED_BEFORE = "/._-@#&=%+~$\\";
  private static final int MOST_JOINED = 3;
  private static final int LONGEST_SERIES = 20;
  private static final int MOST_DIGITS = 3;

  /** Is a series by itself. */
  private static final int PRINCIPAL = 1;

  /** May be a part of a series of several letters. */
  private static final int IN_SERIES = 2;

  /** May be the last character of a series. */
  private static final int LAST_OF_SERIES = 4;

  /** May be the first character of an element. */
  private static final int FIRST_OF_ELEMENT = 8;

  /** Belongs to a word or path that goes on behind it. */
  private static final int GOES_ON = 16;

  private static final byte[] TRAITS = traits();

  private Candidate() {}

  private static byte[] traits() {
    byte[] traits = new byte[0x80];
    for (char c = 0; c < traits.length; c++) {
      boolean capitalOrDigit = Ascii.capital(c) || Ascii.digit(c);
      traits[c] =
          (byte)
              ((Series.principal(c) ? PRINCIPAL : 0)
                  | (capitalOrDigit || ".-()".indexOf(c) >= 0 ? IN_SERIES : 0)
                  | (capitalOrDigit || c == ')' ? LAST_OF_SERIES : 0)
                  | (capitalOrDigit || c == '(' ? FIRST_OF_ELEMENT : 0)
                  | (Ascii.letterOrDigit(c) || JOINED_BEFORE.indexOf(c) >= 0 ? GOES_ON : 0));
    }
    return traits;
  }

  private static int traits(char c) {
    return c < TRAITS.length ? TRAITS[c] : 0;
  }

  /**
   * Whether a symbol may stand as it is around a slash, by the characters beside it: so most other
   * slashes are told at once.
   */
  static boolean around(CharSequence text, int slash) {
    if (slash == 0 || slash + 1 == text.length()) {
      return false;
    }
    int before = traits(text.charAt(slash - 1)) & LAST_OF_SERIES;
    int after = traits(text.charAt(slash + 1)) & FIRST_OF_ELEMENT;
    return before + after == LAST_OF_SERIES + FIRST_OF_ELEMENT;
  }

  /**
   * Where the series element begins that ends at a slash.
   *
   * @param from no symbol begins before this place
   * @return -1 if no symbol can begin there
   */
  static int start(CharSequence text, int from, int slash) {
    int last = slash - 1;
    if (last < from) {
      return -1;
    }
    char c = text.charAt(last);
    int traits = traits(c);
    if ((traits & PRINCIPAL) != 0) {
      if (last == 0 || apart(text, last - 1)) {
        return last;
      }
      if (text.charAt(last - 1) == '/') {
        return behindHost(text, last) ? last : -1;
      }
    }
    boolean series = (traits & LAST_OF_SERIES) != 0;
    return series && (!Ascii.digit(c) || numberedSeries(text, from, last))
        ? longSeries(text, from, slash)
        : -1;
  }

  /** {@code IDB.39}: a full stop and a capital before at most three digits. */
  private static boolean numberedSeries(CharSequence text, int from, int last) {
    int i = last;
    while (i > from && i > last - MOST_DIGITS && Ascii.digit(text.charAt(i))) {
      i--;
    }
    return i > from && text.charAt(i) == '.' && Ascii.capital(text.charAt(i - 1));
  }

  private static int longSeries(CharSequence text, int from, int slash) {
    int limit = Math.max(from, slash - LONGEST_SERIES);
    int i = slash;
    while (i > limit && (traits(text.charAt(i - 1)) & IN_SERIES) != 0) {
      i--;
    }
    while (i < slash && !Ascii.capital(text.charAt(i))) {
      i++;
    }
    if (i == slash || (i > 0 && !apart(text, i - 1) && !behindHost(text, i))) {
      return -1;
    }
    return (Series.read(text, i, slash + 1) & Series.TIER) == Series.OTHER ? i : -1;
  }

  /** Whether the character at a place does not belong to a word or path that goes on behind it. */
  static boolean apart(CharSequence text, int at) {
    int i = at;
    char c = text.charAt(i);
    while (c == Utf8Text.CONTINUATION && i > 0) {
      c = text.charAt(--i);
    }
    return c < TRAITS.length ? (TRAITS[c] & GOES_ON) == 0 : !foreignLetter(c);
  }

  /** Letters of scripts that are written with blanks between words: Latin, Greek, Cyrillic. */
  private static boolean foreignLetter(char c) {
    return (c >= 0xC0 && c <= 0x52F) || (c >= 0x1E00 && c <= 0x1FFF);
  }

  /** {@code undocs.org/S/2022/617} and {@code docs.un.org/en/S/2022/617}. */
  static boolean behindHost(CharSequence text, int at) {
    return endsWith(text, at, HOST)
        || endsWith(text, at, OTHER_HOST)
        || (at > 3
            && text.charAt(at - 1) == '/'
            && Ascii.small(text.charAt(at - 2))
            && Ascii.small(text.charAt(at - 3))
            && (endsWith(text, at - 3, HOST) || endsWith(text, at - 3, OTHER_HOST)));
  }

  private static boolean endsWith(CharSequence text, int end, String part) {
    int from = end - part.length();
    if (from < 0) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (text.charAt(from + i) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the symbol that begins at a place ends; -1 if there is none. */
  static int end(CharSequence text, int from) {
    int length = text.length();
    long read = SymbolScanner.scan(text, from, length, true);
    if (read < 0 || Layout.has(read, Layout.UNKNOWN_SERIES)) {
      return -1;
    }
    int end = from + Layout.end(read);
    if (Doubt.shape(text, from, end, read)) {
      return -1;
    }
    for (int joined = 1; joined < MOST_JOINED && end < length; joined++) {
      if (text.charAt(end) != '-' || end + 1 == length) {
        break;
      }
      long next = SymbolScanner.scan(text, end + 1, length, true);
      if (next < 0
          || Layout.has(next, Layout.UNKNOWN_SERIES)
          || end + 1 + Layout.end(next) - from > SymbolScanner.LONGEST) {
        break;
      }
      end += 1 + Layout.end(next);
    }
    return end == length || ends(text, end) ? end : -1;
  }

  /** The symbol between two places, as it stands there. */
  static SymbolMatch match(CharSequence text, int start, int end) {
    String spelled = text.subSequence(start, end).toString();
    DocumentSymbol symbol = DocumentSymbol.parse(spelled);
    Set<Mending> mended =
        symbol.toString().equals(spelled)
            ? EnumSet.noneOf(Mending.class)
            : EnumSet.of(Mending.SPELLING);
    return new SymbolMatch(start, end, symbol, mended);
  }

  /** Whether what stands behind a symbol is not a part of the same word. */
  private static boolean ends(CharSequence text, int at) {
    char c = text.charAt(at);
    boolean ascii = c < 0x80;
    if (ascii && !Ascii.letterOrDigit(c) && c != '-' && c != '_') {
      return true;
    }
    if (text.charAt(at - 1) == ')') {
      return true; // nothing goes on behind a parenthesis, a word is glued to it
    }
    if (c == '-' && at + 1 < text.length()) {
      char next = text.charAt(at + 1);
      return !Ascii.small(next) && !Ascii.digit(next);
    }
    return ascii ? c == '-' : !foreignLetter(c);
  }
}
