package org.councildocs.tests.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
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
    for (Jackson jackson : Jackson.values()) {
      String json = jackson.write(document);

      assertThat(jackson.read(json)).isEqualTo(document);
      assertThat(jackson.read(json.getBytes(UTF_8))).isEqualTo(document);
      assertThat(jackson.read(new StringReader(json))).isEqualTo(document);
      assertThat(jackson.read(jackson.writeIndented(document))).isEqualTo(document);
    }
  }

  @Property(tries = 100)
  void letters_in_letters_are_read_back_equal(@ForAll("deepLetters") Letter letter) {
    for (Jackson jackson : Jackson.values()) {
      assertThat(jackson.read(jackson.write(letter))).isEqualTo(letter);
    }
  }

  @Provide
  Arbitrary<Letter> deepLetters() {
    return DocumentArbitraries.deepLetters();
  }

  @Property(tries = 100)
  void the_completeness_of_a_concept_note_is_read_back_equal(
      @ForAll ConceptNoteCompleteness completeness) throws Exception {
    String json = MAPPER.writeValueAsString(completeness);

    for (Jackson jackson : Jackson.values()) {
      assertThat(jackson.map(completeness)).asString(UTF_8).isEqualTo(json);
      assertThat(jackson.map(json, ConceptNoteCompleteness.class)).isEqualTo(completeness);
    }
    assertSparse(MAPPER.readTree(json));
  }

  @Property(tries = 100)
  void both_give_the_same_bytes_by_every_way(@ForAll CouncilDocument document) throws Exception {
    byte[] bytes = Jackson.TWO.write(document).getBytes(UTF_8);
    for (Jackson jackson : Jackson.values()) {
      assertThat(jackson.write(document).getBytes(UTF_8)).isEqualTo(bytes);
      assertThat(jackson.writeBytes(document)).isEqualTo(bytes);
      assertThat(jackson.map(document)).isEqualTo(bytes);
    }
    assertThat(Jackson.THREE.writeIndented(document))
        .isEqualTo(Jackson.TWO.writeIndented(document));
  }

  @Property(tries = 100)
  void the_same_document_gives_the_same_text(@ForAll CouncilDocument document) {
    String json = DocumentJson.write(document);
    assertThat(DocumentJson.write(DocumentJson.read(json))).isEqualTo(json);
  }

  @Property(tries = 100)
  void properties_may_stand_in_any_order(@ForAll CouncilDocument document) throws Exception {
    JsonNode tree = MAPPER.readTree(DocumentJson.write(document));
    String turned = MAPPER.writeValueAsString(reversed(tree));
    for (Jackson jackson : Jackson.values()) {
      assertThat(jackson.read(turned)).isEqualTo(document);
      assertThat(jackson.map(turned, CouncilDocument.class)).isEqualTo(document);
    }
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
