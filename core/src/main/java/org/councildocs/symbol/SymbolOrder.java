package org.councildocs.symbol;

/**
 * The order in which archivists lay symbols, and the equality and hash that go with it: numbers
 * compare as numbers, letters without regard to case, blanks do not count. Roman numerals in
 * parentheses compare by value.
 */
final class SymbolOrder {

  private static final String MARKS = "*(),-./&";
  private static final int DIGIT = MARKS.length() + 1;
  private static final int ROMAN = DIGIT + 1;
  private static final int LETTER = ROMAN + 1;

  private SymbolOrder() {}

  static int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (true) {
      i = skipBlanks(a, i);
      j = skipBlanks(b, j);
      int kind = kind(a, i);
      int other = kind(b, j);
      if (kind != other) {
        return Integer.compare(kind, other);
      }
      if (kind == 0) {
        return 0;
      }
      if (kind == DIGIT) {
        i = skipZeros(a, i);
        j = skipZeros(b, j);
        int end = digitsEnd(a, i);
        int otherEnd = digitsEnd(b, j);
        int order = compareDigits(a, i, end, b, j, otherEnd);
        if (order != 0) {
          return order;
        }
        i = end;
        j = otherEnd;
        continue;
      }
      if (kind == ROMAN && startsRun(a, i) && startsRun(b, j)) {
        int order = Integer.compare(Roman.value(a, i), Roman.value(b, j));
        if (order != 0) {
          return order;
        }
      }
      int order = Character.compare(Ascii.capitalOf(a.charAt(i)), Ascii.capitalOf(b.charAt(j)));
      if (order != 0) {
        return order;
      }
      i++;
      j++;
    }
  }

  static int hash(String text) {
    int hash = 0;
    int i = skipBlanks(text, 0);
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Ascii.digit(c)) {
        i = skipZeros(text, i);
        int end = digitsEnd(text, i);
        hash = 31 * hash + 7;
        for (; i < end; i++) {
          hash = 31 * hash + text.charAt(i);
        }
      } else {
        hash = 31 * hash + Ascii.capitalOf(c);
        i++;
      }
      i = skipBlanks(text, i);
    }
    return hash;
  }

  private static int compareDigits(
      String a, int from, int end, String b, int otherFrom, int otherEnd) {
    int order = Integer.compare(end - from, otherEnd - otherFrom);
    for (int k = 0; order == 0 && k < end - from; k++) {
      order = Character.compare(a.charAt(from + k), b.charAt(otherFrom + k));
    }
    return order;
  }

  private static int skipBlanks(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** The last zero of a number that is nothing but zeros stays. */
  private static int skipZeros(String text, int at) {
    int i = at;
    while (text.charAt(i) == '0' && i + 1 < text.length() && Ascii.digit(text.charAt(i + 1))) {
      i++;
    }
    return i;
  }

  private static int digitsEnd(String text, int at) {
    return SymbolScanner.digits(text, at, text.length());
  }

  private static int kind(String text, int at) {
    if (at == text.length()) {
      return 0;
    }
    char c = text.charAt(at);
    if (Ascii.digit(c)) {
      return DIGIT;
    }
    if (Ascii.letter(c)) {
      return Roman.value(text, runStart(text, at)) > 0 ? ROMAN : LETTER;
    }
    return MARKS.indexOf(c) + 1;
  }

  private static boolean startsRun(String text, int at) {
    return runStart(text, at) == at;
  }

  private static int runStart(String text, int at) {
    int i = at;
    while (i > 0 && Ascii.letter(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
