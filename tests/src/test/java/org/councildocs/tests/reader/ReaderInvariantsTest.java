package org.councildocs.tests.reader;

import java.util.List;
import org.councildocs.reader.DocumentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of a real document is lost or doubled. */
class ReaderInvariantsTest {

  @BeforeEach
  void corpus() {
    Corpus.assume();
  }

  static List<Corpus.Entry> documents() {
    return Corpus.present() ? Corpus.all() : List.of();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("documents")
  void every_character_has_its_place_and_every_path_leads_somewhere(Corpus.Entry entry) {
    ReadingInvariants.assertHeld(DocumentReader.create().read(entry.text()), entry.text());
  }

  @Test
  void reading_twice_gives_the_same() {
    for (Corpus.Entry entry : Corpus.all()) {
      org.assertj.core.api.Assertions.assertThat(DocumentReader.create().read(entry.text()))
          .isEqualTo(DocumentReader.create().read(entry.text()));
    }
  }
}
