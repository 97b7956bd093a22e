package org.councildocs.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath.Step;
import org.councildocs.document.SoundDocument;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Judges documents for an engine of Jakarta Validation: each {@link Finding} becomes a constraint
 * violation with the path of the finding, the message template <code>{rule id}</code> and the
 * finding itself as dynamic payload.
 *
 * <p>Registered as a service; nobody needs to name it.
 *
 * @since 0.1.0
 */
public final class SoundDocumentValidator
    implements ConstraintValidator<SoundDocument, CouncilDocument> {

  private DocumentValidator rules = DocumentValidator.create();

  /** Called by the engine of validation. */
  public SoundDocumentValidator() {}

  @Override
  public void initialize(SoundDocument constraint) {
    rules = DocumentValidator.create().onlyAspect(constraint.value());
  }

  @Override
  public boolean isValid(CouncilDocument document, ConstraintValidatorContext context) {
    if (document == null) {
      return true;
    }
    HibernateConstraintValidatorContext engine =
        context.unwrap(HibernateConstraintValidatorContext.class);
    List<Finding> findings = configured(engine).validate(document);
    if (!findings.isEmpty()) {
      engine.disableDefaultConstraintViolation();
      findings.forEach(finding -> report(finding, engine));
    }
    return findings.isEmpty();
  }

  private DocumentValidator configured(HibernateConstraintValidatorContext engine) {
    ValidationPolicy policy = engine.getConstraintValidatorPayload(ValidationPolicy.class);
    DocumentValidator timed = rules.withClock(engine.getClockProvider().getClock());
    return policy == null ? timed : timed.withPolicy(policy);
  }

  private static void report(Finding finding, HibernateConstraintValidatorContext engine) {
    // As texts: these, and only these, the engine escapes before it interpolates.
    StateArguments.texts(finding.arguments()).forEach(engine::addMessageParameter);
    engine.withDynamicPayload(finding);
    report(
        finding.path().steps(),
        engine.buildConstraintViolationWithTemplate("{" + finding.rule() + "}"));
  }

  /** In Jakarta's paths the index of a list stands at the node behind it. */
  private static void report(List<Step> steps, ConstraintViolationBuilder violation) {
    Function<String, NodeBuilderCustomizableContext> property = violation::addPropertyNode;
    Supplier<LeafNodeBuilderCustomizableContext> element = violation::addBeanNode;
    Runnable end = violation::addConstraintViolation;
    OptionalInt index = OptionalInt.empty();
    for (Step step : steps) {
      NodeBuilderCustomizableContext node = property.apply(step.name());
      if (index.isPresent()) {
        NodeBuilderDefinedContext indexed = node.inIterable().atIndex(index.getAsInt());
        property = indexed::addPropertyNode;
        element = indexed::addBeanNode;
        end = indexed::addConstraintViolation;
      } else {
        property = node::addPropertyNode;
        element = node::addBeanNode;
        end = node::addConstraintViolation;
      }
      index = step.index();
    }
    if (index.isPresent()) {
      element.get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
    } else {
      end.run();
    }
  }
}
