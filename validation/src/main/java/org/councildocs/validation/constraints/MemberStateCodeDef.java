package org.councildocs.validation.constraints;

import org.hibernate.validator.cfg.ConstraintDef;

/**
 * {@link MemberStateCode} for Hibernate Validator's programmatic mapping: {@code
 * type.field("sponsor").constraint(new MemberStateCodeDef())}.
 *
 * @since 0.1.0
 */
public final class MemberStateCodeDef extends ConstraintDef<MemberStateCodeDef, MemberStateCode> {

  /** A constraint with the default message, in the default group. */
  public MemberStateCodeDef() {
    super(MemberStateCode.class);
  }
}
