package org.councildocs.validation;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.SymbolCheck;
import org.councildocs.symbol.SymbolChecks;
import org.councildocs.symbol.SymbolFinding;

/** The years that symbols name, in each half of a double symbol. */
final class SymbolYears {

  private SymbolYears() {}

  static boolean any(DocumentSymbol symbol, int year) {
    return any(symbol, named -> named == year);
  }

  static boolean anyBefore(DocumentSymbol symbol, int year) {
    return any(symbol, named -> named < year);
  }

  /** Whether no document of a day can bear the symbol, for its year had not come. */
  static boolean anyAfter(DocumentSymbol symbol, LocalDate day) {
    return any(symbol, named -> named > day.getYear()) && inFuture(symbol, day);
  }

  private static boolean inFuture(DocumentSymbol symbol, LocalDate day) {
    for (SymbolFinding finding : SymbolChecks.check(symbol, day)) {
      if (finding.check() == SymbolCheck.YEAR_IN_FUTURE) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(DocumentSymbol symbol, IntPredicate wanted) {
    for (DocumentSymbol half : symbol.symbols()) {
      if (half.year().isPresent() && wanted.test(half.year().getAsInt())) {
        return true;
      }
    }
    return false;
  }
}
