package org.councildocs.symbol;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text cites, also where it leaves a part of the symbol out: {@code S/1994/1/Add.1-3
 * and Corr.2} names four documents, "resolution 1373 (2001)" {@code S/RES/1373 (2001)},
 * "resolutions 1325 (2000) and 2122 (2013)" two, and "9112th meeting" {@code S/PV.9112}.
 *
 * <p>A meeting is taken for one of the Security Council if its number has four digits. A resolution
 * with two numbers is taken for one of the General Assembly unless the text names another organ
 * beside it. The words of the six official languages are known.
 *
 * @since 0.1.0
 */
public final class CitationFinder {

  private final SymbolFinder symbols;

  private CitationFinder(SymbolFinder symbols) {
    this.symbols = symbols;
  }

  /**
   * A finder of some leniency.
   *
   * @param leniency how far from the canonical spelling symbols may be
   * @return never null
   * @throws NullPointerException if the leniency is null
   */
  public static CitationFinder of(Leniency leniency) {
    return new CitationFinder(SymbolFinder.of(leniency));
  }

  /**
   * Finds all citations.
   *
   * @param text the text
   * @return one match for each document that is cited, by place; several with the same place where
   *     a range names several documents, which it does while there are no more matches than a
   *     thousand and one for each character of the text; never null, may be empty
   * @throws NullPointerException if the text is null
   */
  public List<SymbolMatch> findAll(CharSequence text) {
    String string = Objects.requireNonNull(text, "text").toString();
    Citations found = new Citations(string.length());
    int end = 0;
    @Nullable SymbolMatch before = null;
    for (SymbolMatch match : symbols.findAll(string)) {
      if (match.start() >= end) {
        List<DocumentSymbol> each = each(string, before, match);
        found.add(match.start(), match.end(), match.symbol(), each, match.mended());
        end = Continuation.addAll(string, match, found);
        before = match;
      }
    }
    found.addAll(RelatedForms.findAll(string));
    return found.byPlace();
  }

  /** The documents that a match names: all behind the one before it, if the two are a range. */
  private static List<DocumentSymbol> each(
      String text, @Nullable SymbolMatch before, SymbolMatch match) {
    if (before != null && Continuation.afterRange(text, before.end()) == match.start()) {
      List<DocumentSymbol> range = SymbolRanges.behind(before.symbol(), match.symbol());
      if (!range.isEmpty()) {
        return range;
      }
    }
    return SymbolRanges.expand(match.symbol());
  }
}
