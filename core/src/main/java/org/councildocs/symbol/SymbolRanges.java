package org.councildocs.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
   * A/C.3/L.1384-1386}, {@code S/2022/617-S/2022/619}) or of modifiers ({@code A/42/7/Add.1-10}).
   *
   * @param symbol a symbol
   * @return in the order of the numbers; the symbol alone if it has no range, if it is a double
   *     symbol of one document, if its numbers are those of one report or of communications that
   *     were joined ({@code CRC/C/FRA/CO/6-7}), or if the range is of more than a thousand
   *     documents; never empty
   * @throws NullPointerException if the symbol is null
   */
  public static List<DocumentSymbol> expand(DocumentSymbol symbol) {
    String text = Objects.requireNonNull(symbol, "symbol").toString();
    List<DocumentSymbol> joined = symbol.symbols();
    if (joined.size() > 1) {
      return joined.size() == 2 ? between(symbol, joined.get(0), joined.get(1)) : List.of(symbol);
    }
    int hyphen = rangeHyphen(text);
    if (hyphen < 0) {
      return List.of(symbol);
    }
    int start = hyphen;
    while (Ascii.digit(text.charAt(start - 1))) {
      start--;
    }
    int end = SymbolScanner.digits(text, hyphen + 1, text.length());
    int first = SymbolScanner.value(text, start, hyphen);
    int last = SymbolScanner.value(text, hyphen + 1, end);
    if (last - first >= MOST || last <= first || ofOneDocument(text, start)) {
      return List.of(symbol);
    }
    return numbered(singular(text.substring(0, start)), first, last, text.substring(end));
  }

  /** The documents behind the first of a range up to its last; empty if the two are no range. */
  static List<DocumentSymbol> behind(DocumentSymbol first, DocumentSymbol last) {
    List<DocumentSymbol> each =
        DocumentSymbol.tryParse(first + "-" + last).map(SymbolRanges::expand).orElse(List.of());
    return each.size() < 2 ? List.of() : each.subList(1, each.size());
  }

  private static List<DocumentSymbol> numbered(String head, int first, int last, String tail) {
    List<DocumentSymbol> symbols = new ArrayList<>(last - first + 1);
    for (int number = first; number <= last; number++) {
      symbols.add(DocumentSymbol.parse(head + number + tail));
    }
    return List.copyOf(symbols);
  }

  /** From one symbol to another of the same series: no document bears two of them. */
  private static List<DocumentSymbol> between(
      DocumentSymbol symbol, DocumentSymbol from, DocumentSymbol to) {
    String first = from.toString();
    String last = to.toString();
    int start = lastNumber(first);
    int lastStart = lastNumber(last);
    boolean sameSeries = start == lastStart && first.regionMatches(0, last, 0, start);
    if (!sameSeries || start == first.length() || lastStart == last.length()) {
      return List.of(symbol);
    }
    int one = SymbolScanner.value(first, start, first.length());
    int other = SymbolScanner.value(last, lastStart, last.length());
    return other <= one || other - one >= MOST
        ? List.of(symbol)
        : numbered(first.substring(0, start), one, other, "");
  }

  private static int lastNumber(String text) {
    int start = text.length();
    while (start > 0 && Ascii.digit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * Reports of several periods, and communications that a treaty body took together, are one
   * document: {@code CRC/C/FRA/CO/6-7}, {@code CERD/C/FRA/22-23}. Their number stands behind a
   * word, not behind a session, a year or a full stop.
   */
  private static boolean ofOneDocument(String text, int number) {
    int slash = text.lastIndexOf('/', number);
    int before = slash < 1 ? -1 : text.lastIndexOf('/', slash - 1);
    if (slash != number - 1 || before < 0) {
      return false;
    }
    Nature nature = Parts.nature(text, before + 1);
    boolean word =
        text.chars().skip(before + 1).limit(slash - before - 1).allMatch(SymbolRanges::capital);
    return word
        && (nature == null
            || nature == Nature.CONCLUDING_OBSERVATIONS
            || nature == Nature.TREATY_BODY_DECISION);
  }

  private static boolean capital(int c) {
    return Ascii.capital((char) c);
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
