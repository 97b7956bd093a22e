package org.councildocs.validation.constraints.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.councildocs.document.Severity;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.SymbolCheck;
import org.councildocs.symbol.SymbolChecks;
import org.councildocs.validation.RuleCatalogue;
import org.councildocs.validation.constraints.ValidDocumentSymbol;
import org.jspecify.annotations.Nullable;

/** Asks whether a document can bear a symbol. */
public final class ValidDocumentSymbolValidator
    implements ConstraintValidator<ValidDocumentSymbol, DocumentSymbol> {

  /** Called by the engine of validation. */
  public ValidDocumentSymbolValidator() {}

  @Override
  public boolean isValid(@Nullable DocumentSymbol symbol, ConstraintValidatorContext context) {
    return symbol == null || isPossible(symbol, context);
  }

  static boolean isPossible(DocumentSymbol symbol, ConstraintValidatorContext context) {
    LocalDate today = LocalDate.now(context.getClockProvider().getClock());
    return SymbolChecks.check(symbol, today).stream()
        .noneMatch(finding -> isError(finding.check()));
  }

  /** What the rules for mastheads only warn of is possible. */
  private static boolean isError(SymbolCheck check) {
    return RuleCatalogue.standard()
        .rule(check.id())
        .filter(rule -> rule.severity() == Severity.ERROR)
        .isPresent();
  }
}
