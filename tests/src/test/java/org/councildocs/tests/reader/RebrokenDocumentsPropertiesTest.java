package org.councildocs.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.councildocs.reader.DocumentReader;

/**
 * The {@linkplain WrittenDocuments documents written for the tests}, laid out anew at random: other
 * widths of lines, the end of a page inside a paragraph, no-break spaces, the masthead in one line.
 * The record must be the same. What a layout takes away is not asked for: a masthead in one line
 * has that line and no others.
 */
class RebrokenDocumentsPropertiesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<WrittenDocuments.Entry> DOCUMENTS = WrittenDocuments.all();

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void a_document_laid_out_anew_gives_the_same_record(
      @ForAll("documents") WrittenDocuments.Entry document, @ForAll("rebreakings") Rebreaking by)
      throws JsonProcessingException {
    JsonNode expected = JSON.readTree(document.expected());

    String text = by.of(document, expected);

    JsonNode read = JSON.readTree(WrittenDocuments.record(DocumentReader.create().read(text)));
    assertThat(comparable(read))
        .as("%s by %s:%n%s", document, by, text)
        .isEqualTo(comparable(expected));
  }

  private static String comparable(JsonNode record) {
    if (record.path("document").path("masthead") instanceof ObjectNode masthead) {
      masthead.remove("lines");
    }
    return record.toPrettyString();
  }

  @Provide
  Arbitrary<WrittenDocuments.Entry> documents() {
    return Arbitraries.of(DOCUMENTS);
  }

  @Provide
  Arbitrary<Rebreaking> rebreakings() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(4, Arbitraries.integers().between(64, 110))),
            Arbitraries.integers().between(-1, 12),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(true, false),
            Arbitraries.of("\n", "\r\n"))
        .as(Rebreaking::new);
  }
}
