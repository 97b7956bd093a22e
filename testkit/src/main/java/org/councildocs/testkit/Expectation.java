package org.councildocs.testkit;

import java.util.Locale;
import java.util.Optional;
import org.councildocs.language.Language;

/**
 * What a test expects of a document, as a value: it says whether a document meets it, and if not,
 * what is there, what lacks and why that matters. It needs no library for tests.
 *
 * <pre>{@code
 * Expectation<ConceptNote> complete = ContentExpectations.complete();
 * complete.require(note);                          // throws an AssertionError that explains itself
 * complete.unmet(note, Language.FRENCH);           // the explanation, if there is one
 * }</pre>
 *
 * @param <T> of what it is expected
 * @see RuleExpectations
 * @see ContentExpectations
 * @since 0.1.0
 */
@FunctionalInterface
public interface Expectation<T> {

  /**
   * Why a document does not meet the expectation.
   *
   * @param actual the document, not null
   * @param language the language of the explanation, not null
   * @return the explanation in lines, empty if the expectation is met
   */
  Optional<String> unmet(T actual, Language language);

  /**
   * Whether a document meets the expectation.
   *
   * @param actual the document, not null
   * @return true if it does
   */
  default boolean met(T actual) {
    return unmet(actual, Language.ENGLISH).isEmpty();
  }

  /**
   * Fails if a document does not meet the expectation.
   *
   * @param actual the document, not null
   * @throws AssertionError if it does not; the message is in the language of the default locale, or
   *     in English if that is no official language
   */
  default void require(T actual) {
    unmet(actual, languageOfReader())
        .ifPresent(
            explanation -> {
              throw new AssertionError(explanation);
            });
  }

  /**
   * The language in which explanations are given if none is named.
   *
   * @return that of the default locale, or English if that is no official language, never null
   */
  static Language languageOfReader() {
    String tag = Locale.getDefault().getLanguage();
    for (Language language : Language.values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    return Language.ENGLISH;
  }
}
