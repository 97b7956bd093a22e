package org.councildocs.symbol;

import java.util.ArrayList;
import java.util.List;

/**
 * Symbols that stand for several documents, for example {@code S/1994/1/Add.1-3}.
 *
 * @since 0.1.0
 */
public final class SymbolRanges {

  /** A range of more documents than this is a misprint, and is left as it is. */
  private static final int MOST = 1000;

  private SymbolRanges() {}

  /**
   * The symbols of each document for which a symbol stands: one each for a range of numbers ({@code
   * A/C.3/L.1384-1386}) or of modifiers ({@code A/42/7/Add.1-10}).
   *
   * @param symbol a symbol
   * @return in the order of the numbers; the symbol alone if it has no range, if it is a double
   *     symbol, or if the range is of more than a thousand documents; never empty
   * @throws NullPointerException if the symbol is null
   */
  public static List<DocumentSymbol> expand(DocumentSymbol symbol) {
    String text = symbol.toString();
    int hyphen = rangeHyphen(text);
    if (hyphen < 0 || symbol.symbols().size() > 1) {
      return List.of(symbol);
    }
    int start = hyphen;
    while (Ascii.digit(text.charAt(start - 1))) {
      start--;
    }
    int end = SymbolScanner.digits(text, hyphen + 1, text.length());
    int first = SymbolScanner.value(text, start, hyphen);
    int last = SymbolScanner.value(text, hyphen + 1, end);
    if (last - first >= MOST) {
      return List.of(symbol);
    }
    String head = singular(text.substring(0, start));
    List<DocumentSymbol> symbols = new ArrayList<>(last - first + 1);
    for (int number = first; number <= last; number++) {
      symbols.add(DocumentSymbol.parse(head + number + text.substring(end)));
    }
    return List.copyOf(symbols);
  }

  /** {@code Adds.} stands before several addenda, {@code Add.} before one. */
  private static String singular(String head) {
    return head.endsWith("s.") ? head.substring(0, head.length() - 2) + '.' : head;
  }

  /** The last hyphen that stands between two digits and in no parentheses, or -1. */
  private static int rangeHyphen(String text) {
    int depth = 0;
    for (int i = text.length() - 2; i > 0; i--) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : text.charAt(i + 1) == ')' ? -1 : 0;
      if (c == '-'
          && depth == 0
          && Ascii.digit(text.charAt(i - 1))
          && Ascii.digit(text.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }
}
