package org.councildocs.symbol;

/** What may follow the number of a document without a slash: letters, a qualifier, an asterisk. */
final class Decoration {

  private static final int MOST_BLANKS = 3;
  private static final int MOST_ASTERISKS = 3;
  private static final int DIGITS_OF_YEAR = 4;

  private Decoration() {}

  /**
   * Reads one decoration.
   *
   * @return the layout after it; the same layout if none is there; or a failure
   */
  static long read(CharSequence text, int from, int at, int limit, boolean running, long layout) {
    char c = text.charAt(at);
    if (c == '*') {
      return running ? layout : asterisks(text, from, at, limit, layout);
    }
    int start = at;
    while (c == ' ' && start < limit - 1 && start - at < MOST_BLANKS) {
      c = text.charAt(++start);
    }
    long next = start == at + 1 ? layout : Layout.with(layout, Layout.RESPELL);
    if (c == '(') {
      int part = start == at ? partOfSession(text, at, limit, layout) : -1;
      if (part > 0) {
        return Layout.endingAt(layout, part - from);
      }
      return qualifier(text, from, start, limit, running, layout, next);
    }
    if (c == '[') {
      return brackets(text, from, start, limit, running, layout);
    }
    if (Ascii.capital(c)
        && Layout.has(layout, Layout.LETTERED)
        && !Layout.has(layout, Layout.LETTERS)) {
      return letters(text, from, start, limit, running, layout, next);
    }
    return layout;
  }

  private static long asterisks(CharSequence text, int from, int at, int limit, long layout) {
    int end = at;
    while (end < limit && end - at < MOST_ASTERISKS && text.charAt(end) == '*') {
      end++;
    }
    return Layout.endingAt(Layout.tail(layout), end - from);
  }

  /** {@code TD/B/39(1)/15}: where the part of a session ends that belongs to the number; or -1. */
  private static int partOfSession(CharSequence text, int open, int limit, long layout) {
    if (!Layout.has(layout, Layout.LOOSE) || Layout.has(layout, Layout.TAIL | Layout.LETTERED)) {
      return -1;
    }
    int end = SymbolScanner.digits(text, open + 1, limit);
    while (end < limit && Ascii.roman(text.charAt(end))) {
      end++;
    }
    boolean part =
        end > open + 1
            && end + 2 < limit
            && text.charAt(end) == ')'
            && text.charAt(end + 1) == '/'
            && Ascii.letterOrDigit(text.charAt(end + 2))
            && !SymbolScanner.modifierAt(text, end + 2, limit);
    return part ? end + 1 : -1;
  }

  private static long qualifier(
      CharSequence text, int from, int at, int limit, boolean running, long layout, long next) {
    int read = Qualifier.read(text, at, limit);
    if (read < 0) {
      return running ? layout : Layout.failure(Reason.UNKNOWN_QUALIFIER, at - from);
    }
    if (running
        && (read & Qualifier.BARE) != 0
        && !takesYear(text, from, at, read, layout)
        && !partOfAddendum(text, at, read, layout)) {
      return layout;
    }
    long read2 = (read & Qualifier.RESPELL) == 0 ? next : Layout.with(next, Layout.RESPELL);
    return Layout.endingAt(Layout.tail(read2), (read & Qualifier.END) - from);
  }

  /** {@code ICCD/COP(3)/5/Add.2(A)}: the letter of a part of an addendum, at once behind it. */
  private static boolean partOfAddendum(CharSequence text, int open, int read, long layout) {
    return Layout.has(layout, Layout.LOOSE)
        && Layout.has(layout, Layout.TAIL)
        && (read & Qualifier.END) == open + 3
        && Ascii.capital(text.charAt(open + 1))
        && Ascii.digit(text.charAt(open - 1));
  }

  /** Resolutions and decisions have a year or session: {@code S/AC.26/Dec.1 (1991)} too. */
  private static boolean takesYear(CharSequence text, int from, int open, int read, long layout) {
    if (Layout.has(layout, Layout.LETTERED)) {
      return true;
    }
    int digits = (read & Qualifier.END) - open - 2;
    int nature = from + Layout.nature(layout);
    return nature > from
        && digits == DIGITS_OF_YEAR
        && Ascii.digit(text.charAt(open + 1))
        && SymbolScanner.adopted(text, nature);
  }

  /** {@code A/RES/78/80[A]} and {@code A/31/39[Vol.II]}, as library catalogues have them. */
  private static long brackets(
      CharSequence text, int from, int at, int limit, boolean running, long layout) {
    long next = Layout.with(layout, Layout.RESPELL);
    if (Layout.has(layout, Layout.LETTERED) && !Layout.has(layout, Layout.LETTERS)) {
      int end = Letters.end(text, blanksEnd(text, at + 1, limit), limit);
      int close = end < 0 ? limit : blanksEnd(text, end, limit);
      if (close < limit && text.charAt(close) == ']') {
        return Layout.lettersTo(next, close + 1 - from);
      }
    }
    int read = running ? -1 : Qualifier.read(text, at, limit);
    if (read < 0 || footnote(text, from, at, read, layout)) {
      return running ? layout : Layout.failure(Reason.UNKNOWN_QUALIFIER, at - from);
    }
    return Layout.endingAt(Layout.tail(next), (read & Qualifier.END) - from);
  }

  /** {@code S/2022/617 [1]}: a number alone in brackets is the mark of a footnote. */
  private static boolean footnote(CharSequence text, int from, int open, int read, long layout) {
    return (read & Qualifier.BARE) != 0 && !takesYear(text, from, open, read, layout);
  }

  static int blanksEnd(CharSequence text, int at, int limit) {
    int i = at;
    while (i < limit && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static long letters(
      CharSequence text, int from, int at, int limit, boolean running, long layout, long next) {
    int end = Letters.end(text, at, limit);
    if (end < 0 || (running && end == at + 1 && elsewhere(text, at, limit))) {
      return layout;
    }
    boolean canonical = (end == at + 1 || text.charAt(at + 1) == '-') && !qualified(layout);
    long read = canonical ? next : Layout.with(next, Layout.RESPELL);
    return Layout.lettersTo(read, end - from);
  }

  private static boolean qualified(long layout) {
    return Layout.has(layout, Layout.TAIL);
  }

  private static boolean elsewhere(CharSequence text, int at, int limit) {
    return wordOfTheSentence(text, at, limit) || nextSymbol(text, at, limit);
  }

  /** "S/RES/1373 (2001) A/56/1": a letter before a slash is a series, save before a modifier. */
  private static boolean nextSymbol(CharSequence text, int at, int limit) {
    return at + 2 < limit
        && text.charAt(at + 1) == '/'
        && !(at + 3 < limit
            && Ascii.capital(text.charAt(at + 2))
            && Ascii.small(text.charAt(at + 3)));
  }

  /** "A/RES/75/253 A year later": an A or I before another word is no part letter. */
  private static boolean wordOfTheSentence(CharSequence text, int at, int limit) {
    char letter = text.charAt(at);
    boolean blank = at + 2 < limit && text.charAt(at + 1) == ' ';
    return (letter == 'A' || letter == 'I') && blank && text.charAt(at + 2) != '(';
  }
}
