package org.councildocs.validation.constraints;

import org.hibernate.validator.cfg.ConstraintDef;

/**
 * {@link SecurityCouncilSymbol} for Hibernate Validator's programmatic mapping: {@code
 * type.field("symbol").constraint(new SecurityCouncilSymbolDef())}.
 *
 * @since 0.1.0
 */
public final class SecurityCouncilSymbolDef
    extends ConstraintDef<SecurityCouncilSymbolDef, SecurityCouncilSymbol> {

  /** A constraint with the default message, in the default group. */
  public SecurityCouncilSymbolDef() {
    super(SecurityCouncilSymbol.class);
  }
}
