package org.councildocs.validation.constraints;

import org.hibernate.validator.cfg.ConstraintDef;

/**
 * {@link ValidDocumentSymbol} for Hibernate Validator's programmatic mapping: {@code
 * type.field("symbol").constraint(new ValidDocumentSymbolDef())}.
 *
 * @since 0.1.0
 */
public final class ValidDocumentSymbolDef
    extends ConstraintDef<ValidDocumentSymbolDef, ValidDocumentSymbol> {

  /** A constraint with the default message, in the default group. */
  public ValidDocumentSymbolDef() {
    super(ValidDocumentSymbol.class);
  }
}
