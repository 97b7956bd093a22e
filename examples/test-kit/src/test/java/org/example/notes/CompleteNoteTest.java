package org.example.notes;

import static org.councildocs.testkit.assertj.CouncilDocsAssertions.assertThat;

import java.time.LocalDate;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Letter;
import org.councildocs.document.NotePart;
import org.councildocs.testkit.junit.CouncilDocument;
import org.junit.jupiter.api.Test;

class CompleteNoteTest {

  @Test
  void a_french_note_is_complete(@CouncilDocument("concept-note.fr") ConceptNote note) {
    assertThat(note)
        .isComplete()
        .lacksOnly(NotePart.OUTCOME)
        .hasGuidingQuestions(3)
        .hasBriefers("Ingrid Solheim-Ndiaye", "Tomas Okwonga");
  }

  @Test
  void its_letter_is_sound(@CouncilDocument("concept-note.fr") Letter letter) {
    assertThat(letter)
        .isSound()
        .announces(
            "Eaux partagées, paix partagée : prévenir les conflits le long des fleuves et des lacs")
        .on(LocalDate.of(2023, 2, 15));
  }
}
