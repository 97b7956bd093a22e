package org.councildocs.testkit.assertj;

import org.councildocs.document.ConceptNote;
import org.councildocs.document.NotePart;
import org.councildocs.testkit.ContentExpectations;

/**
 * What can be asserted of concept notes.
 *
 * @since 0.1.0
 */
public final class ConceptNoteAssert
    extends AbstractCouncilDocumentAssert<ConceptNoteAssert, ConceptNote> {

  ConceptNoteAssert(ConceptNote actual) {
    super(actual, ConceptNoteAssert.class);
  }

  /**
   * Asserts that no part that is required or expected lacks or is thin.
   *
   * @return these assertions
   * @throws AssertionError if one lacks, with a line for each part
   */
  public ConceptNoteAssert isComplete() {
    return meets(ContentExpectations.complete());
  }

  /**
   * Asserts that the note lacks these parts and no other. A part that is there in name only counts
   * as one that lacks.
   *
   * @param parts the parts, optional ones included, not null
   * @return these assertions
   * @throws AssertionError if it lacks others, or has one of them
   */
  public ConceptNoteAssert lacksOnly(NotePart... parts) {
    return meets(ContentExpectations.lacksOnly(parts));
  }

  /**
   * Asserts that the note has so many guiding questions.
   *
   * @param number how many, not negative
   * @return these assertions
   * @throws AssertionError if it has more or fewer
   * @throws IllegalArgumentException if the number is negative
   */
  public ConceptNoteAssert hasGuidingQuestions(int number) {
    return meets(ContentExpectations.guidingQuestions(number));
  }

  /**
   * Asserts that the note names these briefers and no other, in any order.
   *
   * @param names the name of each, or the office or the whole entry of one without a name, not null
   * @return these assertions
   * @throws AssertionError if it names others
   */
  public ConceptNoteAssert hasBriefers(String... names) {
    return meets(ContentExpectations.briefers(names));
  }
}
