package org.councildocs.symbol;

/**
 * Where the parts of a symbol lie, and what is known of it, in one {@code long}: five places of
 * eight bits each, relative to the beginning of the symbol, and flags. What each step asks for lies
 * in the lower half, where a processor asks for it at least cost. A failure is a negative number
 * with the reason and the place.
 */
final class Layout {

  private static final int PLACE = 0xFF;

  private static final int END = 0;
  private static final int ROW = 8;
  private static final int ROWS = 3 << ROW;

  /** What was read so far is a symbol, if nothing more follows. */
  static final int COMPLETE = 1 << 10;

  /** The core has a number of its own, so that modifiers may follow. */
  static final int NUMERIC = 1 << 11;

  /** The core is over: modifiers, letters and qualifiers only. */
  static final int TAIL = 1 << 12;

  /** A series whose elements are of many shapes. */
  static final int LOOSE = 1 << 13;

  /** The series element is in no list. */
  static final int UNKNOWN_SERIES = 1 << 14;

  /** Numbers may bear part letters: a resolution or a decision. */
  static final int LETTERED = 1 << 15;

  /** The part letters were read. */
  static final int LETTERS = 1 << 16;

  /** The spelling is known but not the canonical one. */
  static final int RESPELL = 1 << 17;

  /** The number belongs to a word with a full stop, which is part of the body if more follows. */
  private static final int DOTTED = 1 << 18;

  /** The number is that of a communication; a year may follow it. */
  private static final int SETTLED = 1 << 19;

  /** A record, draft or paper has its number: no more elements but modifiers. */
  static final int CLOSED = 1 << 20;

  private static final int CORE_END = 21;
  private static final int NUMBER = 32;
  private static final int NATURE = 40;
  private static final int PERIOD = 48;

  private Layout() {}

  // ---------- failures

  @SuppressWarnings("EnumOrdinal") // never stored
  static long failure(Reason reason, int at) {
    return Long.MIN_VALUE | (long) reason.ordinal() << 16 | at;
  }

  @SuppressWarnings("EnumOrdinal")
  static Reason reason(long failure) {
    return Reason.values()[(int) (failure >> 16 & 0xFF)];
  }

  static int failureIndex(long failure) {
    return (int) (failure & 0xFFFF);
  }

  // ---------- questions

  static boolean has(long layout, int flag) {
    return ((int) layout & flag) != 0;
  }

  static int end(long layout) {
    return (int) layout & PLACE;
  }

  static int coreEnd(long layout) {
    int end = at(layout, CORE_END);
    return end == 0 ? end(layout) : end;
  }

  /** Where the digits of the number begin, or 0. */
  static int number(long layout) {
    return at(layout, NUMBER);
  }

  /** Where the element of the nature begins, or 0. */
  static int nature(long layout) {
    return at(layout, NATURE);
  }

  /** Where the session or year begins, or 0. */
  static int period(long layout) {
    return at(layout, PERIOD);
  }

  static int numbersInARow(long layout) {
    return (int) layout >> ROW & 3;
  }

  /** Whether a number may follow as the first or second of a row. */
  static boolean takesNumber(long layout) {
    return ((int) layout & (TAIL | CLOSED | 2 << ROW)) == 0;
  }

  private static int at(long layout, int field) {
    return (int) (layout >>> field) & PLACE;
  }

  // ---------- steps

  private static long put(long layout, int field, int at) {
    return (layout & ~((long) PLACE << field)) | (long) at << field;
  }

  static long with(long layout, int flags) {
    return layout | flags;
  }

  static long endingAt(long layout, int at) {
    return put(layout, END, at);
  }

  /** An element that is no number begins: it ends a row of numbers, and is not yet complete. */
  static long noNumber(long layout) {
    return layout & ~(ROWS | COMPLETE);
  }

  /** A word that bears a number of a version behind the number of the document: complete again. */
  static long numbered(long layout) {
    return has(layout, NUMERIC) ? layout | COMPLETE : layout;
  }

  /** A word that only symbols have was read: the series is one, listed or not. */
  static long attested(long layout) {
    return has(layout, UNKNOWN_SERIES) ? layout | LOOSE : layout;
  }

  /** Whether the symbol may end here; in a series that no list names only if a known word stood. */
  static boolean complete(long layout) {
    return has(layout, COMPLETE) && ((int) layout & (UNKNOWN_SERIES | LOOSE)) != UNKNOWN_SERIES;
  }

  /** A number is an element of its own: the one before it, if any, was the session or year. */
  static long numberAt(long layout, int at) {
    long base = (layout + (1 << ROW)) | NUMERIC | COMPLETE;
    if (has(layout, DOTTED)) {
      return put(put(base & ~DOTTED, NATURE, 0), NUMBER, at);
    }
    if (has(layout, SETTLED) && number(layout) != 0) {
      return base;
    }
    return put(withPeriodFromNumber(base), NUMBER, at);
  }

  private static long withPeriodFromNumber(long layout) {
    return period(layout) == 0 ? layout | (long) number(layout) << PERIOD : layout;
  }

  static long natureAt(long layout, int at, int found) {
    long base = has(layout, DOTTED) ? layout & ~DOTTED : withPeriodFromNumber(layout);
    int flags =
        (found & Word.LETTERED) != 0 ? LETTERED : (found & Word.SETTLING) != 0 ? SETTLED : 0;
    return put(put(base, NUMBER, 0), NATURE, at) | flags;
  }

  /** Only one number follows, for it and the year in parentheses say all. */
  static long oneNumber(long layout) {
    return layout + (1 << ROW);
  }

  static long dottedNumberAt(long layout, int at, int numberAt, int found) {
    long base = has(layout, DOTTED) ? layout : withPeriodFromNumber(layout);
    long numbered = put(base, NUMBER, numberAt) | DOTTED;
    long closed = (found & Word.FINAL) == 0 ? numbered : numbered | CLOSED;
    return (found & (Word.NATURE | Word.COMMENT)) == 0 ? closed : put(closed, NATURE, at);
  }

  static long sessionAt(long layout, int at) {
    return put(put(layout & ~DOTTED, NUMBER, 0), PERIOD, at);
  }

  /** The core ends where the layout ends now, if it has not ended before. */
  static long tail(long layout) {
    return has(layout, TAIL) ? layout : put(layout, CORE_END, end(layout)) | TAIL;
  }

  static long lettersTo(long layout, int at) {
    return endingAt(tail(layout), at) | LETTERS;
  }
}
