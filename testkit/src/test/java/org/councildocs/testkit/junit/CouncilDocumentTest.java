package org.councildocs.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.councildocs.document.ConceptNote;
import org.councildocs.document.Letter;
import org.councildocs.language.Language;
import org.councildocs.reader.ReadResult;
import org.councildocs.testkit.SampleDocument;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

class CouncilDocumentTest {

  private static final String NAME = "concept-note.fr";

  @Test
  void a_parameter_gets_the_sample_in_the_form_of_its_type(
      @CouncilDocument(NAME) SampleDocument sample,
      @CouncilDocument(NAME) String text,
      @CouncilDocument(NAME) ReadResult read,
      @CouncilDocument(NAME) org.councildocs.document.CouncilDocument document,
      @CouncilDocument(NAME) Letter letter,
      @CouncilDocument(NAME) ConceptNote note) {
    assertThat(sample.name()).isEqualTo(NAME);
    assertThat(text).isEqualTo(sample.text()).contains("Nations Unies");
    assertThat(read.language()).contains(Language.FRENCH);
    assertThat(document).isEqualTo(letter);
    assertThat(letter.conceptNote()).contains(note);
  }

  @Test
  void what_cannot_be_given_is_said_with_what_could_be() {
    assertThat(failuresOf(Misspelt.class)).contains("no sample 'concept-note.de'");
    assertThat(failuresOf(WrongType.class)).contains("on java.lang.Integer; right would be Letter");
  }

  private static String failuresOf(Class<?> test) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(test))
                .configurationParameter("junit.jupiter.conditions.deactivate", "*Disabled*")
                .build(),
            listener);
    return listener.getSummary().getFailures().get(0).getException().getMessage();
  }

  /** Fails, when it is run. */
  static class Misspelt {
    @Test
    void asks_for_what_is_not_there(@CouncilDocument("concept-note.de") Letter letter) {
      assertThat(letter).isNotNull();
    }
  }

  /** Fails, when it is run. */
  static class WrongType {
    @Test
    void asks_for_what_no_document_is(@CouncilDocument(NAME) Integer number) {
      assertThat(number).isNotNull();
    }
  }
}
