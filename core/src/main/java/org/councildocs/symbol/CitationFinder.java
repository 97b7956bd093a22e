package org.councildocs.symbol;

import java.util.ArrayList;
import java.util.Comparator;
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
   *     a range names several documents; never null, may be empty
   * @throws NullPointerException if the text is null
   */
  public List<SymbolMatch> findAll(CharSequence text) {
    String string = Objects.requireNonNull(text, "text").toString();
    List<SymbolMatch> found = new ArrayList<>();
    int end = 0;
    @Nullable SymbolMatch before = null;
    for (SymbolMatch match : symbols.findAll(string)) {
      if (match.start() >= end) {
        addAll(each(string, before, match), match, found);
        end = Continuation.addAll(string, match, found);
        before = match;
      }
    }
    found.addAll(RelatedForms.findAll(string));
    found.sort(Comparator.comparingInt(SymbolMatch::start));
    return List.copyOf(found);
  }

  /** The documents that a match names: all behind the one before it, if the two are a range. */
  private static List<DocumentSymbol> each(
      String text, @Nullable SymbolMatch before, SymbolMatch match) {
    if (before != null && Continuation.afterRange(text, before.end()) == match.start()) {
      List<DocumentSymbol> range = SymbolRanges.behind(before.symbol(), match.symbol());
      if (range.size() > 1) {
        return range;
      }
    }
    return SymbolRanges.expand(match.symbol());
  }

  private static void addAll(
      List<DocumentSymbol> symbols, SymbolMatch match, List<SymbolMatch> found) {
    for (DocumentSymbol symbol : symbols) {
      found.add(new SymbolMatch(match.start(), match.end(), symbol, match.mended()));
    }
  }
}
