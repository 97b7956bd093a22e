package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SymbolCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void a_symbol_is_taken_apart() throws IOException {
    JsonNode symbol = JSON.readTree(CommandRun.of("symbol", "S/2022/617/Add.1").out());

    assertThat(symbol.get("input").asText()).isEqualTo("S/2022/617/Add.1");
    assertThat(symbol.get("canonical").asText()).isEqualTo("S/2022/617/Add.1");
    assertThat(symbol.get("mended")).isEmpty();
    JsonNode parts = symbol.get("parts");
    assertThat(parts.get("council").asText()).isEqualTo("SECURITY_COUNCIL");
    assertThat(parts.get("year").asInt()).isEqualTo(2022);
    assertThat(parts.get("number").asInt()).isEqualTo(617);
    assertThat(parts.get("modifiers").toString())
        .isEqualTo("[{\"kind\":\"ADDENDUM\",\"number\":1}]");
    assertThat(parts.get("parent").asText()).isEqualTo("S/2022/617");
  }

  @Test
  void what_was_mended_is_told_and_strictly_nothing_is_mended() throws IOException {
    CommandRun lenient = CommandRun.of("symbol", "S_RES_1196(1998)");
    CommandRun strict = CommandRun.of("symbol", "--strict", "S_RES_1196(1998)");

    assertThat(JSON.readTree(lenient.out()).get("canonical").asText())
        .isEqualTo("S/RES/1196 (1998)");
    assertThat(JSON.readTree(lenient.out()).get("mended").toString()).contains("FILE_NAME");
    assertThat(lenient.code()).isZero();
    JsonNode error = JSON.readTree(strict.out()).get("error");
    assertThat(error.get("suggestion").asText()).isEqualTo("S/RES/1196 (1998)");
    assertThat(strict.code()).isEqualTo(1);
  }

  @Test
  void what_is_no_symbol_is_told_with_index_and_reason() throws IOException {
    CommandRun run = CommandRun.of("symbol", "S/2022/617x");
    JsonNode error = JSON.readTree(run.out()).get("error");

    assertThat(error.get("index").asInt()).isEqualTo(10);
    assertThat(error.get("reason").asText()).isNotBlank();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void each_line_of_the_standard_input_gets_a_line() throws IOException {
    byte[] lines = "\uFEFFS/2022/617\r\n\nA/77/1\nlast".getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(lines, "symbol");

    assertThat(run).isEqualTo(CommandRun.withInput(lines, "symbol", "-"));
    assertThat(run.out().lines().map(SymbolCommandTest::input))
        .containsExactly("S/2022/617", "", "A/77/1", "last");
  }

  @Test
  void a_line_without_end_is_cut_and_no_symbol() throws IOException {
    byte[] line = "S/".repeat(1_000_000).getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(line, "symbol", "-");

    assertThat(run.out()).hasSizeLessThan(2_000);
    assertThat(JSON.readTree(run.out()).get("error").get("reason").asText()).isEqualTo("TOO_LONG");
  }

  private static String input(String line) {
    try {
      return JSON.readTree(line).get("input").asText();
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }
}
