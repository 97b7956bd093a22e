package org.councildocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files in examples/office were made of texts in examples/documents, and must read like them.
 */
class OfficeFilesTest {

  private static final Path EXAMPLES = Path.of(System.getProperty("councildocs.root"), "examples");

  @ParameterizedTest
  @MethodSource("files")
  void an_office_file_gives_the_record_of_the_text_that_it_was_made_of(String name)
      throws IOException {
    String text = name.substring(0, name.lastIndexOf('.')) + ".txt";

    JsonNode fromFile = document(EXAMPLES.resolve("office").resolve(name));

    assertThat(comparable(fromFile, name))
        .isEqualTo(comparable(document(EXAMPLES.resolve("documents").resolve(text)), name));
  }

  /**
   * Out of old Word files empty paragraphs are lost, and with them which short lines are headings.
   */
  private static JsonNode comparable(JsonNode document, String name) {
    if (name.endsWith(".doc")) {
      ((ObjectNode) document.at("/annexes/0/content")).remove("sections");
    }
    return document;
  }

  static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES.resolve("office"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void its_text_is_printed_as_the_offsets_count_in_it(String name) throws IOException {
    String file = EXAMPLES.resolve("office").resolve(name).toString();

    String text = CommandRun.with(Engines.standard(), new byte[0], "text", file).out();

    JsonNode span =
        new ObjectMapper()
            .readTree(CommandRun.with(Engines.standard(), new byte[0], "read", file).out())
            .get("spans")
            .get("addressees[0].text");
    assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
        .isIn("Secretary-General", "秘书长");
  }

  private static JsonNode document(Path file) throws IOException {
    CommandRun run = CommandRun.with(Engines.standard(), new byte[0], "read", file.toString());
    assertThat(run.code()).isZero();
    JsonNode document = new ObjectMapper().readTree(run.out()).get("document");
    assertThat(document.get("date").asText()).isEqualTo("2023-02-03");
    return document;
  }
}
