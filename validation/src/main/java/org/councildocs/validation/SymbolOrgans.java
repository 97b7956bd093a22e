package org.councildocs.validation;

import java.util.List;
import java.util.Optional;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;

/** The organs in whose series symbols stand. */
final class SymbolOrgans {

  private SymbolOrgans() {}

  /** Whether one of the symbols, or a half of one, is of the organ. */
  static boolean include(List<DocumentSymbol> symbols, Organ organ) {
    for (DocumentSymbol symbol : symbols) {
      for (DocumentSymbol half : symbol.symbols()) {
        if (is(organ, half.council()) || is(organ, half.principalOrgan())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean is(Organ organ, Optional<Organ> other) {
    return other.isPresent() && other.get() == organ;
  }
}
