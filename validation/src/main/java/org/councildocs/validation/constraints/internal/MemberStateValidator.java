package org.councildocs.validation.constraints.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.councildocs.state.State;
import org.councildocs.state.StateStatus;
import org.councildocs.validation.constraints.MemberStateCode;
import org.jspecify.annotations.Nullable;

/** Asks whether a State is a Member. */
public final class MemberStateValidator implements ConstraintValidator<MemberStateCode, State> {

  /** Called by the engine of validation. */
  public MemberStateValidator() {}

  @Override
  public boolean isValid(@Nullable State state, ConstraintValidatorContext context) {
    return state == null || isMember(state);
  }

  static boolean isMember(State state) {
    return state.status() == StateStatus.MEMBER;
  }
}
