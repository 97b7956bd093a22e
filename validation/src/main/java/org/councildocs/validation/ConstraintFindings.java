package org.councildocs.validation;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * The findings behind what a Jakarta validator reports: with their severities, their arguments and
 * an order, which a set of violations has not.
 *
 * @since 0.1.0
 */
public final class ConstraintFindings {

  private ConstraintFindings() {}

  /**
   * The finding behind a violation.
   *
   * @param violation a violation that Hibernate Validator reported, not null
   * @return the finding, its path beginning at the document; empty for a violation of any other
   *     constraint, never null
   */
  public static Optional<Finding> of(ConstraintViolation<?> violation) {
    Objects.requireNonNull(violation, "violation");
    HibernateConstraintViolation<?> reported = violation.unwrap(HibernateConstraintViolation.class);
    return Optional.ofNullable(reported.getDynamicPayload(Finding.class));
  }

  /**
   * The findings behind several violations; violations of other constraints are left out.
   *
   * @param violations what Hibernate Validator reported, not null
   * @return the findings in their order, never null
   */
  public static List<Finding> of(Collection<? extends ConstraintViolation<?>> violations) {
    Objects.requireNonNull(violations, "violations");
    return violations.stream()
        .map(violation -> of(violation))
        .flatMap(Optional::stream)
        .sorted()
        .toList();
  }
}
