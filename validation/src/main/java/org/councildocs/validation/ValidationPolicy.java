package org.councildocs.validation;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What an office asks beyond the sources. No source prescribes how early a concept note must come:
 * whoever wants a number of days sets it here.
 *
 * <p>A Jakarta validator takes it as constraint validator payload: {@code
 * configuration.constraintValidatorPayload(ValidationPolicy.NONE.withLeadTimeDays(14))} of
 * Hibernate Validator.
 *
 * @param leadTimeDays the least number of days between the letter and the meeting that its concept
 *     note prepares, empty for none
 * @since 0.1.0
 */
public record ValidationPolicy(OptionalInt leadTimeDays) {

  /** Nothing is asked beyond the sources. */
  public static final ValidationPolicy NONE = new ValidationPolicy(OptionalInt.empty());

  /**
   * Refuses null, and a negative number of days.
   *
   * @throws IllegalArgumentException if the number of days is negative
   */
  public ValidationPolicy {
    Objects.requireNonNull(leadTimeDays, "leadTimeDays");
    if (leadTimeDays.orElse(0) < 0) {
      throw new IllegalArgumentException("no lead time: " + leadTimeDays.getAsInt());
    }
  }

  /**
   * The same policy with another lead time.
   *
   * @param days the number of days, not negative
   * @return the policy, never null
   * @throws IllegalArgumentException if the number is negative
   */
  public ValidationPolicy withLeadTimeDays(int days) {
    return new ValidationPolicy(OptionalInt.of(days));
  }
}
