package org.councildocs.symbol;

/**
 * What stands in parentheses after a number: a year, a session, {@code Resumption 1}, {@code Part
 * II}, {@code Vol. III, Sect. 29A}. Reading one tells only where it ends; {@link #canonical} writes
 * it in its canonical spelling.
 */
final class Qualifier {

  /** The bits of the end in what {@link #read} gives. */
  static final int END = 0xFFFFFF;

  /** Nothing but a number, a roman numeral or a letter stands in the parentheses. */
  static final int BARE = 1 << 24;

  /** The spelling is not canonical, or has to be looked at more closely. */
  static final int RESPELL = 1 << 25;

  static final int LONGEST = 48;

  /** Words of qualifiers as printed; those with a full stop always bear it. */
  private static final String[] WORDS = {
    "Resumption",
    "Resumptions",
    "resumed",
    "closed",
    "Part",
    "Parts",
    "Vol.",
    "Vols.",
    "Volume",
    "Sect.",
    "Sects.",
    "Section",
    "Prog.",
    "Programme",
    "Chap.",
    "Chaps.",
    "Chapter",
    "Introduction",
    "Foreword",
    "Overview",
    "Income",
    "Annex",
    "Annexes",
    "Appendix",
    "Appendices",
    "Summary",
    "Abstract",
    "Findings",
    "Recommendations",
    "Plan",
    "SUPP",
    "Suppl.",
    "Supplement",
    "as",
    "Advance",
    "outline",
    "amended",
    "corrected",
    "unedited",
    "edited",
    "version",
    "Add.",
    "Corr.",
    "Rev.",
    "and",
    "to",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
  };

  /** This word and all behind it go on with what another has begun. */
  private static final String FIRST_OF_FURTHER = "outline";

  private static final int NUMBER = 0x7F;
  private static final int STOPPED = 0x80;
  private static final int FURTHER = 0x100;
  private static final int CAPITALS = 9;
  private static final LetterKeys.Table TABLE = table();

  private Qualifier() {}

  private static LetterKeys.Table table() {
    LetterKeys.Table table = new LetterKeys.Table(WORDS.length);
    int further = 0;
    for (int i = 0; i < WORDS.length; i++) {
      String word = withoutStop(WORDS[i]);
      int stop = word.length() < WORDS[i].length() ? STOPPED : 0;
      further = word.equals(FIRST_OF_FURTHER) ? FURTHER : further;
      table.put(LetterKeys.of(word), wordCapitals(word) << CAPITALS | further | stop | i + 1);
    }
    return table;
  }

  private static int wordCapitals(String word) {
    return (int) word.chars().takeWhile(c -> Ascii.capital((char) c)).count();
  }

