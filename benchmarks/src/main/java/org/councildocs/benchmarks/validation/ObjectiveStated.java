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

/** A concept note says what the meeting is for. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ObjectiveStated.ByHibernate.class)
public @interface ObjectiveStated {

  String message() default "note.objective.missing";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** For Hibernate Validator. */
  final class ByHibernate implements ConstraintValidator<ObjectiveStated, SectionsTwin> {
    @Override
    public boolean isValid(SectionsTwin value, ConstraintValidatorContext context) {
      return value.have(NotePart.OBJECTIVE);
    }
  }
}
