package org.councildocs.validation.constraints.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.councildocs.state.State;
import org.councildocs.validation.constraints.MemberStateCode;
import org.jspecify.annotations.Nullable;

/** Asks whether a text is the code of a Member State. */
public final class MemberStateCodeValidator
    implements ConstraintValidator<MemberStateCode, CharSequence> {

  private static final Set<String> CODES =
      State.all().stream()
          .filter(MemberStateValidator::isMember)
          .map(State::iso3)
          .collect(Collectors.toUnmodifiableSet());

  /** Called by the engine of validation. */
  public MemberStateCodeValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || CODES.contains(text.toString());
  }
}
