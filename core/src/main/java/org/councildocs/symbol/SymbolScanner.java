package org.councildocs.symbol;

import static org.councildocs.symbol.Layout.failure;

/**
 * Reads one symbol (one half of a double symbol) from left to right, looking at each character once
 * and making nothing: what was read so far is one {@code long}, a {@link Layout}.
 *
 * <p>The grammar is that of {@code docs/symbols.md}. Spellings that are known but not canonical are
 * read, and the layout says so.
 */
final class SymbolScanner {

  /** No symbol, double ones included, is longer. */
  static final int LONGEST = 200;

  private static final int LONGEST_NUMBER = 6;
  private static final int LONGEST_WORD = 14;
  private static final int MOST_NUMBERS_IN_A_ROW = 2;
  private static final int LONGEST_AFTER_SUFFIX = 2;

  /** Where the element behind the series of a principal organ begins. */
  private static final int FIRST_ELEMENT = 2;

  private static final int MOST_WORDS = 3;
  private static final int MOST_BLANKS = 3;

  private SymbolScanner() {}

  /**
   * Reads the symbol that begins at {@code from} as far as it goes.
   *
   * @param running whether the symbol stands in running text, where what follows may be other text
   * @return the layout, relative to {@code from}, or a failure
   */
  static long scan(CharSequence text, int from, int end, boolean running) {
    int limit = Math.min(end, from + LONGEST);
    long state = series(text, from, limit);
    while (state >= 0) {
      int at = from + Layout.end(state);
      while (at < limit && text.charAt(at) == '/') {
        long before = state;
        // Numbers first, without a step between: the compiler takes them into this loop.
        state =
            at + 1 < limit && Ascii.digit(text.charAt(at + 1))
                ? number(text, from, at + 1, limit, before)
                : wordOrGroup(text, from, at + 1, limit, before);
        if (state < 0) {
          boolean ends = running && Layout.complete(before) && ordinaryText(text, at + 1, limit);
          return ends ? before : state;
        }
        at = from + Layout.end(state);
      }
      if (at >= limit || text.charAt(at) == '-' || !Layout.complete(state)) {
        return finished(text, from, state);
      }
      long before = state;
      state = Decoration.read(text, from, at, limit, running, before);
      if (state == before) {
        return state;
      }
    }
    return state;
  }

  private static boolean plainEnd(char c) {
    return c == '/' || (!Ascii.letterOrDigit(c) && c != '-');
  }

  private static long finished(CharSequence text, int from, long state) {
    return Layout.complete(state) ? state : incomplete(text, from, state);
  }

