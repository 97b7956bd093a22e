package org.councildocs.symbol;

import java.util.EnumSet;
import java.util.Set;

/**
 * Reads symbols that printing or scanning has changed: copies the surroundings of a slash, mended,
 * and remembers where each copied character came from. A window is short, so that the time stays
 * linear.
 */
final class Window {

  private static final int LONGEST = 160;
  private static final int MOST_BLANKS = 6;
  private static final char END = '\0';

  private final CharSequence text;
  private final boolean archival;
  private final StringBuilder mended = new StringBuilder(LONGEST);
  private final int[] origins = new int[LONGEST + 1];
  private final Set<Mending> mendings = EnumSet.noneOf(Mending.class);
  private int readTo;

  Window(CharSequence text, Leniency leniency) {
    this.text = text;
    this.archival = leniency == Leniency.ARCHIVAL;
  }

  /** The next slash, or what may stand for one. */
  int slash(int from) {
    for (int i = from; i < text.length(); i++) {
      if (plain(text.charAt(i)) == '/') {
        return i;
      }
    }
    return -1;
  }

  private char plain(char c) {
    if (c < 0x80) {
      return c;
    }
    return archival ? CharacterMending.plain(c) : Typography.plain(c);
  }

  /** Where the symbol may begin whose first slash this is, or -1. */
  int start(int from, int slash) {
    int plainStart = text.charAt(slash) == '/' ? Candidate.start(text, from, slash) : -1;
    if (!archival || plainStart >= 0) {
      return plainStart;
    }
    int last = slash - 1;
    for (int blanks = 1; last > from && blanks < MOST_BLANKS && skipped(last); last--) {
      blanks += character(last);
    }
    int first = last;
    for (int read = 1; first > from && read < LONGEST && seriesCharacter(first - 1); first--) {
      read += character(first - 1);
    }
    while (first < last && !Ascii.letter(plain(text.charAt(first)))) {
      first++;
    }
    return last < from ? -1 : archivalStart(first, last);
  }

  /** Only the last capital counts where a word is glued to it: {@code CouncilS/2016/867}. */
  private int archivalStart(int first, int last) {
    char c = plain(text.charAt(last));
    boolean principal = Series.principal(Ascii.capitalOf(c));
    if (first == last) {
      boolean apart = first == 0 || Candidate.apart(text, first - 1);
      return principal && (apart || Candidate.behindHost(text, first)) ? first : -1;
    }
    if (principal && Ascii.capital(c) && Ascii.small(plain(text.charAt(last - 1)))) {
      return last;
    }
    boolean apart = first == 0 || Candidate.apart(text, first - 1);
    return apart && Ascii.letter(plain(text.charAt(first))) ? first : -1;
  }

  /** Of the bytes of a character the first alone counts, so that bytes and strings agree. */
  private int character(int at) {
    return text.charAt(at) == Utf8Text.CONTINUATION ? 0 : 1;
  }

  private boolean seriesCharacter(int at) {
    int first = at;
    while (first > 0 && text.charAt(first) == Utf8Text.CONTINUATION) {
      first--;
    }
    char c = plain(text.charAt(first));
    return Ascii.letterOrDigit(c) || c == '.' || c == '-' || c == '(' || c == ')';
  }

  private boolean skipped(int at) {
    char c = plain(text.charAt(at));
    return c == ' ' || c == Utf8Text.CONTINUATION || CharacterMending.invisible(c);
  }

  /** Where the symbol ends that begins at {@code from}; -1 if there is none. */
  int end(int from) {
    int unmended = Candidate.end(text, from);
    fill(from, text.length());
    boolean small = Ascii.small(mended.charAt(0));
    String read = small ? StructureMending.capitals(mended.toString()) : mended.toString();
    int end = Candidate.end(read, 0);
    if (end <= 0 || (small && !surely(read, end))) {
      return unmended;
    }
    return Math.max(unmended, endOf(origins[end - 1]));
  }

  /** In small letters only what has a year, a session or a nature is taken for a symbol. */
  private static boolean surely(String read, int end) {
    long layout = SymbolScanner.scan(read, 0, end, false);
    return layout >= 0 && (Layout.period(layout) != 0 || Layout.nature(layout) != 0);
  }

  private int endOf(int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == Utf8Text.CONTINUATION) {
      end++;
    }
    return end;
  }

  /** Copies what may be a symbol from {@code from} on. */
  private void fill(int from, int limit) {
    mended.setLength(0);
    mendings.clear();
    readTo = from;
    while (readTo < limit && mended.length() < LONGEST) {
      char raw = text.charAt(readTo);
      char c = plain(raw);
      if (raw == Utf8Text.CONTINUATION) {
        readTo++;
      } else if (CharacterMending.invisible(c)) {
        mendings.add(Mending.INVISIBLE_CHARACTERS);
        readTo++;
      } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        if (!blanks()) {
          return;
        }
      } else {
        if (c != raw) {
          mendings.add(Mending.OTHER_CHARACTERS);
        }
        copy(c, readTo++);
      }
    }
  }

  private void copy(char c, int origin) {
    origins[mended.length()] = origin;
    mended.append(c);
  }

  /**
   * Drops blanks inside a symbol, or leaves one before a decoration; false if the symbol is over.
   */
  private boolean blanks() {
    int start = readTo;
    boolean broken = false;
    char next = END;
    int passed = 0;
    while (readTo < text.length() && passed < MOST_BLANKS) {
      char raw = text.charAt(readTo);
      next = plain(raw);
      broken |= next == '\n' || next == '\r';
      if (next != ' ' && next != '\n' && next != '\r' && next != '\t' && !ignorable(raw)) {
        break;
      }
      next = END;
      passed += character(readTo);
      readTo++;
    }
    char before = mended.isEmpty() ? END : mended.charAt(mended.length() - 1);
    if ((broken || archival) && joined(before, next)) {
      mendings.add(Mending.BLANKS);
      return true;
    }
    if (broken || passed > 1 || text.charAt(start) != ' ') {
      mendings.add(Mending.BLANKS);
    }
    copy(' ', start);
    return next == '(' || next == '[' || Ascii.letterOrDigit(next);
  }

  private static boolean ignorable(char c) {
    return c == Utf8Text.CONTINUATION || CharacterMending.invisible(c);
  }

  /** Whether blanks between two characters of a symbol do not belong there. */
  private boolean joined(char before, char next) {
    if (next == '/') {
      return true;
    }
    boolean word = Ascii.letterOrDigit(next);
    return switch (before) {
      case '/' -> word || next == '(';
      case '-' -> Ascii.capital(next);
      case '.' -> Ascii.digit(next) && wordBeforeStop();
      default -> false;
    };
  }

  private boolean wordBeforeStop() {
    int stop = mended.length() - 1;
    return stop > 0 && Ascii.letter(mended.charAt(stop - 1));
  }

  /** The match between two places that this window has found. */
  SymbolMatch match(int start, int end) {
    fill(start, end);
    String read = mended.toString();
    DocumentSymbol symbol =
        DocumentSymbol.parse(Ascii.small(read.charAt(0)) ? StructureMending.capitals(read) : read);
    Set<Mending> set = EnumSet.copyOf(mendings);
    if (!symbol.toString().equals(read)) {
      set.add(Ascii.small(read.charAt(0)) ? Mending.CASE : Mending.SPELLING);
    }
    return new SymbolMatch(start, end, symbol, set);
  }
}
