package org.councildocs.benchmarks.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.councildocs.benchmarks.validation.Twins.BrieferTwin;

/** A briefer has a name or an office. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BrieferNamed.ByHibernate.class)
public @interface BrieferNamed {

  String message() default "note.briefer.unnamed";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** For Hibernate Validator. */
  final class ByHibernate implements ConstraintValidator<BrieferNamed, BrieferTwin> {
    @Override
    public boolean isValid(BrieferTwin value, ConstraintValidatorContext context) {
      return value.isNamed();
    }
  }
}