  /**
   * After a slash: whether what follows cannot be meant as an element. A number behind a blank or
   * in the next line is meant, and torn off: {@code S/2022/ 617} is not {@code S/2022}.
   */
  private static boolean ordinaryText(CharSequence text, int at, int limit) {
    int i = at;
    while (i < limit && i - at < MOST_BLANKS && " \n\r".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i >= limit
        || (!Ascii.digit(text.charAt(i)) && (i > at || !Ascii.capital(text.charAt(i))));
  }

  private static long incomplete(CharSequence text, int from, long state) {
    int at = Layout.end(state);
    if (from + at < text.length() && Ascii.letterOrDigit(text.charAt(from + at))) {
      return failure(Reason.UNEXPECTED_CHARACTER, at);
    }
    return failure(
        Layout.has(state, Layout.UNKNOWN_SERIES) && Layout.has(state, Layout.NUMERIC)
            ? Reason.UNKNOWN_SERIES
            : Reason.NUMBER_MISSING,
        Layout.has(state, Layout.UNKNOWN_SERIES) ? 0 : lastElement(text, from, at));
  }

  private static int lastElement(CharSequence text, int from, int end) {
    int at = end;
    while (at > 0 && text.charAt(from + at - 1) != '/') {
      at--;
    }
    return at;
  }

  private static long series(CharSequence text, int from, int limit) {
    if (from >= limit) {
      return failure(Reason.EMPTY, 0);
    }
    if (from + 1 < limit && text.charAt(from + 1) == '/') {
      return Series.principal(text.charAt(from))
          ? Layout.endingAt(0, 1)
          : failure(Reason.UNKNOWN_SERIES, 0);
    }
    int read = Series.read(text, from, limit);
    int tier = read & Series.TIER;
    int at = read >> 4;
    if (tier == 0) {
      return failure(Reason.UNKNOWN_SERIES, 0);
    }
    char c = text.charAt(at);
    if (c != '/' && tier == Series.OTHER) {
      if (c == '(') {
        at = group(text, at, limit);
      } else if (Ascii.digit(c) && text.charAt(at - 1) == '.') {
        at = digits(text, at, limit);
      }
    }
    if (at < 0 || at >= limit || text.charAt(at) != '/') {
      return failure(Reason.UNKNOWN_SERIES, 0);
    }
    return Layout.endingAt(tier == Series.OTHER ? Layout.LOOSE : Layout.UNKNOWN_SERIES, at - from);
  }

  /** An element that is no number. */
  private static long wordOrGroup(CharSequence text, int from, int at, int limit, long state) {
    if (at == limit) {
      return failure(Reason.EMPTY_ELEMENT, at - 1 - from);
    }
    char c = text.charAt(at);
    if (Ascii.capital(c)) {
      return word(text, from, at, limit, state);
    }
    if (c == '(' && !Layout.has(state, Layout.TAIL | Layout.CLOSED) && !lettersMayFollow(state)) {
      int close = group(text, at, limit);
      return close < 0 || close == limit || text.charAt(close) != '/'
          ? failure(Reason.UNEXPECTED_CHARACTER, at - from)
          : Layout.endingAt(Layout.noNumber(state), close - from);
    }
    return failure(c == '/' ? Reason.EMPTY_ELEMENT : Reason.UNEXPECTED_CHARACTER, at - from);
  }

  // ---------- numbers

  /** An element that is a number: {@code 617}, {@code 125A}, {@code 990-997}. */
  private static long number(CharSequence text, int from, int at, int limit, long state) {
    int end = digits(text, at + 1, limit);
    if (end - at > LONGEST_NUMBER || !Layout.takesNumber(state)) {
      long refused = refusedNumber(at - from, end - at, state);
      if (refused < 0) {
        return refused;
      }
    }
    return numberEnd(text, from, at, end, limit, Layout.numberAt(state, at - from));
  }

  private static long refusedNumber(int at, int digits, long state) {
    if (Layout.has(state, Layout.TAIL | Layout.CLOSED)) {
      return failure(Reason.MODIFIER_EXPECTED, at);
    }
    if (digits > LONGEST_NUMBER) {
      return failure(Reason.NUMBER_TOO_LONG, at);
    }
    int row = Layout.numbersInARow(state);
    boolean third = row == MOST_NUMBERS_IN_A_ROW && Layout.has(state, Layout.LOOSE);
    return row < MOST_NUMBERS_IN_A_ROW || third ? state : failure(Reason.TOO_MANY_NUMBERS, at);
  }

  /** What may follow the digits of a number at once: a second number, a letter; else nothing. */
  private static long numberEnd(
      CharSequence text, int from, int at, int end, int limit, long state) {
    return end == limit || plainEnd(text.charAt(end))
        ? Layout.endingAt(state, end - from)
        : rangeOrLetter(text, from, at, end, limit, state);
  }

  private static long rangeOrLetter(
      CharSequence text, int from, int at, int end, int limit, long state) {
    char c = text.charAt(end);
    if (c == '-' && Layout.has(state, Layout.LOOSE) && suffix(text, end + 1, limit)) {
      return Layout.endingAt(state, end + 2 - from);
    }
    if (c == '-' && end + 1 < limit && Ascii.digit(text.charAt(end + 1))) {
      int last = digits(text, end + 1, limit);
      if (value(text, end + 1, last) <= value(text, at, end) && !Layout.has(state, Layout.LOOSE)) {
        return failure(Reason.RANGE_BACKWARDS, end + 1 - from);
      }
      return last < limit && Ascii.letterOrDigit(text.charAt(last))
          ? failure(Reason.UNEXPECTED_CHARACTER, last - from)
          : Layout.endingAt(state, last - from);
    }
    if (!Ascii.letterOrDigit(c)) {
      return Layout.endingAt(state, end - from);
    }
    boolean oneLetter =
        Ascii.capital(c) && (end + 1 == limit || !Ascii.letterOrDigit(text.charAt(end + 1)));
    if (oneLetter && Layout.has(state, Layout.LETTERED)) {
      return Layout.endingAt(state, end - from);
    }
    return oneLetter && Layout.has(state, Layout.LOOSE)
        ? Layout.endingAt(state, end + 1 - from)
        : failure(Reason.UNEXPECTED_CHARACTER, end - from);
  }

  /**
   * {@code LC/G.2681-P/Rev.3}, {@code WFP/EB.A/2023/6-A/1}: a letter behind a hyphen that belongs
   * to the number, for no other symbol can begin with it.
   */
  private static boolean suffix(CharSequence text, int letter, int limit) {
    if (letter >= limit || !Ascii.capital(text.charAt(letter))) {
      return false;
    }
    int slash = letter + 1;
    if (slash == limit || text.charAt(slash) != '/') {
      return slash == limit || !Ascii.letterOrDigit(text.charAt(slash));
    }
    int end = digits(text, slash + 1, limit);
    if (end == slash + 1) {
      return modifierAt(text, end, limit);
    }
    return end <= slash + 1 + LONGEST_AFTER_SUFFIX
        && (end == limit || (text.charAt(end) != '/' && !Ascii.letterOrDigit(text.charAt(end))));
  }

  /** Whether a word that only modifiers are begins at a place. */
  static boolean modifierAt(CharSequence text, int at, int limit) {
    return (wordAt(text, at, limit) & Word.MODIFIER) != 0;
  }

  /** Whether the word for the version of a classification begins at a place. */
  static boolean versionAt(CharSequence text, int at) {
    return (wordAt(text, at, text.length()) & Word.VERSION) != 0;
  }

  /** Whether the word for a resolution or decision begins at a place. */
  static boolean adopted(CharSequence text, int at) {
    return (wordAt(text, at, text.length()) & Word.LETTERED) != 0;
  }

  private static int wordAt(CharSequence text, int at, int limit) {
    int end = at;
    while (end < limit && end - at <= LONGEST_WORD && Ascii.letter(text.charAt(end))) {
      end++;
    }
    return Word.lookUp(text, at, end);
  }

  private static boolean allCapitals(CharSequence text, int at, int end) {
    return capitals(text, at, end) == end;
  }

  private static int capitals(CharSequence text, int at, int limit) {
    int i = at;
    while (i < limit && Ascii.capital(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static int digits(CharSequence text, int at, int limit) {
    int i = at;
    while (i < limit && Ascii.digit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * The value of digits, leading zeros ignored; numbers of more than nine digits stay above all.
   */
  static int value(CharSequence text, int from, int end) {
    int value = 0;
    for (int i = from; i < end; i++) {
      value = value > 99_999_999 ? Integer.MAX_VALUE : value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  // ---------- words

  /**
   * An element that begins with a capital: {@code RES}, {@code C.3}, {@code S-32}, {@code Add.1}.
   */
  private static long word(CharSequence text, int from, int at, int limit, long state) {
    long letters = 0;
    int i = at;
    char c = text.charAt(i);
    do {
      letters = Word.with(letters, c);
      i++;
      c = i < limit ? text.charAt(i) : '/';
    } while (Ascii.letter(c));
    int length = i - at;
    int found = Word.fits(length) ? Word.lookUp(letters) : 0;
    if (found == 0 && length > LONGEST_WORD) {
      return failure(Reason.UNKNOWN_ELEMENT, at - from);
    }
    if ((found & Word.MODIFIER) != 0) {
      return modifier(text, from, at, i, limit, found, state);
    }
    if (Layout.has(state, Layout.TAIL | Layout.CLOSED)) {
      return lettersAfterSlash(text, from, at, limit, state);
    }
    if (c == '.') {
      return dotted(text, from, at, i, limit, found, state);
    }
    if (c == '-' && (length == 1 || length == 2) && session(text, at, i)) {
      return specialSession(text, from, at, i + 1, limit, state);
    }
    return plainWord(text, from, at, i, limit, found, state);
  }

  private static boolean session(CharSequence text, int at, int end) {
    return text.charAt(end - 1) == 'S' && (end - at == 1 || text.charAt(at) == 'E');
  }

  private static long specialSession(
      CharSequence text, int from, int at, int number, int limit, long state) {
    int end = digits(text, number, limit);
    if (end == number) {
      while (end < limit && Ascii.roman(text.charAt(end))) {
        end++;
      }
    }
    if (end == number || (end < limit && Ascii.letterOrDigit(text.charAt(end)))) {
      return failure(Reason.UNEXPECTED_CHARACTER, Math.min(number, limit - 1) - from);
    }
    long next = Layout.sessionAt(Layout.noNumber(state), at - from);
    return Layout.endingAt(Layout.with(next, Layout.NUMERIC | Layout.COMPLETE), end - from);
  }

  /** The records of the committee for the conference on trade, {@code E/PC/T/A/PV/22}. */
  private static boolean ofPreparatoryCommittee(CharSequence text, int from, int at) {
    int end = from + 2;
    return at > end + 2
        && (Word.lookUp(text, end, end + 2) & Word.PREPARATORY) != 0
        && text.charAt(end + 2) == '/';
  }

  /** {@code RES}, {@code ECE}, {@code BRA}; in other series also {@code COP(10)} and the like. */
  private static long plainWord(
      CharSequence text, int from, int at, int end, int limit, int found, long state) {
    int length = end - at;
    if (length == 1 && lettersMayFollow(state)) {
      return lettersAfterSlash(text, from, at, limit, state);
    }
    boolean loose = Layout.has(state, Layout.LOOSE);
    long next = Layout.noNumber(state);
    if ((found & Word.ALONE) != 0) {
      next = (found & Word.SPELLED) != 0 ? next : Layout.with(next, Layout.RESPELL);
    } else if ((found & Word.NATURE) != 0
        && length > 1
        && !ofPreparatoryCommittee(text, from, at)) {
      return failure(Reason.UNEXPECTED_CHARACTER, Math.min(end, limit - 1) - from);
    } else if (!loose && (length == 1 || !allCapitals(text, at, end))) {
      return failure(Reason.UNKNOWN_ELEMENT, at - from);
    }
    if (!loose && length == 1 && !letterMayStand(from, at, found, state)) {
      return failure(Reason.UNKNOWN_ELEMENT, at - from);
    }
    if ((found & Word.NATURE) != 0
        || ((found & Word.COMMENT) != 0 && behindCommittee(text, from, at))) {
      next = Layout.natureAt(next, at - from, found);
      if ((found & Word.LETTERED) != 0 && ofSecurityCouncil(text, from, at)) {
        next = Layout.oneNumber(next);
      }
    } else if ((found & Word.REGIONAL) != 0
        || ((found & Word.PREPARATORY) != 0 && at == from + 2)) {
      next = Layout.with(next, Layout.LOOSE);
    }
    return end < limit && text.charAt(end) == '/'
        ? Layout.endingAt(next, end - from)
        : unusualWord(text, from, at, end, limit, next);
  }

  /** {@code S/RES}: resolutions that are numbered straight on, with their year in parentheses. */
  private static boolean ofSecurityCouncil(CharSequence text, int from, int at) {
    return at - from == FIRST_ELEMENT && text.charAt(from) == 'S';
  }

  /** {@code E/ICEF/2023/P/L.3}, {@code E/C.12/FRA/Q/5}: not at once behind the series. */
  private static boolean letterMayStand(int from, int at, int found, long state) {
    return Layout.has(state, Layout.NUMERIC)
        || (at - from > FIRST_ELEMENT && (found & (Word.ALONE | Word.BODY)) == Word.ALONE);
  }

  /**
   * {@code CCPR/C/GC}, {@code E/C.12/GC}, {@code CAT/OP/GC}: a governing council stands at once
   * behind the series, as in {@code HSP/GC}.
   */
  private static boolean behindCommittee(CharSequence text, int from, int at) {
    int start = at - 1;
    while (start > from && text.charAt(start - 1) != '/') {
      start--;
    }
    return start > from;
  }

  /**
   * {@code COP(10)}, {@code IRON ORE}, {@code WG2020}, {@code WG8J}, {@code FPA-ICEF}, a State at
   * the end.
   */
  private static long unusualWord(
      CharSequence text, int from, int at, int end, int limit, long state) {
    boolean capitals = allCapitals(text, at, end);
    boolean country = capitals && countryLast(state, end - at);
    int i = end;
    if (Layout.has(state, Layout.LOOSE)) {
      int digits = digits(text, i, limit);
      i = joined(text, digits == i ? i : capitals(text, digits, limit), limit);
      i = groupBeforeSlash(text, i, limit);
      if (i < limit && text.charAt(i) == ' ' && !country) {
        i = phrase(text, i, limit);
      }
      if (i > end && i < limit && text.charAt(i) == '.') {
        return dotted(text, from, at, i, limit, 0, state);
      }
    }
    char c = i < limit ? text.charAt(i) : '/';
    if (Ascii.letterOrDigit(c) || (c != '/' && i == end && !country)) {
      return failure(Reason.UNEXPECTED_CHARACTER, i - from);
    }
    long next = country && i == end ? Layout.with(state, Layout.COMPLETE) : state;
    return Layout.endingAt(next, i - from);
  }

  /** The end of a group in parentheses that stands here and before a slash, or the place itself. */
  private static int groupBeforeSlash(CharSequence text, int at, int limit) {
    int close = at < limit && text.charAt(at) == '(' ? group(text, at, limit) : -1;
    return close > 0 && close < limit && text.charAt(close) == '/' ? close : at;
  }

  /** Further words in capitals, or a number, that hyphens join to the word that ends here. */
  private static int joined(CharSequence text, int end, int limit) {
    int i = end;
    if (i + 1 < limit && text.charAt(i) == '-' && Ascii.digit(text.charAt(i + 1))) {
      int number = digits(text, i + 1, limit);
      return number < limit && text.charAt(number) == '/' ? number : i;
    }
    while (i + 1 < limit && text.charAt(i) == '-' && Ascii.capital(text.charAt(i + 1))) {
      i = capitals(text, i + 1, limit);
    }
    return i;
  }

  /** {@code CCPR/CO/70/TTO}: a State as the last element, in a series that has such. */
  private static boolean countryLast(long state, int length) {
    return length == 3 && Layout.has(state, Layout.LOOSE) && Layout.has(state, Layout.NUMERIC);
  }

  /** Further words after blanks, if a slash or a full stop stands behind: {@code AD HOC GROUP}. */
  private static int phrase(CharSequence text, int blank, int limit) {
    int i = blank;
    for (int words = 1; words < MOST_WORDS && i < limit && text.charAt(i) == ' '; words++) {
      int end = capitalized(text, i + 1, limit);
      if (end < i + 3) {
        return blank;
      }
      i = end;
    }
    return i < limit && (text.charAt(i) == '/' || text.charAt(i) == '.') ? i : blank;
  }

  /** {@code L.49}, {@code C.3}, {@code WG.VI}, {@code OzL.Pro}, {@code PV. 2377}. */
  private static long dotted(
      CharSequence text, int from, int at, int dot, int limit, int found, long state) {
    long next = state;
    if ((found & (Word.SPELLED | Word.UNDOTTED)) != Word.SPELLED) {
      next = unusualDotted(text, from, at, dot, found, state);
      if (next < 0) {
        return next;
      }
    }
    int number = dot + 1;
    int end = digits(text, number, limit);
    if (end == number && end < limit && text.charAt(end) == ' ') {
      next = Layout.with(next, Layout.RESPELL);
      number++;
      end = digits(text, number, limit);
    }
    if (end == number) {
      return dottedWord(text, from, at, number, limit, next);
    }
    if (end - number > LONGEST_NUMBER) {
      return failure(Reason.NUMBER_TOO_LONG, number - from);
    }
    next = Layout.noNumber(Word.attests(found) ? Layout.attested(next) : next);
    if ((found & (Word.BODY | Word.VERSION)) == 0 || comment(found, state)) {
      next = Layout.with(next, Layout.NUMERIC | Layout.COMPLETE);
      next = Layout.dottedNumberAt(next, at - from, number - from, found);
    } else {
      end = furtherNumber(text, end, limit, (found & Word.BODY) != 0 ? '&' : '.');
      next = (found & Word.BODY) != 0 ? next : Layout.numbered(next);
    }
    return numberEnd(text, from, number, end, limit, next);
  }

  /**
   * Where the number ends that a sign joins to the one before it: {@code C.2&3} of two committees
   * that meet as one, {@code Ver.1.1} of a classification; or the place itself.
   */
  private static int furtherNumber(CharSequence text, int at, int limit, char sign) {
    if (at + 1 >= limit || text.charAt(at) != sign) {
      return at;
    }
    int end = digits(text, at + 1, limit);
    return end > at + 1 ? end : at;
  }

  /** {@code CEDAW/C/2010/47/GC.2}: behind the session it is no organ but a general comment. */
  private static boolean comment(int found, long state) {
    return (found & Word.COMMENT) != 0 && Layout.has(state, Layout.NUMERIC);
  }

  /** Before a full stop: a word in another spelling, or one that the grammar does not know. */
  private static long unusualDotted(
      CharSequence text, int from, int at, int dot, int found, long state) {
    if (Layout.has(state, Layout.LOOSE)) {
      return state;
    }
    boolean mayBe =
        found == 0 ? dot - at > 1 && allCapitals(text, at, dot) : (found & Word.UNDOTTED) == 0;
    return !mayBe
        ? failure(Reason.UNKNOWN_ELEMENT, at - from)
        : found == 0 ? state : Layout.with(state, Layout.RESPELL);
  }

  /** Words, roman numerals or numbers after full stops: {@code OzL.Pro.WG.1}, {@code C.I}. */
  private static long dottedWord(
      CharSequence text, int from, int at, int start, int limit, long state) {
    int i = capitalized(text, start, limit);
    if (i == start || text.charAt(start - 1) == ' ') {
      return failure(Reason.NUMBER_MISSING, at - from);
    }
    while (i < limit && text.charAt(i) == '.' && Ascii.letter(text.charAt(i - 1))) {
      int digits = digits(text, i + 1, limit);
      int end = digits > i + 1 ? digits : capitalized(text, i + 1, limit);
      if (end == i + 1) {
        return failure(Reason.UNEXPECTED_CHARACTER, i - from);
      }
      i = end;
    }
    long next = Layout.noNumber(state);
    if (Layout.has(state, Layout.LOOSE)) {
      int version = digits(text, i, limit);
      next = version > i ? Layout.numbered(next) : next;
      i = groupBeforeSlash(text, version, limit);
    }
    if (i < limit && Ascii.letterOrDigit(text.charAt(i))) {
      return failure(Reason.UNEXPECTED_CHARACTER, i - from);
    }
    return Layout.endingAt(next, i - from);
  }

  /** The end of letters that begin with a capital, or the place itself. */
  private static int capitalized(CharSequence text, int at, int limit) {
    int i = at;
    while (i < limit && (i == at ? Ascii.capital(text.charAt(i)) : Ascii.letter(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  // ---------- modifiers and letters

  /** {@code Add.1}, {@code REV.1}, {@code Adds.1-3}, {@code Summary}. */
  private static long modifier(
      CharSequence text, int from, int at, int end, int limit, int found, long state) {
    if (!Layout.has(state, Layout.NUMERIC)) {
      return failure(Reason.NUMBER_MISSING, at - from);
    }
    long next = Layout.with(Layout.attested(Layout.tail(state)), Layout.COMPLETE);
    if ((found & Word.SPELLED) == 0) {
      next = Layout.with(next, Layout.RESPELL);
    }
    if ((found & Word.ALONE) != 0) {
      return Layout.endingAt(next, end - from);
    }
    if (end == limit || text.charAt(end) != '.') {
      return failure(
          end < limit ? Reason.UNEXPECTED_CHARACTER : Reason.NUMBER_MISSING,
          (end < limit ? end : at) - from);
    }
    int number = end + 1;
    if (number < limit && text.charAt(number) == ' ') {
      next = Layout.with(next, Layout.RESPELL);
      number++;
    }
    int numberEnd = digits(text, number, limit);
    if (numberEnd == number) {
      return failure(Reason.NUMBER_MISSING, at - from);
    }
    if (numberEnd - number > LONGEST_NUMBER) {
      return failure(Reason.NUMBER_TOO_LONG, number - from);
    }
    return numberEnd(text, from, number, numberEnd, limit, next);
  }

  private static boolean lettersMayFollow(long state) {
    return Layout.has(state, Layout.LETTERED)
        && Layout.has(state, Layout.COMPLETE)
        && !Layout.has(state, Layout.LETTERS);
  }

  /** {@code A/RES/72/266/A}: the part letter of a resolution as an element of its own. */
  private static long lettersAfterSlash(
      CharSequence text, int from, int at, int limit, long state) {
    int letters = lettersMayFollow(state) ? Letters.end(text, at, limit) : -1;
    return letters < 0
        ? failure(Reason.MODIFIER_EXPECTED, at - from)
        : Layout.lettersTo(Layout.with(state, Layout.RESPELL), letters - from);
  }

  /** A group in parentheses inside a symbol, such as {@code (XIII)} or {@code (1455)}; or -1. */
  static int group(CharSequence text, int open, int limit) {
    int i = open + 1;
    while (i < limit && (Ascii.letterOrDigit(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    return i > open + 1 && i < limit && text.charAt(i) == ')' ? i + 1 : -1;
  }
}
