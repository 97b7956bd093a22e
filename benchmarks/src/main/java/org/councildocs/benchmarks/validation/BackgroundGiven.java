package org.councildocs.benchmarks.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.councildocs.benchmarks.validation.Twins.SectionsTwin;
import org.councildocs.document.NotePart;

/** A concept note says how things came about. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BackgroundGiven.ByHibernate.class)
public @interface BackgroundGiven {

  String message() default "note.background.missing";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** For Hibernate Validator. */
  final class ByHibernate implements ConstraintValidator<BackgroundGiven, SectionsTwin> {
    @Override
    public boolean isValid(SectionsTwin value, ConstraintValidatorContext context) {
      return value.have(NotePart.BACKGROUND);
    }
  }
}
