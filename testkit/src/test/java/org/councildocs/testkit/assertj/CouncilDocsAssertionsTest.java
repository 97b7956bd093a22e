package org.councildocs.testkit.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.councildocs.testkit.assertj.CouncilDocsAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.document.NotePart;
import org.councildocs.document.Severity;
import org.councildocs.testkit.SampleDocument;
import org.junit.jupiter.api.Test;

/** What each expectation says is tested with the expectations. */
class CouncilDocsAssertionsTest {

  private static final String THEME =
      "Shared waters, shared peace: preventing conflict along rivers and lakes";
  private static final LocalDate DAY = LocalDate.of(2023, 2, 15);

  private static final Letter LETTER = SampleDocument.of("concept-note.en").letter();
  private static final ConceptNote NOTE = SampleDocument.of("concept-note.en").conceptNote();
  private static final Letter UNDATED = LETTER.toBuilder().date(null).build();

  @Test
  void what_holds_of_a_letter_can_be_said_in_one_chain_beside_assertj() {
    assertThat(LETTER.title()).isPresent();
    assertThat(LETTER)
        .isSound()
        .hasNoFindingOf(Severity.WARNING)
        .announces(THEME)
        .on(DAY)
        .isNotNull();
    assertThat(UNDATED)
        .hasFinding("letter.date.missing")
        .at("date")
        .hasNoFindingOf(Severity.WARNING);
    assertThat(UNDATED).hasFinding("letter.date.missing").and().announces(THEME).and().isNotNull();
  }

  @Test
  void what_holds_of_a_note_can_be_said_in_one_chain() {
    assertThat(NOTE)
        .isSound()
        .isComplete()
        .hasGuidingQuestions(NOTE.guidingQuestions().size())
        .announces(THEME)
        .on(DAY);
    assertThat(NOTE.toBuilder().guidingQuestions(List.of()).build())
        .hasFinding("note.questions.missing")
        .at("guidingQuestions");
  }

  @Test
  void a_failure_has_the_description_and_the_explanation() {
    CouncilDocument document = UNDATED;
    assertThatThrownBy(() -> assertThat(document).as("draft of %s", "Monday").isSound())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("[draft of Monday]")
        .hasMessageContaining("letter.date.missing");
  }

  @Test
  void every_assertion_fails_where_it_does_not_hold() {
    List<Runnable> wrong =
        List.of(
            () -> assertThat(UNDATED).hasNoFindingOf(Severity.ERROR),
            () -> assertThat(UNDATED).hasFinding("letter.date.missing").at("title"),
            () -> assertThat(LETTER).hasFinding("letter.date.missing"),
            () -> assertThat(LETTER).announces("Dry land"),
            () -> assertThat(LETTER).announces(THEME).on(DAY.plusDays(1)),
            () -> assertThat(ConceptNote.builder().build()).isComplete(),
            () -> assertThat(NOTE).lacksOnly(NotePart.TITLE),
            () -> assertThat(NOTE).hasGuidingQuestions(0),
            () -> assertThat(NOTE).hasBriefers("Nemo Nobody"),
            () -> assertThat((Letter) null).isSound());
    assertThat(wrong)
        .allSatisfy(
            assertion -> assertThatThrownBy(assertion::run).isInstanceOf(AssertionError.class));
  }

  @Test
  void a_percent_sign_in_a_document_is_no_format() {
    ConceptNote note = ConceptNote.builder().title("100 %s of %d").build();

    assertThatThrownBy(() -> assertThat(note).isComplete()).hasMessageContaining("100 %s of %d");
  }
}
