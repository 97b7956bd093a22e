package org.councildocs.symbol;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A symbol in a text, for example {@code S/2022/617} from 5 to 15 of {@code "(see S/2022/617)"}.
 *
 * @param start where it begins, 0-based: UTF-16 units of a string, bytes of UTF-8
 * @param end where it ends, exclusive
 * @param symbol the symbol
 * @param mended what had to be mended to read it; empty if it stands in canonical spelling
 * @since 0.1.0
 */
public record SymbolMatch(int start, int end, DocumentSymbol symbol, Set<Mending> mended) {

  /**
   * Makes a match; the set is copied.
   *
   * @throws NullPointerException if the symbol or the set is null
   */
  public SymbolMatch {
    Objects.requireNonNull(symbol, "symbol");
    Set<Mending> copy = EnumSet.noneOf(Mending.class);
    copy.addAll(mended);
    mended = Collections.unmodifiableSet(copy);
  }
}
