package org.example.notes;

import static org.councildocs.testkit.assertj.CouncilDocsAssertions.assertThat;

import java.util.List;
import org.councildocs.document.ConceptNote;
import org.councildocs.testkit.junit.CouncilDocument;
import org.junit.jupiter.api.Test;

/** Fails, and shows how. */
class IncompleteNoteTest {

  @Test
  void a_draft_is_complete(@CouncilDocument("concept-note.en") ConceptNote note) {
    ConceptNote draft = note.toBuilder().guidingQuestions(List.of()).theme(null).build();

    assertThat(draft).isComplete();
  }
}
