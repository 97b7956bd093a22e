package org.councildocs.validation;

import java.util.List;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;

/** The organs in whose series symbols stand. */
final class SymbolOrgans {

  private SymbolOrgans() {}

  /** Whether one of the symbols, or a half of one, is of the organ. */
  static boolean include(List<DocumentSymbol> symbols, Organ organ) {
    for (DocumentSymbol symbol : symbols) {
      for (DocumentSymbol half : symbol.symbols()) {
        if (half.council().or(half::principalOrgan).filter(organ::equals).isPresent()
            || half.principalOrgan().filter(organ::equals).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }
}
