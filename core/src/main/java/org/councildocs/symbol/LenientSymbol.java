package org.councildocs.symbol;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a lenient parse made of a text, for example {@code S/RES/1196 (1998)} of {@code
 * S_RES_1196(1998)} with {@code [FILE_NAME, SPELLING]}.
 *
 * @param symbol the symbol
 * @param mended what was mended, in the order of {@link Mending}; empty if the text was canonical
 * @since 0.1.0
 */
public record LenientSymbol(DocumentSymbol symbol, Set<Mending> mended) {

  /**
   * Makes a result; the set is copied.
   *
   * @throws NullPointerException if anything is null
   */
  public LenientSymbol {
    Objects.requireNonNull(symbol, "symbol");
    Set<Mending> copy = EnumSet.noneOf(Mending.class);
    copy.addAll(mended);
    mended = Collections.unmodifiableSet(copy);
  }
}
