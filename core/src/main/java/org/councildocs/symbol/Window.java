package org.councildocs.symbol;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads symbols that printing or scanning has changed, around a slash or what stands for one. */
final class Window {

  private static final int LONGEST_SERIES = 160;
  private static final int MOST_BLANKS = 6;
  private static final int SHORTEST_WORD = 4;

  /** So many characters may be read in vain where beginnings overlap: one symbol at the longest. */
  private static final int MOST_IN_VAIN = LONGEST_SERIES;

  private final CharSequence text;
  private final boolean archival;
  private final MendedCopy copy;

  /** The next of the characters that stand for a slash; the length of the text if there is none. */
  private int otherSlash = -1;

  /** How far beginnings were read that are no symbols; so many characters since that was passed. */
  private int readInVain;

  private int inVain;

  Window(CharSequence text, Leniency leniency) {
    this.text = text;
    this.archival = leniency == Leniency.ARCHIVAL;
    this.copy = new MendedCopy(text, leniency);
  }

  // ---------- where a symbol begins

  /**
   * The next slash, or what stands for one, or -1.
   *
   * @param plain the next slash, or -1
   */
  int slash(int from, int plain) {
    if (!archival) {
      return plain;
    }
    if (otherSlash < from) {
      otherSlash = otherSlash(from);
    }
    boolean other = otherSlash < text.length() && (plain < 0 || otherSlash < plain);
    return other ? otherSlash : plain;
  }

