package org.councildocs.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asks JUnit for a {@linkplain org.councildocs.testkit.SampleDocument sample document}. Nothing
 * else need be registered.
 *
 * <pre>{@code
 * @Test
 * void a_note_is_complete(@CouncilDocument("concept-note.fr") ConceptNote note) {
 *   assertThat(note).isComplete();
 * }
 * }</pre>
 *
 * <p>The parameter may be a {@code Letter}, a {@code ConceptNote} (alone or from the annex of the
 * letter), an {@link org.councildocs.document.CouncilDocument}, a {@code String} with the text, a
 * {@code ReadResult} with the places and doubts, or a {@code SampleDocument}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CouncilDocumentExtension.class)
public @interface CouncilDocument {

  /**
   * The name of the sample.
   *
   * @return the name, such as {@code concept-note.fr}
   */
  String value();
}
