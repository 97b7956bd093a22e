package org.councildocs.symbol;

import java.util.List;
import java.util.Objects;

/**
 * What a {@link SymbolCheck} found, for example {@code YEAR_BEFORE_SERIES} on {@code S/1906/2020}
 * with {@code [1906, 1994]}.
 *
 * @param check the check
 * @param symbol the symbol; of a double one, the half that is concerned
 * @param arguments the values that the check names, in its order, numbers in ASCII digits, dates as
 *     ISO; may be empty
 * @since 0.1.0
 */
public record SymbolFinding(SymbolCheck check, DocumentSymbol symbol, List<String> arguments) {

  /**
   * Makes a finding; the list is copied.
   *
   * @throws NullPointerException if anything is null
   */
  public SymbolFinding {
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(symbol, "symbol");
    arguments = List.copyOf(arguments);
  }
}
