package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void each_symbol_of_a_text_gets_a_line_with_its_place() throws IOException {
    byte[] text = "参看\nS/2022/617和and/or A/RES/75/253\u00A0C。".getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(text, "find", "--kind", "symbol", "-");

    assertThat(run.out().lines()).hasSize(2);
    JsonNode first = JSON.readTree(run.out().lines().findFirst().orElseThrow());
    assertThat(first.get("source").asText()).isEqualTo("-");
    assertThat(first.get("kind").asText()).isEqualTo("symbol");
    assertThat(first.get("text").asText()).isEqualTo("S/2022/617");
    assertThat(first.get("canonical").asText()).isEqualTo("S/2022/617");
    assertThat(first.get("span").toString())
        .isEqualTo("{\"start\":3,\"end\":13,\"line\":2,\"column\":1}");
    assertThat(run.out()).contains("\"canonical\":\"A/RES/75/253 C\"");
  }

  @Test
  void leniency_decides_what_counts_as_a_symbol() {
    byte[] text = "see S / 12124.".getBytes(UTF_8);

    assertThat(CommandRun.withInput(text, "find", "--leniency", "exact", "-").out()).isEmpty();
    assertThat(CommandRun.withInput(text, "find", "--leniency", "archival", "-").out())
        .contains("\"canonical\":\"S/12124\"");
  }

  @Test
  void what_is_no_text_is_told_and_the_others_are_searched() throws IOException {
    Files.writeString(folder.resolve("a.pdf"), "%PDF-");
    Files.writeString(folder.resolve("b.txt"), "S/2022/617");

    CommandRun run = CommandRun.of("find", folder.toString());

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("a.pdf: This seems to be a PDF");
    assertThat(run.code()).isEqualTo(3);
  }
}
