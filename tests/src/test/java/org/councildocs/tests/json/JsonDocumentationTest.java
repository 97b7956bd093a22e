package org.councildocs.tests.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.Letter;
import org.councildocs.json.DocumentJson;
import org.councildocs.json.form.FormatVersion;
import org.councildocs.json.form.JsonLimits;
import org.councildocs.json.mixins.DocumentMixins;
import org.junit.jupiter.api.Test;

/** What the documentation says of the form is so. */
class JsonDocumentationTest {

  private static final String COMPLETENESS = "The completeness of a concept note";
  private static final String REFUSED = "What is refused";

  private static final JsonMapper MAPPER = DocumentJson.mapper();

  @Test
  void the_example_is_read_and_written_back_byte_by_byte() {
    assertThat(DocumentJson.writeIndented(DocumentJson.read(Example.text())) + "\n")
        .isEqualTo(Example.text());
  }

  @Test
  void the_examples_show_every_property_of_the_form() throws Exception {
    Set<String> shown = new TreeSet<>();
    collect(MAPPER.readTree(Example.text()), shown);
    collect(MAPPER.readTree(block(COMPLETENESS, "json")), shown);

    assertThat(shown).containsAll(properties().toList());
  }

  private static Stream<String> properties() {
    return DocumentMixins.all().values().stream()
        .flatMap(mixin -> Arrays.stream(mixin.getDeclaredMethods()))
        .map(component -> component.getAnnotation(JsonProperty.class).value());
  }

  private static void collect(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> collect(child, names));
  }

  @Test
  void every_property_is_described() {
    assertThat(properties())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(Example.documentation()).contains("`" + name + "`"));
  }

  @Test
  void the_completeness_shown_is_that_of_the_concept_note_of_the_example() throws Exception {
    Letter letter = (Letter) DocumentJson.read(Example.text());
    ConceptNoteCompleteness completeness =
        ConceptNoteCompleteness.of((ConceptNote) letter.annexes().get(0).content());
    String shown = block(COMPLETENESS, "json");

    assertThat(MAPPER.readValue(shown, ConceptNoteCompleteness.class)).isEqualTo(completeness);
    assertThat(MAPPER.writeValueAsString(completeness))
        .isEqualTo(MAPPER.readTree(shown).toString());
  }

  @Test
  void the_mistake_shown_gives_the_message_shown() {
    assertThatThrownBy(() -> DocumentJson.read(block(REFUSED, "json")))
        .hasMessage(block(REFUSED, "text").strip());
  }

  /** The first block of a language under a heading. */
  private static String block(String heading, String language) {
    String documentation = Example.documentation();
    String fence = "```" + language + "\n";
    int section = documentation.indexOf("\n## " + heading + "\n");
    assertThat(section).as(heading).isPositive();
    int start = documentation.indexOf(fence, section) + fence.length();
    return documentation.substring(start, documentation.indexOf("```", start));
  }

  @Test
  void version_and_limits_are_those_of_the_code() {
    assertThat(Example.documentation())
        .contains("`\"formatVersion\": \"" + FormatVersion.CURRENT + "\"`")
        .contains(
            List.of(
                "| nesting | " + JsonLimits.DEPTH + " levels |",
                "| a document | " + mebi(JsonLimits.LENGTH) + " Mi bytes or UTF-16 units |",
                "| a line of NDJSON | " + mebi(JsonLimits.LINE_LENGTH) + " Mi bytes |",
                "| a text | " + mebi(JsonLimits.TEXT_LENGTH) + " Mi UTF-16 units |",
                "| the name of a property | " + JsonLimits.NAME_LENGTH + " UTF-16 units |",
                "| a number | " + JsonLimits.NUMBER_LENGTH + " digits |"));
  }

  private static int mebi(int number) {
    return number / (1024 * 1024);
  }
}
