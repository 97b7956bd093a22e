package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

  private static final String SLOPPY =
      """
      {
        "formatVersion" : "1.0",
        "kind" : "LETTER", "language" : "en",
        "masthead" : { "symbols" : [ "s/2025/9071" ], "issued" : "2025/5/9" },
        "date":"2025-5-8",
        "body" : [ "On 2025-5-8 we wrote s/2025/1." ]
      }
      """;

  private static final String MENDED =
      SLOPPY
          .replace("\"s/2025/9071\"", "\"S/2025/9071\"")
          .replace("\"2025/5/9\"", "\"2025-05-09\"")
          .replace("\"2025-5-8\"", "\"2025-05-08\"");

  @TempDir private Path folder;

  @Test
  void a_diff_shows_what_would_be_changed_and_nothing_is() throws IOException {
    Path file = write("a.json", SLOPPY);

    CommandRun run = fix(file.toString());

    assertThat(run.out())
        .isEqualTo(
            """
            --- FILE
            +++ FILE
            @@ -4 +4 @@
            -  "masthead" : { "symbols" : [ "s/2025/9071" ], "issued" : "2025/5/9" },
            +  "masthead" : { "symbols" : [ "S/2025/9071" ], "issued" : "2025-05-09" },
            @@ -5 +5 @@
            -  "date":"2025-5-8",
            +  "date":"2025-05-08",
            """
                .replace("FILE", file.toString()));
    assertThat(run.code()).isEqualTo(1);
    assertThat(file).hasContent(SLOPPY);
  }

  @Test
  void apply_changes_these_values_and_no_other_byte() throws IOException {
    Path file = write("a.json", "\uFEFF" + SLOPPY.replace("\n", "\r\n"));

    CommandRun run = fix("--apply", folder.toString());

    assertThat(run.code()).isZero();
    assertThat(Files.readString(file)).isEqualTo("\uFEFF" + MENDED.replace("\n", "\r\n"));
    assertThat(fix(file.toString()).out()).isEmpty();
    assertThat(fix(file.toString()).code()).isZero();
  }

  @Test
  void the_correction_of_a_rule_is_made_once_the_document_can_be_read() throws IOException {
    Path file = write("a.json", SLOPPY.replace("\"issued\"", "\"councilYear\" : 79, \"issued\""));

    assertThat(fix("--apply", file.toString()).code()).isZero();

    assertThat(file).content().contains("\"councilYear\" : 80, \"issued\" : \"2025-05-09\"");
  }

  @Test
  void an_ordinal_that_nothing_else_contradicts_is_left_to_people() throws IOException {
    String doubtful =
        MENDED
            .replace("\"issued\"", "\"councilYear\" : 79, \"issued\"")
            .replace("S/2025/9071", "S/2024/9071");
    Path file = write("a.json", doubtful);

    assertThat(fix("--apply", file.toString()).out()).isEmpty();
    assertThat(file).hasContent(doubtful);
  }

  @Test
  void texts_and_sound_documents_are_never_changed() throws IOException {
    Path text = write("a.txt", "Letter dated 2025-5-8, s/2025/1\n");
    write("b.json", MENDED);
    write("c.json", "{ \"date\" : 5, \"symbol\" : null, \"issued\" : \"9/5/2025\" }");

    CommandRun run = fix("--apply", folder.toString());

    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(text).hasContent("Letter dated 2025-5-8, s/2025/1\n");
  }

  @Test
  void bytes_that_are_no_text_keep_a_document_as_it_is() throws IOException {
    byte[] bytes = SLOPPY.replace("we wrote", "we wr\u00F6te").getBytes(ISO_8859_1);
    Path file = folder.resolve("a.json");
    Files.write(file, bytes);

    CommandRun run = fix("--apply", file.toString());

    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(run.err()).contains("no UTF-8");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void a_file_that_may_not_be_written_is_told_and_stays() throws IOException {
    Path file = write("a.json", SLOPPY);
    assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "not the superuser");

    CommandRun run = fix("--apply", file.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo("councildocs: not changed: " + file + ": this may not be written\n");
    assertThat(file).hasContent(SLOPPY);
  }

  @Test
  void a_file_behind_a_link_is_changed_and_nothing_else_is_left() throws IOException {
    Path file = write("a.json", SLOPPY);
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    assertThat(fix("--apply", link.toString()).code()).isZero();

    assertThat(file).hasContent(MENDED);
    assertThat(link).isSymbolicLink();
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void a_fault_is_no_success() throws IOException {
    write("a.json", MENDED);
    Engines broken =
        new Engines(
            text -> Engines.standard().text().apply(text),
            json -> {
              throw new IllegalStateException("the reader is broken");
            },
            document -> List.of(),
            Clock.systemUTC());

    assertThat(CommandRun.with(broken, new byte[0], "fix", folder.toString()).code()).isEqualTo(4);
  }

  @Test
  void an_archive_is_not_opened_and_that_is_said() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
      zip.putNextEntry(new ZipEntry("a.json"));
      zip.write(SLOPPY.getBytes(UTF_8));
    }

    CommandRun run = fix(folder.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("a.zip", "archive", "Unpack it first");
  }

  @Test
  void the_standard_input_can_be_shown_but_not_changed() {
    CommandRun shown = CommandRun.with(Engines.standard(), SLOPPY.getBytes(UTF_8), "fix", "-");
    CommandRun applied =
        CommandRun.with(Engines.standard(), SLOPPY.getBytes(UTF_8), "fix", "--apply", "-");

    assertThat(shown.out()).startsWith("--- -\n+++ -\n@@ -4 +4 @@\n");
    assertThat(applied.code()).isEqualTo(3);
    assertThat(applied.err()).contains("the standard input cannot be changed");
  }

  @Test
  void what_is_not_there_is_told() {
    CommandRun run = fix(folder + "/none.json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("There is no such file or folder.");
  }

  @Test
  void check_tells_the_change_that_fix_would_make() throws IOException {
    Path refused = write("a.json", SLOPPY);
    Path judged = write("b.json", MENDED.replace("\"issued\"", "\"councilYear\" : 79, \"issued\""));

    assertThat(edit(refused, SLOPPY, "input.json")).isEqualTo("s/2025/9071 -> S/2025/9071");
    assertThat(edit(judged, Files.readString(judged), "masthead.council-year.disagrees"))
        .isEqualTo("79 -> 80");
  }

  private static String edit(Path file, String text, String rule) throws IOException {
    CommandRun run =
        CommandRun.with(
            Engines.standard(), new byte[0], "check", "--format", "json", file.toString());
    for (JsonNode finding : new ObjectMapper().readTree(run.out()).at("/inputs/0/findings")) {
      if (finding.get("rule").asText().equals(rule)) {
        JsonNode edit = finding.get("edit");
        return text.substring(edit.get("start").asInt(), edit.get("end").asInt())
            + " -> "
            + edit.get("text").asText();
      }
    }
    return "no " + rule;
  }

  private static CommandRun fix(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "fix";
    System.arraycopy(args, 0, all, 1, args.length);
    return CommandRun.with(Engines.standard(), new byte[0], all);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file;
  }
}