  private static String withoutStop(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /**
   * Reads the qualifier whose parenthesis or bracket stands at {@code open}.
   *
   * @return its end with the flags, or -1 if it is not known
   */
  static int read(CharSequence text, int open, int limit) {
    char close = text.charAt(open) == '[' ? ']' : ')';
    int most = Math.min(limit, open + LONGEST);
    int year = SymbolScanner.digits(text, open + 1, most);
    if (year > open + 1 && year < most && text.charAt(year) == close) {
      return year + 1 | BARE;
    }
    int i = open + 1;
    int words = 0;
    int values = 0;
    int flags = 0;
    while (i < most && text.charAt(i) != close) {
      char c = text.charAt(i);
      int valueEnd = valueEnd(text, i, most);
      if (valueEnd > i) {
        i = valueEnd;
        values++;
      } else if (Ascii.letter(c)) {
        int start = i;
        long key = 0;
        while (Ascii.capital(c)) {
          key = LetterKeys.withLetter(key, c);
          c = ++i < most ? text.charAt(i) : close;
        }
        int capitals = i - start;
        while (Ascii.small(c)) {
          key = LetterKeys.withLetter(key, c);
          c = ++i < most ? text.charAt(i) : close;
        }
        int word = LetterKeys.fits(i - start) ? TABLE.get(key) : 0;
        if (word != 0) {
          if ((word & FURTHER) != 0 && words + values == 0) {
            return -1;
          }
          words++;
          flags |= regular(word, capitals, c) && words + values == 1 ? 0 : RESPELL;
        } else if (numeral(text, start, i)) {
          values++;
        } else if (meetingEnd(text, start, i, most) > i) {
          i = meetingEnd(text, start, i, most);
          words++;
        } else {
          return -1;
        }
      } else if (separator(c)) {
        flags |= c == ' ' && words + values == 1 ? 0 : RESPELL;
        i++;
      } else {
        return -1;
      }
    }
    if (i == most || words + values == 0) {
      return -1;
    }
    if (words == 0) {
      return values > 1 ? -1 : i + 1 | flags | BARE;
    }
    return i + 1 | flags | (words > 1 || values > 1 ? RESPELL : 0);
  }

  /**
   * {@code LC/L.4000 (CEA.9/3)}: a word in capitals with its number, which names the meeting. Its
   * end; or the end of the word. {@code (REV.1)} and {@code (RES.1)} name none.
   */
  private static int meetingEnd(CharSequence text, int start, int end, int most) {
    boolean meeting =
        end > start + 1
            && end < most
            && text.charAt(end) == '.'
            && Ascii.capital(text.charAt(end - 1))
            && (Word.lookUp(text, start, end) & (Word.MODIFIER | Word.LETTERED)) == 0;
    int number = meeting ? SymbolScanner.digits(text, end + 1, most) : end;
    return number > end + 1 ? number : end;
  }

  /**
   * Whether a qualifier that is known ends in a value: {@code (Part II)}, not {@code (Summary)}.
   */
  static boolean valued(String qualifier) {
    int end = qualifier.length() - 1;
    int start = end;
    while (start > 1 && Ascii.letterOrDigit(qualifier.charAt(start - 1))) {
      start--;
    }
    while (start < end && Ascii.small(qualifier.charAt(start))) {
      start++;
    }
    return end > start && (Ascii.digit(qualifier.charAt(start)) || numeral(qualifier, start, end));
  }

  private static boolean separator(char c) {
    return c == ' ' || c == '.' || c == ',' || c == '/' || c == '-' || c == '&';
  }

  /** The end of a number or session that begins at {@code at}; or {@code at}. */
  private static int valueEnd(CharSequence text, int at, int most) {
    char c = text.charAt(at);
    if (c == 'S' || c == 'E') {
      return session(text, at, most);
    }
    int end = SymbolScanner.digits(text, at, most);
    boolean lettered = end > at && end < most && Ascii.capital(text.charAt(end));
    return lettered ? end + 1 : end; // Sect. 29A
  }

  /**
   * The end of {@code S-VI}, {@code ES-V} or {@code S-2} that begins at {@code at}; or {@code at}.
   */
  private static int session(CharSequence text, int at, int most) {
    int dash = text.charAt(at) == 'E' ? at + 2 : at + 1;
    if (dash >= most || text.charAt(dash) != '-' || text.charAt(dash - 1) != 'S') {
      return at;
    }
    int end = SymbolScanner.digits(text, dash + 1, most);
    while (end < most && Ascii.roman(text.charAt(end))) {
      end++;
    }
    return end == dash + 1 ? at : end;
  }

  /** The end of a word, capitals and then small letters: {@code PartII} is two words. */
  private static int wordEnd(CharSequence text, int at, int most) {
    int i = at;
    while (i < most && Ascii.capital(text.charAt(i))) {
      i++;
    }
    while (i < most && Ascii.small(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int lookUp(CharSequence text, int from, int end) {
    if (!LetterKeys.fits(end - from)) {
      return 0;
    }
    long key = 0;
    for (int i = from; i < end; i++) {
      key = LetterKeys.with(key, text.charAt(i));
    }
    return TABLE.get(key);
  }

  /** A roman numeral in capitals, or a single capital. */
  private static boolean numeral(CharSequence text, int from, int end) {
    if (end - from == 1) {
      return Ascii.capital(text.charAt(from));
    }
    for (int i = from; i < end; i++) {
      if (!Ascii.roman(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a word at the beginning is as it is printed: in its own case, and with a blank before
   * its value.
   */
  private static boolean regular(int word, int capitals, char next) {
    boolean stop = (word & STOPPED) != 0;
    return !stop && (next == ' ' || next == ')') && word >> CAPITALS == capitals;
  }

  /** Writes the qualifier that {@link #read} accepted, with its parentheses. */
  static void canonical(CharSequence text, int open, int end, StringBuilder out) {
    out.append('(');
    int i = open + 1;
    int first = out.length();
    while (i < end - 1) {
      char c = text.charAt(i);
      if (Ascii.letterOrDigit(c)) {
        int valueEnd = valueEnd(text, i, end - 1);
        int wordEnd = valueEnd > i ? valueEnd : wordEnd(text, i, end - 1);
        int word = valueEnd > i ? 0 : lookUp(text, i, wordEnd);
        if ((out.length() > first && Ascii.letterOrDigit(last(out))) || stopped(out)) {
          out.append(' ');
        }
        if (word == 0) {
          wordEnd = valueEnd > i ? wordEnd : meetingEnd(text, i, wordEnd, end - 1);
          out.append(text, i, wordEnd);
        } else {
          out.append(WORDS[(word & NUMBER) - 1]);
        }
        i = wordEnd;
      } else {
        separate(c, out);
        i++;
      }
    }
    out.append(')');
  }

  private static void separate(char c, StringBuilder out) {
    char last = last(out);
    if (c == ',' && last != ' ') {
      out.append(", ");
    } else if (c == '&') {
      out.append(Ascii.letterOrDigit(last) || stopped(out) ? " and" : "and");
    } else if ((c == '-' || c == '/') && Ascii.letterOrDigit(last)) {
      out.append(c);
    }
  }

  private static boolean stopped(StringBuilder out) {
    return last(out) == '.';
  }

  private static char last(StringBuilder out) {
    return out.charAt(out.length() - 1);
  }
}
