package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councildocs.document.Letter;
import org.councildocs.json.DocumentJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void a_letter_is_printed_with_all_that_was_promised() throws IOException {
    byte[] letter = "\uFEFFLetter,\nüber 中文, doubtful\n".getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(letter, "read", "-");
    JsonNode read = JSON.readTree(run.out());

    assertThat(read.fieldNames())
        .toIterable()
        .containsExactly(
            "source", "kind", "language", "document", "spans", "leaves", "furniture", "problems");
    assertThat(read.get("kind").asText()).isEqualTo("LETTER");
    assertThat(read.get("document").get("title").asText()).isEqualTo("Letter,\nüber 中文, doubtful");
    assertThat(read.get("spans").get("title").toString())
        .isEqualTo("{\"start\":0,\"end\":25,\"line\":1,\"column\":1}");
    assertThat(read.get("leaves").toString()).isEqualTo("[\"title\"]");
    JsonNode problem = read.get("problems").get(0);
    assertThat(problem.fieldNames())
        .toIterable()
        .containsExactly("id", "severity", "path", "span", "message");
    assertThat(problem.get("span").toString())
        .isEqualTo("{\"start\":17,\"end\":25,\"line\":2,\"column\":10}");
  }

  @Test
  void the_document_is_the_json_form_of_the_json_module() throws IOException {
    CommandRun run = CommandRun.withInput("Letter, nameless".getBytes(UTF_8), "read", "-");
    String document = JSON.readTree(run.out()).get("document").toString();

    Letter letter = (Letter) DocumentJson.read(document);

    assertThat(letter.title()).contains("Letter, nameless");
    assertThat(JSON.readTree(DocumentJson.write(letter))).isEqualTo(JSON.readTree(document));
  }

  @Test
  void what_read_prints_of_a_document_can_be_read_and_checked_again() throws IOException {
    CommandRun run = CommandRun.withInput("Letter, undated".getBytes(UTF_8), "read", "-");
    String document = JSON.readTree(run.out()).get("document").toString();
    Files.writeString(folder.resolve("letter.json"), document);

    CommandRun again = CommandRun.of("read", folder + "/letter.json");
    CommandRun check = CommandRun.of("check", folder + "/letter.json");

    assertThat(JSON.readTree(again.out()).get("document").toString()).isEqualTo(document);
    assertThat(check.out()).contains("error letter.date.missing");
    assertThat(check.code()).isEqualTo(1);
  }

  @Test
  void all_that_read_prints_can_be_checked_too_at_the_same_places() throws IOException {
    CommandRun run = CommandRun.withInput("Letter, nameless".getBytes(UTF_8), "read", "-");
    Files.writeString(folder.resolve("read.json"), run.out());
    int line = 1 + (int) run.out().lines().takeWhile(text -> !text.contains("\"title\"")).count();

    CommandRun check = CommandRun.of("check", folder + "/read.json");

    assertThat(check.out()).contains("/read.json:" + line + ":15: warning");
  }

  @Test
  void another_kind_is_named_and_has_no_document() throws IOException {
    CommandRun run = CommandRun.withInput("The Council".getBytes(UTF_8), "read", "-");
    JsonNode read = JSON.readTree(run.out());

    assertThat(read.get("kind").asText()).isEqualTo("RESOLUTION");
    assertThat(read.has("document")).isFalse();
    assertThat(read.get("leaves").toString()).isEqualTo("[\"text[0]\"]");
  }

  @Test
  void one_file_is_indented_and_several_or_a_folder_come_as_lines() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Letter");
    String file = folder + "/a.txt";
    String other = folder + "/none.txt";

    assertThat(CommandRun.of("read", file).out()).startsWith("{\n  \"source\"");
    assertThat(CommandRun.of("read", file, other).out().lines()).hasSize(2);
    assertThat(CommandRun.of("read", folder.toString()).out().lines()).hasSize(1);
    assertThat(CommandRun.of("read", "--format", "ndjson", file).out().lines()).hasSize(1);
    assertThat(JSON.readTree(CommandRun.of("read", "--format", "json", file, other).out()))
        .hasSize(2);
  }

  @Test
  void what_cannot_be_read_is_an_object_with_the_problem_and_the_others_are_done()
      throws IOException {
    Files.writeString(folder.resolve("a.pdf"), "%PDF-");
    Files.writeString(folder.resolve("b.txt"), "Letter");

    CommandRun run = CommandRun.of("read", folder.toString());

    assertThat(run.out().lines()).hasSize(2);
    JsonNode first = JSON.readTree(run.out().lines().findFirst().orElseThrow());
    assertThat(first.fieldNames()).toIterable().containsExactly("source", "problems");
    assertThat(first.get("problems").get(0).get("id").asText()).isEqualTo("input.corrupt");
    assertThat(run.err()).contains("a.pdf: This PDF file is damaged");
  }

  @Test
  void json_that_is_no_document_is_told_with_the_reason() throws IOException {
    CommandRun run = CommandRun.withInput("{\"a\": 1}".getBytes(UTF_8), "read", "-");

    assertThat(run.code()).isEqualTo(3);
    assertThat(JSON.readTree(run.out()).get("problems").get(0).get("id").asText())
        .isEqualTo("input.json");
  }

  @Test
  void output_is_utf8_with_every_character_itself() {
    CommandRun run = CommandRun.withInput("Letter 信 é 🕊".getBytes(UTF_8), "read", "-");

    assertThat(run.out()).contains("\"Letter 信 é 🕊\"");
  }
}
