package org.councildocs.symbol;

/** The strict parse: one, two or three symbols joined by hyphens, and nothing else. */
final class Reading {

  private static final int MOST_JOINED = 3;

  private Reading() {}

  /** The layout of the first symbol, with {@link Layout#RESPELL} if any is; or a failure. */
  static long read(String text) {
    long read = readAscii(text);
    if (read >= 0 || !Typography.has(text)) {
      return read;
    }
    long mended = readAscii(Typography.plain(text));
    return mended < 0 ? mended : Layout.with(mended, Layout.RESPELL);
  }

  private static long readAscii(String text) {
    if (text.length() > SymbolScanner.LONGEST) {
      return Layout.failure(Reason.TOO_LONG, SymbolScanner.LONGEST);
    }
    long first = SymbolScanner.scan(text, 0, text.length(), false);
    int end = Layout.end(first);
    if (first < 0 || end == text.length()) {
      return first;
    }
    return joined(text, first);
  }

  private static long joined(String text, long first) {
    int end = Layout.end(first);
    int respell = 0;
    for (int joined = 1; joined < MOST_JOINED; joined++) {
      int next = afterHyphen(text, end);
      if (next < 0 || next == text.length()) {
        break;
      }
      respell |= next == end + 1 ? 0 : Layout.RESPELL;
      long read = SymbolScanner.scan(text, next, text.length(), false);
      if (read < 0) {
        int index = Math.min(next + Layout.failureIndex(read), text.length() - 1);
        return Layout.failure(Layout.reason(read), index);
      }
      respell |= (int) read & Layout.RESPELL;
      end = next + Layout.end(read);
      if (end == text.length()) {
        return Layout.with(first, respell);
      }
    }
    return Layout.failure(Reason.TRAILING_TEXT, end);
  }

  /**
   * Where the next symbol begins if a hyphen, with or without blanks, stands at {@code at}; or -1.
   */
  private static int afterHyphen(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    if (i == text.length() || text.charAt(i) != '-') {
      return -1;
    }
    i++;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** The symbol that was read. */
  static DocumentSymbol symbol(String text, long layout) {
    return Layout.has(layout, Layout.RESPELL)
        ? respelled(Typography.plain(text))
        : new DocumentSymbol(text, layout);
  }

  private static DocumentSymbol respelled(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    int from = 0;
    while (from < text.length()) {
      long read = SymbolScanner.scan(text, from, text.length(), false);
      CanonicalWriter.write(text, from, read, out);
      int end = from + Layout.end(read);
      from = end == text.length() ? end : afterHyphen(text, end);
      if (from < text.length()) {
        out.append('-');
      }
    }
    String canonical = out.toString();
    long layout = SymbolScanner.scan(canonical, 0, canonical.length(), false);
    return new DocumentSymbol(canonical, layout);
  }
}
