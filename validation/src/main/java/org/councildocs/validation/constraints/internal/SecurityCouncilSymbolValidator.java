package org.councildocs.validation.constraints.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;
import org.councildocs.validation.constraints.SecurityCouncilSymbol;
import org.jspecify.annotations.Nullable;

/** Asks whether a symbol, or a part of it, is of the Security Council. */
public final class SecurityCouncilSymbolValidator
    implements ConstraintValidator<SecurityCouncilSymbol, DocumentSymbol> {

  /** Called by the engine of validation. */
  public SecurityCouncilSymbolValidator() {}

  @Override
  public boolean isValid(@Nullable DocumentSymbol symbol, ConstraintValidatorContext context) {
    return symbol == null || isOfTheSecurityCouncil(symbol);
  }

  static boolean isOfTheSecurityCouncil(DocumentSymbol symbol) {
    return symbol.symbols().stream()
        .anyMatch(half -> half.principalOrgan().equals(Optional.of(Organ.SECURITY_COUNCIL)));
  }
}
