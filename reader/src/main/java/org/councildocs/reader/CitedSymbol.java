package org.councildocs.reader;

import org.councildocs.symbol.Leniency;
import org.councildocs.symbol.SymbolFinder;

/** The symbol in brackets behind a title that is cited: {@code Letter dated ... (S/12123)}. */
final class CitedSymbol {

  private static final SymbolFinder SYMBOLS = SymbolFinder.of(Leniency.ARCHIVAL);
  private static final int LONGEST = 40;

  private CitedSymbol() {}

  /** Where a title ends without the symbol behind it; its length if there is none. */
  static int before(String title) {
    int open = title.endsWith(")") ? title.lastIndexOf('(') : -1;
    if (open < 1
        || title.length() - open > LONGEST
        || SYMBOLS.findAll(title.substring(open)).isEmpty()) {
      return title.length();
    }
    return title.charAt(open - 1) == ' ' ? open - 1 : open;
  }
}
