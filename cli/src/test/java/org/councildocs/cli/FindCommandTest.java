package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    assertThat(run.out().lines().findFirst().orElseThrow())
        .isEqualTo(
            """
            {"source":"-","line":2,"kind":"symbol","value":"S/2022/617","start":3,"end":13,\
            "text":"S/2022/617","mended":[]}""");
    assertThat(run.out()).contains("\"value\":\"A/RES/75/253 C\"");
  }

  @Test
  void without_a_kind_all_that_a_text_names_is_found_in_its_order() throws IOException {
    byte[] text = "Le 1er mai 2031, le Mali a dénoncé le terrorisme (S/2031/14).\n".getBytes(UTF_8);

    assertThat(mentions(CommandRun.withInput(text, "find", "-")))
        .containsExactly(
            "1 date 2031-05-01", "1 state MLI", "1 threat TERRORISM", "1 symbol S/2031/14");
  }

  @Test
  void several_kinds_are_given_with_commas() throws IOException {
    byte[] text = "Mali, 31 May and 1 June 2031, S/2031/14".getBytes(UTF_8);

    assertThat(mentions(CommandRun.withInput(text, "find", "--kind", "state,DATE", "-")))
        .containsExactly("1 state MLI", "1 date 2031-05-31", "1 date 2031-06-01");
  }

  @Test
  void each_line_is_a_text_of_its_own_where_lines_are_asked_for() throws IOException {
    byte[] text = "在马里\r\nВ Мали 3 мая\n2031 года\n".getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(text, "find", "--lines", "-");

    assertThat(mentions(run)).containsExactly("1 state MLI", "2 state MLI", "2 date --05-03");
    assertThat(run.out()).contains("\"start\":2,\"end\":6,\"text\":\"Мали\"");
    Files.write(folder.resolve("lines.txt"), text);
    assertThat(mentions(CommandRun.of("find", "--lines", folder.toString())))
        .isEqualTo(mentions(run));
  }

  @Test
  void a_line_that_is_too_long_is_told_and_the_next_is_searched() {
    byte[] text = (" ".repeat(1_000_001) + "S/2022/1\nS/2022/2\n").getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(text, "find", "--lines", "-");

    assertThat(run.out()).contains("S/2022/2").doesNotContain("S/2022/1");
    assertThat(run.err())
        .isEqualTo("councildocs: -:1: too long; only its first 1000000 units were searched\n");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void bytes_that_are_no_utf8_are_told_and_the_text_is_searched() throws IOException {
    byte[] text = "S/2022/1\ns\u00E9ance S/2022/2\nS/2022/3".getBytes(ISO_8859_1);
    String file = Files.write(folder.resolve("latin.txt"), text).toString();

    CommandRun whole = CommandRun.of("find", file);
    CommandRun lines = CommandRun.withInput(text, "find", "--lines", "-");

    assertThat(whole.err()).startsWith("councildocs: " + file + ": Bytes that are no UTF-8");
    assertThat(lines.err())
        .startsWith("councildocs: -:2: Bytes that are no UTF-8, the first at byte 1, 1 in all;");
    assertThat(List.of(whole, lines))
        .allSatisfy(run -> assertThat(run.code()).isEqualTo(1))
        .allSatisfy(run -> assertThat(run.out().lines()).hasSize(3));
    assertThat(CommandRun.of("find", "--lines", file).code()).isEqualTo(1);
    assertThat(CommandRun.of("text", file).code()).isEqualTo(1);
  }

  @Test
  void a_line_is_cut_at_its_units_whatever_the_bytes_of_them() {
    byte[] text = ("会".repeat(1_000_000) + "\n" + "会".repeat(999_999) + "😀").getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(text, "find", "--lines", "-");

    assertThat(run.err())
        .isEqualTo("councildocs: -:2: too long; only its first 1000000 units were searched\n");
  }

  @Test
  void lines_of_the_elements_of_a_list_are_those_of_the_file() {
    byte[] list = "[\n{\"a\":\"S/2022/1\"},\n{\n\"a\":\"S/2022/2\"}]".getBytes(UTF_8);

    assertThat(CommandRun.withInput(list, "find", "-").out())
        .contains("\"source\":\"-[0]\",\"line\":2,", "\"source\":\"-[1]\",\"line\":4,");
  }

  @Test
  void the_standard_input_has_its_lines_once() {
    CommandRun run = CommandRun.withInput("S/2022/1".getBytes(UTF_8), "find", "--lines", "-", "-");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("-: Reading failed: the standard input is read already");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void a_language_that_is_given_is_not_guessed() throws IOException {
    byte[] text = "Chypre".getBytes(UTF_8);

    assertThat(mentions(CommandRun.withInput(text, "find", "--text-lang", "fr", "-")))
        .containsExactly("1 state CYP");
  }

  @Test
  void a_date_that_cannot_be_or_lacks_a_part_says_so() throws IOException {
    byte[] text = "on 31 February 2031 and in March 2031".getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(text, "find", "--kind", "date", "-");

    assertThat(run.out().lines().toList().get(0))
        .contains("\"value\":\"2031-02-31\"", "\"complete\":true,\"possible\":false");
    assertThat(run.out().lines().toList().get(1))
        .contains("\"value\":\"2031-03\"", "\"complete\":false,\"possible\":true");
  }

  private static List<String> mentions(CommandRun run) throws IOException {
    List<String> mentions = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      JsonNode mention = JSON.readTree(line);
      mentions.add(
          mention.get("line").asText()
              + " "
              + mention.get("kind").asText()
              + " "
              + mention.get("value").asText());
    }
    return mentions;
  }

  @Test
  void leniency_decides_what_counts_as_a_symbol() {
    byte[] text = "see S / 12124.".getBytes(UTF_8);

    assertThat(CommandRun.withInput(text, "find", "--leniency", "exact", "-").out()).isEmpty();
    assertThat(CommandRun.withInput(text, "find", "--leniency", "archival", "-").out())
        .contains("\"value\":\"S/12124\"");
  }

  @Test
  void what_is_no_text_is_told_and_the_others_are_searched() throws IOException {
    Files.writeString(folder.resolve("a.pdf"), "%PDF-");
    Files.writeString(folder.resolve("b.txt"), "S/2022/617");

    CommandRun run = CommandRun.of("find", folder.toString());

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("a.pdf: This PDF file is damaged");
    assertThat(run.code()).isEqualTo(3);
  }
}
