package org.councildocs.symbol;

/** Writes a symbol whose spelling is known but not canonical in its canonical spelling. */
final class CanonicalWriter {

  private final CharSequence text;
  private final int from;
  private final long layout;
  private final StringBuilder out;
  private int at;
  private int coreEnd;
  private boolean lettersWritten;

  private CanonicalWriter(CharSequence text, int from, long layout, StringBuilder out) {
    this.text = text;
    this.from = from;
    this.layout = layout;
    this.out = out;
  }

  /** Appends the symbol (one half of a double one) that was read at {@code from}. */
  static void write(CharSequence text, int from, long layout, StringBuilder out) {
    new CanonicalWriter(text, from, layout, out).write();
  }

  private void write() {
    int core = from + Layout.coreEnd(layout);
    int end = from + Layout.end(layout);
    at = from;
    while (at < core) {
      step(core);
    }
    coreEnd = out.length();
    while (at < end) {
      if (!letters(end)) {
        step(end);
      }
    }
  }

  private void step(int end) {
    char c = text.charAt(at);
    if (Ascii.letter(c)) {
      word(end);
    } else if (c == ' ') {
      blanks(end);
    } else if (at > from + Layout.coreEnd(layout) - 1 && (c == '(' || c == '[')) {
      qualifier();
    } else {
      out.append(c);
      at++;
    }
  }

  private void word(int end) {
    int start = at;
    while (at < end && Ascii.letter(text.charAt(at))) {
      at++;
    }
    Word word = Word.of(Word.lookUp(text, start, at));
    boolean element = out.length() > 0 && out.charAt(out.length() - 1) == '/';
    boolean dotted = at < end && text.charAt(at) == '.';
    if (word != null && element && word.spelledOneWay(dotted, loose())) {
      out.append(word.spelling());
    } else {
      out.append(text, start, at);
    }
  }

  private boolean loose() {
    return Layout.has(layout, Layout.LOOSE);
  }

  /** Blanks stay, as one, before a parenthesis and inside a phrase; not after a full stop. */
  private void blanks(int end) {
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    if (at < end && Ascii.capital(text.charAt(at)) && out.charAt(out.length() - 1) != '.') {
      out.append(' ');
    }
  }

  private void qualifier() {
    int read = Qualifier.read(text, at, text.length());
    out.append(' ');
    Qualifier.canonical(text, at, read & Qualifier.END, out);
    at = read & Qualifier.END;
  }

  /** Writes the part letters in their place behind the number, wherever they stand. */
  private boolean letters(int end) {
    if (lettersWritten || !Layout.has(layout, Layout.LETTERS)) {
      return false;
    }
    int start = at;
    boolean bracket = false;
    while (start < end && " /[".indexOf(text.charAt(start)) >= 0) {
      bracket |= text.charAt(start) == '[';
      start++;
    }
    int letterEnd = Letters.end(text, start, end);
    if (letterEnd < 0) {
      return false;
    }
    int close = Decoration.blanksEnd(text, letterEnd, end);
    boolean closed = close < end && text.charAt(close) == ']';
    if (bracket && !closed) {
      return false;
    }
    int second = Letters.secondLetter(text, start + 1, end);
    String letters =
        second < 0
            ? " " + text.charAt(start)
            : " " + text.charAt(start) + '-' + text.charAt(second);
    out.insert(coreEnd, letters);
    at = closed ? close + 1 : letterEnd;
    lettersWritten = true;
    return true;
  }
}
