package org.councildocs.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.councildocs.document.Briefer;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.document.Severity;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.Finding;

/** What the domain of sound documents promises of each value. */
@Domain(SoundDomain.class)
class SoundDomainPropertiesTest {

  private static Set<String> faultsIn(CouncilDocument document) {
    Set<String> rules = new TreeSet<>();
    for (Finding finding : DocumentValidator.create().validate(document)) {
      if (finding.severity() != Severity.INFO) {
        rules.add(finding.rule());
      }
    }
    return rules;
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void no_rule_finds_a_fault_in_a_sound_letter(@ForAll Letter letter) {
    assertThat(faultsIn(letter)).as(letter.toString()).isEmpty();
    assertThat(letter.title()).isPresent();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void a_sound_concept_note_is_complete_and_stands_alone(@ForAll ConceptNote note) {
    assertThat(faultsIn(note)).isEmpty();
    assertThat(note.language()).isPresent();
    assertThat(ConceptNoteCompleteness.of(note).complete()).as(note.toString()).isTrue();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void a_part_is_one_of_a_sound_document(@ForAll Briefer briefer) {
    assertThat(briefer.name()).isPresent();
  }

  @Property(tries = 220, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void a_faulty_letter_has_the_one_fault_that_it_names(@ForAll FaultyLetter faulty) {
    assertThat(faultsIn(faulty.letter()))
        .as(faulty.toString())
        .containsExactly(faulty.fault().rule());
  }

  @Property(tries = 180, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void a_faulty_note_has_the_one_fault_that_it_names(@ForAll FaultyNote faulty) {
    assertThat(faultsIn(faulty.note()))
        .as(faulty.toString())
        .containsExactly(faulty.fault().rule());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void every_type_of_the_model_has_sound_values(@ForAll("types") Class<?> type) {
    assertThat(SoundDocuments.of(type).sample()).isInstanceOf(type);
  }

  @Provide
  Arbitrary<Class<?>> types() {
    return Arbitraries.of(Parts.MODEL);
  }
}