  private int otherSlash(int from) {
    int at = from;
    while (at < text.length() && !CharacterMending.otherSlash(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the symbol may begin whose first slash this is, or -1. */
  int start(int from, int slash) {
    int plainStart = text.charAt(slash) == '/' ? Candidate.start(text, from, slash) : -1;
    if (!archival || plainStart >= 0) {
      return plainStart;
    }
    int last = slash - 1;
    for (int blanks = 1; last > from && blanks < MOST_BLANKS && skipped(last); last--) {
      blanks += Utf8Text.characters(text.charAt(last));
    }
    int first = last;
    for (int read = 1;
        first > from && read < LONGEST_SERIES && seriesCharacter(first - 1);
        first--) {
      read += Utf8Text.characters(text.charAt(first - 1));
    }
    while (first < last && !Ascii.letter(plain(first))) {
      first++;
    }
    return last < from ? -1 : archivalStart(first, last);
  }

  /**
   * Only the last capital counts where a word is glued to it: {@code CouncilS/2016/867}, {@code
   * Doc.S/2016/867}.
   */
  private int archivalStart(int first, int last) {
    char c = plain(last);
    boolean principal = Series.principal(Ascii.capitalOf(c));
    if (first == last) {
      boolean apart = first == 0 || Candidate.apart(text, first - 1);
      return principal && (apart || Candidate.behindHost(text, first)) ? first : -1;
    }
    if (principal && Ascii.capital(c) && glued(before(last), first)) {
      return last;
    }
    boolean apart = first == 0 || Candidate.apart(text, first - 1);
    return apart && Ascii.letter(plain(first)) ? first : -1;
  }

  private boolean glued(int at, int first) {
    char c = plain(at);
    return Ascii.small(c) || (c == '.' && at > first && Ascii.small(plain(before(at))));
  }

  /** Where the character before a place begins. */
  private int before(int at) {
    int i = at - 1;
    while (i > 0 && text.charAt(i) == Utf8Text.CONTINUATION) {
      i--;
    }
    return i;
  }

  private char plain(int at) {
    return copy.plain(text.charAt(at));
  }

  private boolean seriesCharacter(int at) {
    int first = at;
    while (first > 0 && text.charAt(first) == Utf8Text.CONTINUATION) {
      first--;
    }
    char c = plain(first);
    return Ascii.letterOrDigit(c) || c == '.' || c == '-' || c == '(' || c == ')';
  }

  private boolean skipped(int at) {
    char c = plain(at);
    return c == ' ' || c == Utf8Text.CONTINUATION || CharacterMending.invisible(c);
  }

  // ---------- where it ends, and what it is

  /**
   * Where the symbol ends that begins at {@code from}; -1 if there is none. In {@code TD/ TD/ TD/},
   * without end, each beginning would be read as far as a symbol may go: one that lies in what
   * others before it have read in vain is read as it stands, without mending.
   */
  int end(int from) {
    if (from >= readInVain) {
      inVain = 0;
    } else if (inVain >= MOST_IN_VAIN) {
      return Candidate.end(text, from);
    }
    int end = mendedEnd(from);
    end = end < 0 && archival ? surelyMeant(from) : end;
    if (end < 0) {
      inVain += copy.readTo() - from;
      readInVain = Math.max(readInVain, copy.readTo());
    }
    return end;
  }

  /** Where a symbol of a principal organ ends that is surely meant by what is none; or -1. */
  private int surelyMeant(int from) {
    if (from + 2 >= text.length()
        || text.charAt(from + 1) != '/'
        || !Ascii.letterOrDigit(text.charAt(from + 2))) {
      return -1;
    }
    long read = SymbolScanner.scan(text, from, text.length(), true);
    if (read >= 0) {
      return -1;
    }
    int at = from + Layout.failureIndex(read);
    return Layout.reason(read) == Reason.TOO_MANY_NUMBERS
        ? behindYear(from, at)
        : beforeWord(from, at);
  }

  /** {@code S/RES/1373/2001}: where it ends, if the number is of that year; or -1. */
  private int behindYear(int from, int year) {
    int end = SymbolScanner.digits(text, year, text.length());
    boolean over =
        end == text.length() || (text.charAt(end) != '/' && !Ascii.letterOrDigit(text.charAt(end)));
    String mended =
        over ? ParenthesesMending.parentheses(text.subSequence(from, end).toString()) : "";
    return DocumentSymbol.tryParse(mended).isPresent() ? end : -1;
  }

  /** {@code S/2022/617Distr.}: where it ends, if a word is glued to it; or -1. */
  private int beforeWord(int from, int word) {
    if (word == from || word == text.length() || !Ascii.digit(text.charAt(word - 1))) {
      return -1;
    }
    int end = word + 1;
    while (end < text.length() && end - word < SHORTEST_WORD && Ascii.small(text.charAt(end))) {
      end++;
    }
    long whole = SymbolScanner.scan(text, from, word, false);
    boolean sure = whole >= 0 && from + Layout.end(whole) == word && Layout.period(whole) != 0;
    return sure && Ascii.capital(text.charAt(word)) && end - word == SHORTEST_WORD ? word : -1;
  }

  private int mendedEnd(int from) {
    boolean small = Ascii.small(plain(from));
    copy.begin(from, text.length(), small);
    Utf8Text read = copy.growing();
    int end = Candidate.end(read, 0);
    if (copy.endSeen()) {
      read = copy.whole();
      end = Candidate.end(read, 0);
    } else if (!copy.changed()) {
      return end < 0 ? -1 : from + end;
    }
    int unmended = Candidate.end(text, from);
    return end < 0 || (small && !surely(read, end))
        ? unmended
        : Math.max(unmended, endOf(copy.origin(end - 1)));
  }

  /** In small letters only what has a year, a session or a nature is taken for a symbol. */
  private static boolean surely(CharSequence read, int end) {
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

  /** What was found as it stands, or {@linkplain #behindYear was surely meant}. */
  private SymbolMatch unmended(int start, int end) {
    String spelled = text.subSequence(start, end).toString();
    if (DocumentSymbol.tryParse(spelled).isPresent()) {
      return Candidate.match(text, start, end);
    }
    DocumentSymbol meant = DocumentSymbol.parse(ParenthesesMending.parentheses(spelled));
    return new SymbolMatch(start, end, meant, EnumSet.of(Mending.PARENTHESES));
  }

  /** The match between two places that this window has found. */
  SymbolMatch match(int start, int end) {
    copy.begin(start, end, false);
    String read = copy.whole().toString();
    boolean small = Ascii.small(read.charAt(0));
    Optional<DocumentSymbol> symbol =
        DocumentSymbol.tryParse(small ? StructureMending.capitals(read) : read);
    if (symbol.isEmpty()) {
      return unmended(start, end);
    }
    Set<Mending> mended = EnumSet.copyOf(copy.mendings());
    if (!symbol.get().toString().equals(read)) {
      mended.add(small ? Mending.CASE : Mending.SPELLING);
    }
    return new SymbolMatch(start, end, symbol.get(), mended);
  }
}
