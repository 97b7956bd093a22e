package org.councildocs.validation.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.councildocs.symbol.DocumentSymbol;

/**
 * The symbol of a document of the Security Council or of one of its subsidiary organs, alone or as
 * a part of a double symbol: {@code S/2024/507}, {@code S/PV.9842}, {@code A/78/277-S/2023/606},
 * but not {@code A/78/277}.
 *
 * <p>On {@link CharSequence} and on {@link DocumentSymbol}. Whether such a document can exist is
 * what {@link ValidDocumentSymbol} asks. Null is valid.
 *
 * <p>Source: Dag Hammarskjöld Library, UN Document Symbols.
 *
 * <pre>{@code
 * record Agenda(List<@SecurityCouncilSymbol String> documents) {}
 * }</pre>
 *
 * @see SecurityCouncilSymbolDef
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
@Repeatable(SecurityCouncilSymbol.List.class)
public @interface SecurityCouncilSymbol {

  /**
   * What a violation says.
   *
   * @return the message template
   */
  String message() default "{org.councildocs.validation.constraints.SecurityCouncilSymbol.message}";

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
    SecurityCouncilSymbol[] value();
  }
}
