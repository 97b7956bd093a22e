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
import org.councildocs.symbol.SymbolChecks;

/**
 * The symbol of a document that can exist: it has the form of symbols ({@link
 * DocumentSymbol#parse}), and nothing that a publication says of its series speaks against it
 * ({@link SymbolChecks}): {@code S/2024/507}, but not {@code S-2024-507} and, before 2098, not
 * {@code S/2098/1}. Today is what the clock of the validator says.
 *
 * <p>On {@link CharSequence} and on {@link DocumentSymbol}, the form of which is right already.
 * Null is valid.
 *
 * <p>Source: Dag Hammarskjöld Library, UN Document Symbols.
 *
 * <pre>{@code
 * record Citation(@NotNull @ValidDocumentSymbol String symbol) {}
 * }</pre>
 *
 * @see ValidDocumentSymbolDef
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
@Repeatable(ValidDocumentSymbol.List.class)
public @interface ValidDocumentSymbol {

  /**
   * What a violation says.
   *
   * @return the message template
   */
  String message() default "{org.councildocs.validation.constraints.ValidDocumentSymbol.message}";

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
    ValidDocumentSymbol[] value();
  }
}
