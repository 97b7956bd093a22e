package org.councildocs.document;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The document keeps the rules for documents of its kind. Letters and concept notes carry this
 * constraint, so that a Jakarta validator, {@code @Valid} in an application included, judges them
 * by the rule catalogue of {@code councildocs-validation}.
 *
 * <p>The rules themselves stand in the artifact {@code councildocs-validation}, which brings the
 * validator of this constraint. Where it is missing, validation fails with a {@link
 * ConstraintDeclarationException} that names it: a document is never called sound unread.
 *
 * <p>Each rule belongs to one {@link Aspect}, and each aspect to one group, so that {@code
 * validator.validate(letter)} reports errors alone and {@code validator.validate(letter,
 * Default.class, SoundDocument.Warnings.class)} warnings too.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SoundDocument.List.class)
@Constraint(validatedBy = SoundDocument.Guard.class)
public @interface SoundDocument {

  /**
   * Which of the rules are meant.
   *
   * @return the aspect
   */
  Aspect value() default Aspect.ERRORS;

  /**
   * Not used as such: each violation has the message of its rule, under the key that is the id of
   * the rule.
   *
   * @return the message template
   */
  String message() default "{org.councildocs.document.SoundDocument.message}";

  /**
   * When the constraint is checked.
   *
   * @return the groups
   */
  Class<?>[] groups() default {};

  /**
   * What else is said of the constraint.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};

  /** The aspects among which all rules are shared out: each rule belongs to exactly one. */
  enum Aspect {
    /** What breaks a rule that a source states. In the default group. */
    ERRORS,
    /** What departs from practice. In the group {@link Warnings}. */
    WARNINGS,
    /**
     * What a sound document may lack, but a complete one has. In the group {@link Completeness}.
     */
    COMPLETENESS,
    /** What is worth knowing; nothing is wrong. In the group {@link Information}. */
    INFORMATION
  }

  /** The group of the rules that warn. */
  interface Warnings {}

  /** The group of the rules that say what a document still lacks. */
  interface Completeness {}

  /** The group of the rules that only inform. */
  interface Information {}

  /** Several of these constraints on one type. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /**
     * The constraints.
     *
     * @return the constraints
     */
    SoundDocument[] value();
  }

  /**
   * Stands in where {@code councildocs-validation} is missing: says so instead of calling anything
   * valid. With that artifact a validator for documents is more specific than this one for every
   * object, and is taken instead.
   */
  final class Guard implements ConstraintValidator<SoundDocument, Object> {

    /** Called by the engine of validation. */
    public Guard() {}

    /**
     * Always fails.
     *
     * @throws ConstraintDeclarationException always, naming the artifact that is missing
     */
    @Override
    public boolean isValid(Object document, ConstraintValidatorContext context) {
      throw new ConstraintDeclarationException(
          "the rules for "
              + document.getClass().getName()
              + " are not there: add the artifact org.councildocs:councildocs-validation");
    }
  }
}
