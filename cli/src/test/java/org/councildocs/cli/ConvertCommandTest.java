package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.json.DocumentJson;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void ndjson_is_a_document_a_line() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Letter A");
    Files.writeString(folder.resolve("b.txt"), "Letter\u2028B");

    CommandRun run = CommandRun.of("convert", "--to", "ndjson", folder.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith("}\n");
    assertThat(run.out().lines().map(DocumentJson::read))
        .extracting(letter -> ((Letter) letter).title().orElseThrow())
        .containsExactly("Letter A", "Letter\u2028B");
  }

  @Test
  void lines_become_a_list_or_text_or_lines_again() throws IOException {
    byte[] lines = (letter("A") + "\n\n" + letter("B") + "\r\n").getBytes(UTF_8);

    CommandRun json = CommandRun.withInput(lines, "convert", "--to", "json", "-");
    CommandRun text = CommandRun.withInput(lines, "convert", "--to", "text", "-");
    CommandRun again = CommandRun.withInput(lines, "convert", "--to", "ndjson", "-");

    assertThat(JSON.readTree(json.out()))
        .extracting(ConvertCommandTest::title)
        .containsExactly("Letter A", "Letter B");
    assertThat(text.out()).isEqualTo("Letter A\n\fLetter B\n");
    assertThat(again.out()).isEqualTo(letter("A") + '\n' + letter("B") + '\n');
    assertThat(List.of(json.code(), text.code(), again.code())).containsOnly(0);
  }

  @Test
  void the_documents_in_an_archive_and_in_a_list_are_done_one_by_one() throws IOException {
    Path archive = folder.resolve("letters.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write("Letter A".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("list.json"));
      zip.write(("[" + letter("B") + ", " + letter("C") + "]").getBytes(UTF_8));
    }

    CommandRun run = CommandRun.of("convert", "--to", "ndjson", archive.toString());

    assertThat(run.out()).isEqualTo(letter("A") + '\n' + letter("B") + '\n' + letter("C") + '\n');
    assertThat(run.code()).isZero();
  }

  @Test
  void one_line_is_a_document_alone() throws IOException {
    byte[] line = (letter("A") + '\n').getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(line, "convert", "--to", "json", "-");

    assertThat(title(JSON.readTree(run.out()))).isEqualTo("Letter A");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void a_bad_line_is_said_with_its_number_wherever_it_stands_and_the_others_are_done(int bad)
      throws IOException {
    List<String> lines = new ArrayList<>(List.of(letter("A"), letter("B")));
    lines.add(bad - 1, letter("C").replace("\"title\"", "\"titel\""));
    Path file = Files.write(folder.resolve("letters.ndjson"), lines);

    CommandRun run = CommandRun.of("convert", "--to", "ndjson", file.toString());

    assertThat(run.out()).isEqualTo(letter("A") + '\n' + letter("B") + '\n');
    assertThat(run.err())
        .startsWith("councildocs: " + file + ":" + bad + ":1:")
        .contains(": This looks like JSON, but ")
        .contains("'titel' is no property here");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.code()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"formatVersion\": \"1.0\", \"kind", "{", "{}", "\uFEFF{\"a\":1}"})
  void a_first_line_that_is_no_document_is_one_bad_line(String first) {
    byte[] lines = (first + '\n' + letter("B") + '\n').getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(lines, "convert", "--to", "text", "-");

    assertThat(run.out()).isEqualTo("Letter B\n");
    assertThat(run.err()).startsWith("councildocs: -:1:1:").hasLineCount(1);
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void a_line_that_is_no_json_is_one_bad_line() {
    byte[] lines = (letter("A") + "\nLetter of 3 May\n" + letter("B")).getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(lines, "convert", "--to", "text", "-");

    assertThat(run.out()).isEqualTo("Letter A\n\fLetter B\n");
    assertThat(run.err()).startsWith("councildocs: -:2:1:1: ").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\n\"masthead\":\n{}", "{\"masthead\":\n{}", "\n{\"body\": [],\n"})
  void a_document_alone_may_be_laid_out_as_it_likes(String beginning) {
    String rest = letter("A").substring(1);
    byte[] json =
        (beginning.strip() + (beginning.endsWith("\n") ? "\n" : ",") + rest).getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(json, "convert", "--to", "text", "-");

    assertThat(run.out()).isEqualTo("Letter A\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void a_line_that_cannot_be_written_is_said_with_its_number() {
    String note = DocumentJson.write(ConceptNote.builder().title("A note").build());
    byte[] lines = (letter("A") + '\n' + note + '\n').getBytes(UTF_8);

    CommandRun run = CommandRun.withInput(lines, "convert", "--to", "text", "-");

    assertThat(run.out()).isEqualTo("Letter A\n");
    assertThat(run.err())
        .startsWith("councildocs: -:2: the concept note does not say its language");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void lines_are_written_before_the_next_is_read() {
    byte[] line = (letter("A") + '\n').getBytes(UTF_8);
    StringWriter out = new StringWriter();
    InputStream endless =
        new InputStream() {
          private long read;

          @Override
          public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            assertThat(read).as("nothing was written of it").isLessThan(1L << 26);
            if (out.getBuffer().length() > 10 * line.length) {
              return -1;
            }
            for (int i = 0; i < length; i++) {
              target[offset + i] = line[(int) (read++ % line.length)];
            }
            return length;
          }
        };
    Streams streams = new Streams(endless, out, new PrintWriter(new StringWriter()));

    int code =
        new CouncilDocs(streams, RehearsedEngines.ENGINES).run("convert", "--to", "ndjson", "-");

    assertThat(code).isBetween(0, 3);
    assertThat(out.toString()).startsWith(letter("A") + '\n' + letter("A") + '\n');
  }

  @Test
  void a_stream_that_breaks_off_is_said_and_what_came_before_is_done() throws IOException {
    byte[] lines = (letter("A") + '\n' + letter("B") + '\n').getBytes(UTF_8);
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    InputStream broken = new SequenceInputStream(new ByteArrayInputStream(lines), closed);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams = new Streams(broken, out, new PrintWriter(err));

    int code =
        new CouncilDocs(streams, RehearsedEngines.ENGINES).run("convert", "--to", "text", "-");

    assertThat(out).hasToString("Letter A\n\fLetter B\n");
    assertThat(err.toString()).isEqualTo("councildocs: -: Reading failed: Stream closed\n");
    assertThat(code).isEqualTo(3);
  }

  private static String letter(String title) {
    return DocumentJson.write(
        Letter.builder(LetterKind.LETTER, Language.ENGLISH, Masthead.NONE)
            .title("Letter " + title)
            .build());
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
  void an_error_by_which_the_exit_code_is_1_is_said() {
    byte[] latin = "Letter \u00FCber".getBytes(ISO_8859_1);

    CommandRun run = CommandRun.withInput(latin, "convert", "--to", "text", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("councildocs: -:1:8: Bytes that are no UTF-8");
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
    Files.writeString(folder.resolve("a.txt"), "Letter A");
    Files.writeString(folder.resolve("b.txt"), "Letter broken");
    Path out = folder.resolve("out");

    CommandRun run =
        CommandRun.of(
            "convert", "--to", "text", folder + "/a.txt", folder + "/b.txt", "-o", out + "");

    assertThat(run.code()).isEqualTo(4);
    assertThat(out).hasContent("Letter A\n");
  }

  @Test
  void a_file_that_was_there_stays_when_nothing_could_be_converted() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{\"kind\":\"LETT");
    Path out = Files.writeString(folder.resolve("out"), "of yesterday");

    CommandRun onItself = CommandRun.of("convert", "--to", "json", file + "", "-o", file + "");
    CommandRun onAnother = CommandRun.of("convert", "--to", "json", file + "", "-o", out + "");

    assertThat(List.of(onItself.code(), onAnother.code())).containsOnly(3);
    assertThat(onItself.err()).contains("not written, for not all was converted: " + file);
    assertThat(file).content().isEqualTo("{\"kind\":\"LETT");
    assertThat(out).content().isEqualTo("of yesterday");
    assertThat(names()).containsExactlyInAnyOrder("a.json", "out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"kind\":", "\"The Council\""})
  void an_input_of_which_a_part_was_left_out_stays_as_it_is(String other) throws IOException {
    String letter = CommandRun.withInput(LETTER, "convert", "--to", "ndjson", "-").out();
    Path lines = Files.writeString(folder.resolve("lines"), letter + other + "\n");
    Path link = Files.createSymbolicLink(folder.resolve("link"), lines);

    CommandRun run = CommandRun.of("convert", "--to", "ndjson", lines + "", "-o", link + "");
    CommandRun beside = CommandRun.of("convert", "--to", "ndjson", lines + "", "-o", lines + "2");

    assertThat(List.of(run.code(), beside.code())).containsOnly(3);
    assertThat(lines).hasContent(letter + other);
    assertThat(folder.resolve("lines2")).hasContent(letter);
  }

  @Test
  void an_input_of_a_list_of_which_a_part_was_left_out_stays_too() throws IOException {
    Path file = Files.writeString(folder.resolve("resolution"), "The Council");
    Path letter = Files.write(folder.resolve("letter"), LETTER);
    byte[] list = (letter + "\n" + file + "\n").getBytes(UTF_8);

    CommandRun run =
        CommandRun.withInput(list, "convert", "--to", "text", "-f", "-", "-o", file + "");

    assertThat(run.code()).isEqualTo(3);
    assertThat(file).content().isEqualTo("The Council");
  }

  @Test
  void a_document_of_another_kind_is_not_overwritten_by_nothing() throws IOException {
    Path file = Files.writeString(folder.resolve("resolution"), "The Council");

    CommandRun run = CommandRun.of("convert", "--to", "text", file + "", "-o", file + "");

    assertThat(run.code()).isEqualTo(3);
    assertThat(file).content().isEqualTo("The Council");
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
    assertThat(unknown.err()).contains("one of text, json, ndjson, not 'pdf'");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
