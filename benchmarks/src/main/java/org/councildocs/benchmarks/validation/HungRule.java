package org.councildocs.benchmarks.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.councildocs.document.CouncilDocument;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.Finding;
import org.hibernate.validator.cfg.ConstraintDef;

/** One rule of the catalogue as one declared constraint, for an engine that walks the records. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HungRule.ByHibernate.class)
public @interface HungRule {

  String value();

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The constraint for the programmatic mapping. */
  final class Definition extends ConstraintDef<Definition, HungRule> {

    Definition(String rule) {
      super(HungRule.class);
      addParameter("value", rule);
      message(rule);
    }
  }

  /** Asks the one rule; a violation for each finding. */
  final class ByHibernate implements ConstraintValidator<HungRule, CouncilDocument> {

    private DocumentValidator rule = DocumentValidator.create();

    @Override
    public void initialize(HungRule constraint) {
      rule = Documents.validatorOf(List.of(constraint.value()));
    }

    @Override
    public boolean isValid(CouncilDocument document, ConstraintValidatorContext context) {
      List<Finding> findings = rule.validate(document);
      if (findings.size() > 1) {
        context.disableDefaultConstraintViolation();
        for (Finding finding : findings) {
          context
              .buildConstraintViolationWithTemplate(finding.rule())
              .addPropertyNode(finding.path().toString())
              .addConstraintViolation();
        }
      }
      return findings.isEmpty();
    }
  }
}
