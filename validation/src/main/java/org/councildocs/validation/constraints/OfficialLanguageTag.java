package org.councildocs.validation.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.councildocs.language.Language;

/**
 * The tag of one of the six official languages of the United Nations, in small letters and without
 * a region: {@code ar}, {@code zh}, {@code en}, {@code fr}, {@code ru} or {@code es}.
 *
 * <p>On {@link CharSequence} and on {@link Language}, each of which is official. Null is valid.
 *
 * <p>Source: rule 41 of the provisional rules of procedure of the Security Council, S/96/Rev.7.
 *
 * <pre>{@code
 * record Version(@OfficialLanguageTag String language, String text) {}
 * }</pre>
 *
 * @see OfficialLanguageTagDef
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = {})
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(OfficialLanguageTag.List.class)
public @interface OfficialLanguageTag {

  /**
   * What a violation says.
   *
   * @return the message template
   */
  String message() default "{org.councildocs.validation.constraints.OfficialLanguageTag.message}";

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

  /** Several of these constraints on one element. */
  @Documented
  @Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
  })
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /**
     * The constraints.
     *
     * @return the constraints
     */
    OfficialLanguageTag[] value();
  }
}
