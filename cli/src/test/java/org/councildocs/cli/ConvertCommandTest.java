package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councildocs.document.ConceptNote;
import org.councildocs.json.DocumentJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] LETTER = "Letter über 中文\n".getBytes(UTF_8);

  @TempDir private Path folder;

  @Test
  void text_becomes_the_json_of_the_document_alone() throws IOException {
    CommandRun run = CommandRun.withInput(LETTER, "convert", "--to", "json", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("{\n").endsWith("}\n");
    assertThat(DocumentJson.write(DocumentJson.read(run.out())))
        .isEqualTo(JSON.readTree(run.out()).toString());
  }

  @Test
  void json_becomes_text_again() throws IOException {
    String json = CommandRun.withInput(LETTER, "convert", "--to", "json", "-").out();

    CommandRun run = CommandRun.withInput(json.getBytes(UTF_8), "convert", "--to", "text", "-");

    assertThat(run.out()).isEqualTo("Letter über 中文\n");
  }

  @Test
  void what_read_prints_can_be_converted() {
    String read = CommandRun.withInput(LETTER, "read", "-").out();

    CommandRun run = CommandRun.withInput(read.getBytes(UTF_8), "convert", "--to", "TEXT", "-");

    assertThat(run.out()).isEqualTo("Letter über 中文\n");
  }

  @Test
  void several_documents_are_a_list_or_parted_by_form_feeds() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Letter A");
    Files.writeString(folder.resolve("b.txt"), "Letter B");

    CommandRun json = CommandRun.of("convert", "--to", "json", folder.toString());
    CommandRun text = CommandRun.of("convert", "--to", "text", folder.toString());

    assertThat(JSON.readTree(json.out()))
        .extracting(ConvertCommandTest::title)
        .containsExactly("Letter A", "Letter B");
    assertThat(text.out()).isEqualTo("Letter A\n\fLetter B\n");
  }

  private static String title(JsonNode letter) {
    return letter.get("title").asText();
  }

  @Test
  void another_kind_is_named_and_left_out() {
    CommandRun run =
        CommandRun.withInput("The Council".getBytes(UTF_8), "convert", "--to", "text", "-");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("councildocs: left out, for it is of the kind RESOLUTION: -\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void what_cannot_be_read_is_said_and_the_others_are_done() throws IOException {
    Files.writeString(folder.resolve("a.pdf"), "%PDF-");
    Files.writeString(folder.resolve("b.txt"), "Letter B");

    CommandRun run = CommandRun.of("convert", "--to", "text", folder.toString());

    assertThat(run.out()).isEqualTo("Letter B\n");
    assertThat(run.err()).contains("a.pdf: This PDF file is damaged");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void a_note_that_does_not_say_its_language_cannot_be_written() {
    byte[] note = DocumentJson.write(ConceptNote.builder().title("A note").build()).getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(note, "convert", "--to", "text", "-");

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "councildocs: -: the concept note does not say its language; right would be one of ar,"
                + " zh, en, fr, ru, es\n");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void a_file_takes_the_place_of_the_standard_output_even_if_it_is_the_input() throws IOException {
    Path file = Files.write(folder.resolve("letter"), LETTER);

    CommandRun run = CommandRun.of("convert", "--to", "json", file + "", "-o", file + "");

    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(JSON.readTree(file.toFile()).get("title").asText()).isEqualTo("Letter über 中文");
    assertThat(names()).containsExactly("letter");
  }

  @Test
  void a_fault_leaves_the_file_with_what_was_done() throws IOException {
    CommandRun run =
        CommandRun.withInput(
            "Letter broken".getBytes(UTF_8),
            "convert",
            "--to",
            "text",
            "-",
            "-o",
            folder.resolve("out.txt") + "");

    assertThat(run.code()).isEqualTo(4);
    assertThat(names()).containsExactly("out.txt");
  }

  @Test
  void where_no_file_can_be_the_output_cannot_be_written() {
    CommandRun inFolder =
        CommandRun.withInput(LETTER, "convert", "--to", "text", "-", "-o", folder + "");
    CommandRun nowhere =
        CommandRun.withInput(LETTER, "convert", "--to", "text", "-", "-o", folder + "/no/a.txt");

    assertThat(inFolder.err()).contains("the output cannot be written", " is a folder");
    assertThat(nowhere.err()).contains("the output cannot be written", "there is no folder");
    assertThat(List.of(inFolder.code(), nowhere.code())).containsOnly(3);
  }

  @Test
  void the_form_must_be_named_and_known() {
    assertThat(CommandRun.withInput(LETTER, "convert", "-").code()).isEqualTo(2);
    CommandRun unknown = CommandRun.withInput(LETTER, "convert", "--to", "pdf", "-");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("TEXT", "JSON");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
