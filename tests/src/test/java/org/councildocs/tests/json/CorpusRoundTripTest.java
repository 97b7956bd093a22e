package org.councildocs.tests.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councildocs.document.CouncilDocument;
import org.councildocs.reader.DocumentReader;
import org.councildocs.tests.reader.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real documents, read from text, as JSON. */
class CorpusRoundTripTest {

  @BeforeEach
  void corpus() {
    Corpus.assume();
  }

  @Test
  void every_document_of_the_corpus_is_read_back_equal() {
    DocumentReader reader = DocumentReader.create();
    List<CouncilDocument> documents =
        Corpus.all().stream()
            .flatMap(entry -> reader.read(entry.text()).document().stream())
            .toList();

    assertThat(documents)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            document -> {
              for (Jackson jackson : Jackson.values()) {
                assertThat(jackson.read(jackson.write(document))).isEqualTo(document);
                assertThat(jackson.writeBytes(document))
                    .isEqualTo(Jackson.TWO.writeBytes(document));
              }
            });
  }
}
