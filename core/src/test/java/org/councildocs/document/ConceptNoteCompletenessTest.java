package org.councildocs.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConceptNoteCompletenessTest {

  private static final ConceptNote COMPLETE =
      ConceptNote.builder()
          .title("Concept note for the briefing on “Wells and peace”")
          .theme("Wells and peace")
          .meeting(
              Meeting.builder()
                  .date(LocalDate.of(2023, 5, 16))
                  .format(MeetingFormat.BRIEFING)
                  .formatText("briefing")
                  .build())
          .addSection(section(SectionKind.OBJECTIVE, "To hear what wells do for peace."))
          .addSection(section(SectionKind.BACKGROUND, "Wells are shared."))
          .addGuidingQuestion(
              new GuidingQuestion(
                  Optional.of("a"), "Who shares a well?", List.of("Who shares a well?")))
          .addBriefer(Briefer.builder("Ms. Ida Brunn").name("Ida Brunn").build())
          .chair(Participant.builder("Mr. Olan Reth").name("Olan Reth").build())
          .outcome(new ExpectedOutcome("No outcome is planned.", Optional.of(OutcomeKind.NONE)))
          .build();

  private static Section section(SectionKind kind, String... body) {
    return new Section(kind, Optional.of(kind.name()), List.of(body), List.of());
  }

  @Test
  void a_note_with_every_part_is_complete() {
    ConceptNoteCompleteness completeness = ConceptNoteCompleteness.of(COMPLETE);

    assertThat(completeness.complete()).isTrue();
    assertThat(completeness.present()).containsExactly(NotePart.values());
    assertThat(completeness).hasToString("10 of 10 parts");
  }

  @Test
  void an_empty_note_lacks_every_part() {
    ConceptNoteCompleteness completeness =
        ConceptNoteCompleteness.of(ConceptNote.builder().build());

    assertThat(completeness.complete()).isFalse();
    assertThat(completeness.lacking()).containsExactly(NotePart.values());
    assertThat(completeness.parts()).allSatisfy(part -> assertThat(part.path()).isEmpty());
  }

  @Test
  void a_note_without_its_optional_parts_is_complete_and_says_what_it_lacks() {
    ConceptNoteCompleteness completeness =
        ConceptNoteCompleteness.of(COMPLETE.toBuilder().chair(null).outcome(null).build());

    assertThat(completeness.complete()).isTrue();
    assertThat(completeness)
        .hasToString("8 of 10 parts; lacks CHAIR (optional), OUTCOME (optional)");
  }

  @Test
  void an_introduction_stands_for_the_objective_and_a_section_for_the_outcome() {
    ConceptNote note =
        COMPLETE.toBuilder()
            .outcome(null)
            .sections(
                List.of(
                    section(SectionKind.INTRODUCTION, "Wells."),
                    section(SectionKind.BACKGROUND, "Shared."),
                    section(SectionKind.OUTCOME, "A summary.")))
            .build();

    assertThat(ConceptNoteCompleteness.of(note).lacking()).isEmpty();
  }

  @Test
  void parts_in_name_only_are_thin() {
    ConceptNote note =
        COMPLETE.toBuilder()
            .title(" ")
            .meeting(Meeting.builder().date(LocalDate.of(2023, 5, 16)).formatText("a tea").build())
            .sections(List.of(section(SectionKind.OBJECTIVE), section(SectionKind.BACKGROUND, "")))
            .guidingQuestions(
                List.of(new GuidingQuestion(Optional.empty(), "Wells in general", List.of())))
            .addBriefer(Briefer.builder("To be confirmed").toBeConfirmed(true).build())
            .build();

    ConceptNoteCompleteness completeness = ConceptNoteCompleteness.of(note);

    assertThat(completeness.complete()).isFalse();
    assertThat(completeness.thin())
        .containsExactly(
            NotePart.TITLE,
            NotePart.OBJECTIVE,
            NotePart.BACKGROUND,
            NotePart.GUIDING_QUESTIONS,
            NotePart.FORMAT,
            NotePart.BRIEFERS);
  }

  @Test
  void blanks_alone_are_no_name_no_office_and_no_format() {
    ConceptNote note =
        COMPLETE.toBuilder()
            .meeting(Meeting.builder().date(LocalDate.of(2023, 5, 16)).formatText(" ").build())
            .addBriefer(Briefer.builder("Somebody").name("").office(" ").build())
            .build();

    ConceptNoteCompleteness completeness = ConceptNoteCompleteness.of(note);

    assertThat(completeness.lacking()).containsExactly(NotePart.FORMAT);
    assertThat(completeness.thin()).containsExactly(NotePart.BRIEFERS);
  }

  @Test
  void text_inside_a_headed_part_counts_and_the_place_is_named() {
    Section background =
        new Section(
            SectionKind.BACKGROUND,
            Optional.of("Background"),
            List.of(),
            List.of(section(SectionKind.FREE, "Wells are shared.")));
    ConceptNote note =
        COMPLETE.toBuilder().sections(List.of(section(SectionKind.BACKGROUND), background)).build();

    assertThat(ConceptNoteCompleteness.of(note).parts())
        .filteredOn(part -> part.part() == NotePart.BACKGROUND)
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.state()).isEqualTo(ConceptNoteCompleteness.State.PRESENT);
              assertThat(part.path()).hasValue(DocumentPath.parse("sections[1]"));
            });
  }

  @Test
  void the_report_says_why_what_lacks_matters() {
    String report =
        ConceptNoteCompleteness.of(COMPLETE.toBuilder().guidingQuestions(List.of()).build())
            .report(Language.ENGLISH);

    assertThat(report)
        .contains("theme: there\n")
        .contains("guiding questions (expected): lacking. They focus the discussion");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_has_its_own_words_for_every_part(Language language) {
    String empty = ConceptNoteCompleteness.of(ConceptNote.builder().build()).report(language);

    assertThat(empty.lines()).hasSize(NotePart.values().length).doesNotHaveDuplicates();
    assertThat(empty).doesNotContain("{", "}");
    Arrays.stream(Language.values())
        .filter(other -> other != language)
        .forEach(
            other ->
                assertThat(ConceptNoteCompleteness.of(COMPLETE).report(other))
                    .isNotEqualTo(ConceptNoteCompleteness.of(COMPLETE).report(language)));
  }

  @Test
  void an_introduction_may_take_the_place_of_objective_and_background() {
    ConceptNote note =
        COMPLETE.toBuilder()
            .sections(List.of(section(SectionKind.INTRODUCTION, "Wells are shared.")))
            .build();
    assertThat(ConceptNoteCompleteness.of(note).complete()).isTrue();
  }
}
