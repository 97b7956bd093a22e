package org.councildocs.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampleDocumentTest {

  static List<SampleDocument> samples() {
    return SampleDocument.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_is_in_the_language_and_as_faulty_as_the_index_says(SampleDocument sample) {
    assertThat(sample.read().language()).contains(sample.language());
    assertThat(RuleExpectations.standard().sound().met(sample.document()))
        .isNotEqualTo(sample.faulty());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_concept_note_lacks_nothing_in_any_language(Language language) {
    SampleDocument sample = SampleDocument.of("concept-note." + language.tag());

    assertThat(ConceptNoteCompleteness.of(sample.conceptNote()).complete()).isTrue();
    assertThat(sample.letter().conceptNote()).contains(sample.conceptNote());
  }

  @Test
  void a_name_of_no_sample_is_refused_with_those_there_are() {
    assertThatThrownBy(() -> SampleDocument.of("concept-note.de"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("concept-note.de")
        .hasMessageContaining("concept-note.fr");
  }

  @Test
  void a_letter_without_a_concept_note_says_so() {
    SampleDocument sample = SampleDocument.of("note-verbale.en");

    assertThatThrownBy(sample::conceptNote).hasMessage("note-verbale.en has no concept note");
  }
}
