package org.councildocs.tests.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Leniency;
import org.councildocs.symbol.LenientSymbol;
import org.councildocs.symbol.Mending;
import org.councildocs.symbol.Reason;
import org.councildocs.symbol.SymbolFinder;
import org.councildocs.symbol.SymbolSyntaxException;
import org.councildocs.testkit.SymbolSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the conformance suite as a library in another language would. */
class SymbolConformanceTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode SUITE = suite();

  private static JsonNode suite() {
    try {
      return JSON.readTree(SymbolSuite.json());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<JsonNode> cases() {
    return StreamSupport.stream(SUITE.get("cases").spliterator(), false);
  }

  private static Stream<JsonNode> negatives() {
    return StreamSupport.stream(SUITE.get("negatives").spliterator(), false);
  }

  @Test
  void the_suite_holds_what_it_promises() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(cases().map(test -> test.get("input").asText())).doesNotHaveDuplicates();
    assertThat(negatives()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(negatives().map(test -> test.get("text").asText())).doesNotHaveDuplicates();
  }

  @Test
  void each_kind_of_error_and_each_kind_of_mending_has_its_case() {
    assertThat(cases().map(test -> test.at("/strict/reason").asText()).collect(Collectors.toSet()))
        .containsAll(Arrays.stream(Reason.values()).map(Reason::name).toList());
    assertThat(
            cases()
                .flatMap(
                    test -> StreamSupport.stream(test.at("/lenient/mended").spliterator(), false))
                .map(JsonNode::asText)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Mending.values()).map(Mending::name).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_strict_parse_does_as_the_suite_says(JsonNode test) {
    String input = test.get("input").asText();
    JsonNode strict = test.get("strict");
    if (strict.has("canonical")) {
      assertThat(DocumentSymbol.parse(input)).hasToString(strict.get("canonical").asText());
      return;
    }
    assertThatThrownBy(() -> DocumentSymbol.parse(input))
        .isInstanceOfSatisfying(
            SymbolSyntaxException.class,
            e -> {
              assertThat(e.index()).isEqualTo(strict.get("index").asInt());
              assertThat(e.reason()).hasToString(strict.get("reason").asText());
            });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_lenient_parse_does_as_the_suite_says(JsonNode test) {
    String input = test.get("input").asText();
    JsonNode expected = test.get("lenient");
    if (expected.isNull()) {
      assertThatThrownBy(() -> DocumentSymbol.parseLenient(input))
          .isInstanceOf(SymbolSyntaxException.class);
      return;
    }
    LenientSymbol lenient = DocumentSymbol.parseLenient(input);
    assertThat(lenient.symbol()).hasToString(expected.get("canonical").asText());
    assertThat(lenient.mended())
        .map(Mending::name)
        .containsExactlyElementsOf(texts(expected.get("mended")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_symbol_tells_its_parts_as_the_suite_says(JsonNode test) {
    JsonNode parts = test.get("parts");
    assertThat(parts != null).isEqualTo(!test.get("lenient").isNull());
    if (parts != null) {
      DocumentSymbol symbol = DocumentSymbol.parse(test.at("/lenient/canonical").asText());
      assertThat(parts(symbol)).isEqualTo(parts);
    }
  }

  private static ObjectNode parts(DocumentSymbol symbol) {
    ObjectNode parts = JSON.createObjectNode();
    parts.put("organ", symbol.organ());
    parts.put("body", symbol.body());
    symbol.council().ifPresent(council -> parts.put("council", council.element()));
    symbol.session().ifPresent(session -> parts.put("session", session.toString()));
    symbol.year().ifPresent(year -> parts.put("year", year));
    symbol.nature().ifPresent(nature -> parts.put("nature", nature.code()));
    symbol.number().ifPresent(number -> parts.put("number", number));
    symbol.letters().ifPresent(letters -> parts.put("letters", letters));
    put(parts, "modifiers", symbol.modifiers());
    put(parts, "qualifiers", symbol.qualifiers());
    if (symbol.reissueMarks() > 0) {
      parts.put("reissueMarks", symbol.reissueMarks());
    }
    symbol.parent().ifPresent(parent -> parts.put("parent", parent.toString()));
    if (symbol.symbols().size() > 1) {
      put(parts, "symbols", symbol.symbols());
    }
    return parts;
  }

  private static void put(ObjectNode parts, String name, Collection<?> values) {
    if (!values.isEmpty()) {
      ArrayNode array = parts.putArray(name);
      values.forEach(value -> array.add(value.toString()));
    }
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  @ParameterizedTest
  @MethodSource("negatives")
  void what_looks_like_a_symbol_is_neither_parsed_nor_found(JsonNode test) {
    String text = test.get("text").asText();
    assertThat(DocumentSymbol.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> DocumentSymbol.parseLenient(text))
        .isInstanceOf(SymbolSyntaxException.class);
    for (Leniency leniency : Leniency.values()) {
      SymbolFinder finder = SymbolFinder.of(leniency);
      for (String sentence : List.of(text, "see " + text + ", as", "（" + text + "）")) {
        assertThat(finder.findAll(sentence)).as("%s in %s", leniency, sentence).isEmpty();
        assertThat(finder.findAll(sentence.getBytes(StandardCharsets.UTF_8))).isEmpty();
      }
    }
  }
}
