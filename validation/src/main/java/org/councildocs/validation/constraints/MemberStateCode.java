package org.councildocs.validation.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.councildocs.state.State;

/**
 * The code (ISO 3166-1 alpha-3, in capitals) of a Member State of the United Nations of today:
 * {@code CHN}, but not {@code chn}, {@code CN}, {@code VAT}, which is an observer, or {@code YUG},
 * which is a Member no longer.
 *
 * <p>On {@link CharSequence} and on {@link State}. Null is valid.
 *
 * <p>Source: the Member States as {@code docs/facts.md} has them.
 *
 * <pre>{@code
 * record Draft(List<@MemberStateCode String> sponsors) {}
 * }</pre>
 *
 * @see MemberStateCodeDef
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
@Repeatable(MemberStateCode.List.class)
public @interface MemberStateCode {

  /**
   * What a violation says.
   *
   * @return the message template
   */
  String message() default "{org.councildocs.validation.constraints.MemberStateCode.message}";

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
    MemberStateCode[] value();
  }
}
