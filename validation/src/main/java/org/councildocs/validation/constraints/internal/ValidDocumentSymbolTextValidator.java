package org.councildocs.validation.constraints.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.validation.constraints.ValidDocumentSymbol;
import org.jspecify.annotations.Nullable;

/** Asks whether a text is a symbol, and whether a document can bear it. */
public final class ValidDocumentSymbolTextValidator
    implements ConstraintValidator<ValidDocumentSymbol, CharSequence> {

  /** Called by the engine of validation. */
  public ValidDocumentSymbolTextValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null
        || DocumentSymbol.tryParse(text)
            .filter(symbol -> ValidDocumentSymbolValidator.isPossible(symbol, context))
            .isPresent();
  }
}
