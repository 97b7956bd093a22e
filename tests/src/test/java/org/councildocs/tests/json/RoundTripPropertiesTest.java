package org.councildocs.tests.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.json.DocumentJson;
import org.councildocs.testkit.arbitrary.DocumentArbitraries;

/** What is written is read back as it was. */
class RoundTripPropertiesTest {

  private static final JsonMapper MAPPER = DocumentJson.mapper();

  @Property(tries = 300)
  void a_document_is_read_back_equal(@ForAll CouncilDocument document) throws Exception {
    String json = DocumentJson.write(document);

    assertThat(DocumentJson.read(json)).isEqualTo(document);
    assertThat(DocumentJson.read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(document);
    assertThat(DocumentJson.read(new StringReader(json))).isEqualTo(document);
    assertThat(DocumentJson.read(DocumentJson.writeIndented(document))).isEqualTo(document);
  }

  @Property(tries = 100)
  void letters_in_letters_are_read_back_equal(@ForAll("deepLetters") Letter letter) {
    assertThat(DocumentJson.read(DocumentJson.write(letter))).isEqualTo(letter);
  }

  @Provide
  Arbitrary<Letter> deepLetters() {
    return DocumentArbitraries.deepLetters();
  }

  @Property(tries = 100)
  void the_completeness_of_a_concept_note_is_read_back_equal(
      @ForAll ConceptNoteCompleteness completeness) throws Exception {
    String json = MAPPER.writeValueAsString(completeness);

    assertThat(MAPPER.readValue(json, ConceptNoteCompleteness.class)).isEqualTo(completeness);
    assertSparse(MAPPER.readTree(json));
  }

  @Property(tries = 100)
  void bytes_are_those_of_the_text(@ForAll CouncilDocument document) throws Exception {
    assertThat(MAPPER.writeValueAsBytes(document))
        .isEqualTo(DocumentJson.write(document).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 100)
  void the_same_document_gives_the_same_text(@ForAll CouncilDocument document) {
    String json = DocumentJson.write(document);
    assertThat(DocumentJson.write(DocumentJson.read(json))).isEqualTo(json);
  }

  @Property(tries = 100)
  void properties_may_stand_in_any_order(@ForAll CouncilDocument document) throws Exception {
    JsonNode tree = MAPPER.readTree(DocumentJson.write(document));
    assertThat(DocumentJson.read(MAPPER.writeValueAsString(reversed(tree)))).isEqualTo(document);
  }

  private static JsonNode reversed(JsonNode node) {
    if (node instanceof ArrayNode array) {
      ArrayNode turned = MAPPER.createArrayNode();
      array.forEach(element -> turned.add(reversed(element)));
      return turned;
    }
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      Collections.reverse(names);
      ObjectNode turned = MAPPER.createObjectNode();
      names.forEach(name -> turned.set(name, reversed(object.get(name))));
      return turned;
    }
    return node;
  }

  @Property(tries = 100)
  void no_null_and_nothing_empty_is_written(@ForAll CouncilDocument document) throws Exception {
    assertThat(MAPPER.readTree(DocumentJson.write(document)).findParents("formatVersion"))
        .as("the version stands at the root and nowhere else")
        .hasSize(1);
    assertSparse(MAPPER.readTree(DocumentJson.write(document)));
  }

  private static void assertSparse(JsonNode node) {
    assertThat(node.isNull()).isFalse();
    for (JsonNode child : node) {
      assertThat(child.isArray() && child.isEmpty()).as("an empty list").isFalse();
      assertThat(child.isBoolean() && !child.booleanValue()).as("false").isFalse();
      assertSparse(child);
    }
  }
}
