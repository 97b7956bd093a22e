package org.councildocs.testkit.assertj;

import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;

/**
 * Where assertions over council documents begin. It may be imported statically beside AssertJ's own
 * {@code Assertions}.
 *
 * <pre>{@code
 * assertThat(letter).isSound().announces("Shared waters, shared peace").on(LocalDate.of(2023, 2, 15));
 * assertThat(undated).hasFinding("letter.date.missing").at("date");
 * assertThat(note).lacksOnly(NotePart.OUTCOME).hasGuidingQuestions(4);
 * }</pre>
 *
 * <p>A failure lists what is there, what lacks and why it matters, in the language of the default
 * locale.
 *
 * @since 0.1.0
 */
public final class CouncilDocsAssertions {

  private CouncilDocsAssertions() {}

  /**
   * Assertions over a letter.
   *
   * @param actual the letter
   * @return the assertions, never null
   */
  public static LetterAssert assertThat(Letter actual) {
    return new LetterAssert(actual);
  }

  /**
   * Assertions over a concept note.
   *
   * @param actual the concept note
   * @return the assertions, never null
   */
  public static ConceptNoteAssert assertThat(ConceptNote actual) {
    return new ConceptNoteAssert(actual);
  }

  /**
   * Assertions over a document of either kind.
   *
   * @param actual the document
   * @return the assertions, never null
   */
  public static CouncilDocumentAssert assertThat(CouncilDocument actual) {
    return new CouncilDocumentAssert(actual);
  }
}
