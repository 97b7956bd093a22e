package org.councildocs.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {

  private static final Letter LETTER =
      Letter.builder(LetterKind.LETTER, Language.ENGLISH, Masthead.NONE)
          .date(LocalDate.of(2023, 5, 2))
          .announcement(
              new MeetingAnnouncement(
                  java.util.Optional.of("Wells and peace"),
                  Meeting.builder().date(LocalDate.of(2023, 5, 16)).build()))
          .build();

  @Test
  void the_days_before_the_meeting_are_counted_from_the_date_of_the_letter() {
    assertThat(LETTER.daysBeforeMeeting()).hasValue(14);
    assertThat(LETTER.toBuilder().date(LocalDate.of(2023, 5, 17)).build().daysBeforeMeeting())
        .hasValue(-1);
    assertThat(LETTER.toBuilder().date(null).build().daysBeforeMeeting()).isEmpty();
    assertThat(LETTER.toBuilder().announcement(null).build().daysBeforeMeeting()).isEmpty();
  }

  @Test
  void the_concept_note_is_the_first_among_the_annexes() {
    ConceptNote note = ConceptNote.builder().theme("Wells and peace").build();
    Annex text = Annex.builder(AnnexKind.ANNEX, new PlainText(List.of("A list of wells."))).build();
    Annex withNote = Annex.builder(AnnexKind.ANNEX, note).number("II").build();

    assertThat(LETTER.conceptNote()).isEmpty();
    assertThat(LETTER.toBuilder().addAnnex(text).addAnnex(withNote).build().conceptNote())
        .hasValue(note);
  }

  @Test
  void concept_notes_are_found_in_enclosures_and_in_letters_that_are_annexed() {
    ConceptNote first = ConceptNote.builder().theme("Wells").build();
    ConceptNote second = ConceptNote.builder().theme("Dams").build();
    ConceptNote third = ConceptNote.builder().theme("Rain").build();
    Annex enclosure = Annex.builder(AnnexKind.ENCLOSURE, second).build();
    Letter annexed = LETTER.toBuilder().addAnnex(annex(third)).build();
    Letter letter =
        LETTER.toBuilder()
            .addAnnex(annex(first).toBuilder().addAnnex(enclosure).build())
            .addAnnex(annex(annexed))
            .build();

    assertThat(letter.conceptNotes())
        .containsExactly(
            Map.entry(DocumentPath.parse("annexes[0].content"), first),
            Map.entry(DocumentPath.parse("annexes[0].annexes[0].content"), second),
            Map.entry(DocumentPath.parse("annexes[1].content.annexes[0].content"), third));
    assertThat(LETTER.conceptNotes()).isEmpty();
  }

  @Test
  void concept_notes_are_found_as_deep_as_annexes_may_lie() {
    Annex deep = annex(ConceptNote.builder().build());
    for (int depth = 1; depth < Annex.MAX_DEPTH; depth++) {
      deep = annex(new PlainText(List.of())).toBuilder().addAnnex(deep).build();
    }
    Annex deeper = annex(new PlainText(List.of())).toBuilder().addAnnex(deep).build();
    assertThat(LETTER.toBuilder().addAnnex(deep).build().conceptNotes()).hasSize(1);
    assertThat(LETTER.toBuilder().addAnnex(deeper).build().conceptNotes()).isEmpty();
  }

  private static Annex annex(AnnexContent content) {
    return Annex.builder(AnnexKind.ANNEX, content).build();
  }

  @Test
  void a_letter_prints_what_it_has_and_cuts_what_is_long() {
    Letter letter =
        LETTER.toBuilder()
            .body(List.of("one", "two", "three", "four"))
            .addFootnote("x".repeat(63) + "\uD83D\uDCA7 and more")
            .build();

    assertThat(letter.toString())
        .startsWith("Letter[kind=LETTER, language=ENGLISH, masthead=Masthead[], date=2023-05-02")
        .contains("body=[one, two, three, … 4 in all]")
        .contains("footnotes=[" + "x".repeat(63) + "…]")
        .doesNotContain("authors");
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void every_form_of_letter_is_a_kind_of_document(LetterKind kind) {
    assertThat(DocumentKind.of(kind).name()).isEqualTo(kind.name());
  }
}
