package org.councildocs.validation.constraints.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.validation.constraints.SecurityCouncilSymbol;
import org.jspecify.annotations.Nullable;

/** Asks whether a text is a symbol of the Security Council. */
public final class SecurityCouncilSymbolTextValidator
    implements ConstraintValidator<SecurityCouncilSymbol, CharSequence> {

  /** Called by the engine of validation. */
  public SecurityCouncilSymbolTextValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null
        || DocumentSymbol.tryParse(text)
            .filter(SecurityCouncilSymbolValidator::isOfTheSecurityCouncil)
            .isPresent();
  }
}
