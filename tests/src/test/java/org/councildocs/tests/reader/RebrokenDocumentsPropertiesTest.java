package org.councildocs.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.ReadResult;

/**
 * The {@linkplain WrittenDocuments documents written for the tests}, laid out anew at random: other
 * widths of lines, the end of a page inside a paragraph, no-break spaces, the masthead in one line,
 * and all of it as mail, a web page or a wrong encoding has it. The record must be the same. What a
 * layout takes away is not asked for: a masthead in one line has that line and no others.
 */
class RebrokenDocumentsPropertiesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> DISGUISES =
      Set.of("reader.mended.codes INFO at ", "reader.mended.markup INFO at ");
  private static final List<WrittenDocuments.Entry> DOCUMENTS = WrittenDocuments.all();

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void a_document_laid_out_anew_gives_the_same_record(
      @ForAll("documents") WrittenDocuments.Entry document,
      @ForAll("rebreakings") Rebreaking by,
      @ForAll Disguise any)
      throws JsonProcessingException {
    JsonNode expected = JSON.readTree(document.expected());

    // What is damaged in itself cannot be mended through what stands for it in a disguise.
    Disguise disguise = document.expected().contains("reader.mended.") ? Disguise.NONE : any;
    String text = disguise.of(by.of(document, expected));

    ReadResult result = DocumentReader.create().read(text);
    JsonNode read = JSON.readTree(WrittenDocuments.record(result));
    ReadingInvariants.assertHeld(result, text);
    assertThat(comparable(read))
        .as("%s by %s and %s:%n%s", document, by, disguise, text)
        .isEqualTo(comparable(expected));
  }

  private static String comparable(JsonNode record) {
    if (record.path("document").path("masthead") instanceof ObjectNode masthead) {
      masthead.remove("lines");
    }
    if (record.path("problems") instanceof ArrayNode problems) {
      for (int i = problems.size() - 1; i >= 0; i--) {
        if (DISGUISES.contains(problems.get(i).asText())) {
          problems.remove(i);
        }
      }
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
            Arbitraries.of(
                "2/5", "Page 2", "Page 2 of 5", "- 2 -", "–2–", "https://example.org/a/2 2/5"),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(true, false),
            Arbitraries.of("\n", "\r\n"))
        .as(Rebreaking::new);
  }
}
