package org.councildocs.cli.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds several documents: archives, JSON lines and JSON lists. */
class PartedInputsTest {

  private static final Path EXAMPLES =
      Path.of(System.getProperty("councildocs.root"), "examples", "office");

  @TempDir private Path folder;

  private final List<String> skipped = new ArrayList<>();

  @Test
  void an_archive_is_walked_in_the_order_of_the_folder_that_it_unpacks_to() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : List.of("b.txt", "a/z.txt", "a.txt", "B.txt", "é.txt", "a/a/x", "c/y")) {
      files.put(name, name.getBytes(UTF_8));
      Files.createDirectories(folder.resolve("plain").resolve(name).getParent());
      Files.writeString(folder.resolve("plain").resolve(name), name);
    }
    files.put(".hidden", new byte[1]);
    files.put(".git/config", new byte[1]);
    write("some.data", zip(files));

    List<String> unpacked = names("plain").stream().map(name -> name.substring(6)).toList();

    assertThat(names("some.data")).isEqualTo(unpacked.stream().map("some.data!/"::concat).toList());
    assertThat(texts("some.data")).isEqualTo(unpacked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt"})
  void each_office_file_among_the_examples_is_one_document(String ending) {
    String file = EXAMPLES.resolve("shared-waters.en." + ending).toString();
    List<String> names = new ArrayList<>();
    walk(file).forEachRemaining(input -> names.add(input.name()));

    assertThat(names).containsExactly(file);
  }

  @Test
  void an_office_file_is_one_document_though_it_is_a_zip() throws IOException {
    Map<String, byte[]> word = new LinkedHashMap<>();
    word.put("word/media/noise.bin", noise(9000));
    word.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
    write("a.docx", zip(word));

    assertThat(names("a.docx")).containsExactly("a.docx");
  }

  @Test
  void names_that_lead_out_of_the_archive_are_names_and_nothing_is_written() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("../../outside.txt", "Up".getBytes(UTF_8));
    files.put("/etc/outside.txt", "Root".getBytes(UTF_8));
    files.put("a\n\u202Eb.txt", "Turned".getBytes(UTF_8));
    write("a.zip", zip(files));

    assertThat(names("a.zip"))
        .containsExactly(
            "a.zip!//etc/outside.txt", "a.zip!/../../outside.txt", "a.zip!/a\n\u202Eb.txt");
    assertThat(texts("a.zip")).containsExactly("Root", "Up", "Turned");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("a.zip"));
    }
  }

  @Test
  void what_would_be_out_of_proportion_stays_closed_and_the_others_are_read() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", "Small".getBytes(UTF_8));
    files.put("bomb.txt", new byte[32 * 1024 * 1024]);
    files.put("c.txt", "Small too".getBytes(UTF_8));
    write("a.zip", zip(files));

    assertThat(problems("a.zip")).containsExactly("input.archive.bomb");
    assertThat(texts("a.zip")).containsExactly("Small", "Small too");
  }

  @Test
  void many_entries_that_are_small_for_themselves_are_counted_together() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] million = "a".repeat((int) ZipArchive.SMALL).getBytes(UTF_8);
    for (int i = 0; i < ZipArchive.LARGEST_RATIO + 3; i++) {
      files.put("%04d.txt".formatted(i), million);
    }
    write("a.zip", zip(files));

    assertThat(problems("a.zip"))
        .containsExactly("input.archive.bomb", "input.archive.bomb", "input.archive.bomb");
  }

  @Test
  void archives_in_archives_are_read_to_a_depth_and_below_it_named() throws IOException {
    byte[] inner = zip(Map.of("a.txt", "Deep".getBytes(UTF_8)));
    for (String name : List.of("3.zip", "2.zip", "1.zip")) {
      inner = zip(Map.of(name, inner));
    }
    write("0.zip", inner);

    assertThat(names("0.zip")).containsExactly("0.zip!/1.zip!/2.zip!/3.zip");
    assertThat(problems("0.zip")).containsExactly("input.archive");

    write("1.zip", zip(Map.of("2.zip", zip(Map.of("a.txt", "Deep".getBytes(UTF_8))))));
    assertThat(texts("1.zip")).containsExactly("Deep");
  }

  @Test
  void an_entry_with_a_password_is_told() throws IOException {
    byte[] bytes = zip(Map.of("a.txt", "Secret".getBytes(UTF_8)));
    // The flag of encryption in both headers.
    bytes[6] |= 1;
    bytes[new String(bytes, ISO_8859_1).indexOf("PK\u0001\u0002") + 8] |= 1;
    write("a.zip", bytes);

    assertThat(problems("a.zip")).containsExactly("input.encrypted");
  }

  @Test
  void an_entry_that_is_not_what_its_checksum_says_is_damaged() throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(stored)) {
      zip.setMethod(ZipEntry.STORED);
      ZipArchiveEntry entry = new ZipArchiveEntry("a.txt");
      byte[] text = "The letter is dated 12 May.".getBytes(UTF_8);
      entry.setSize(text.length);
      CRC32 sum = new CRC32();
      sum.update(text);
      entry.setCrc(sum.getValue());
      zip.putArchiveEntry(entry);
      zip.write(text);
      zip.closeArchiveEntry();
    }
    byte[] bytes = stored.toByteArray();
    bytes[new String(bytes, ISO_8859_1).indexOf("12 May")] = '2';
    write("a.zip", bytes);

    assertThat(problems("a.zip")).containsExactly("input.corrupt");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 30, 90, 150})
  void an_archive_that_is_cut_short_is_damaged(int length) throws IOException {
    byte[] bytes = zip(Map.of("a.txt", noise(200)));
    write("a.zip", Arrays.copyOf(bytes, length));

    assertThat(problems("a.zip")).containsExactly("input.corrupt");
  }

  @Test
  void of_an_archive_without_its_end_it_is_said_what_lacks() throws IOException {
    byte[] bytes = zip(Map.of("a.txt", noise(200)));
    write("a.zip", Arrays.copyOf(bytes, bytes.length - 30));

    Input input = walk(folder.resolve("a.zip").toString()).next();

    assertThat(ContentLoader.load(input).problems().get(0).message(Language.ENGLISH))
        .isEqualTo("This zip file is damaged: its end is missing");
  }

  @Test
  void links_in_an_archive_are_left_out_and_told() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry link = new ZipArchiveEntry("link");
      link.setUnixMode(0120777);
      zip.putArchiveEntry(link);
      zip.write("/etc/passwd".getBytes(UTF_8));
      zip.closeArchiveEntry();
      zip.putArchiveEntry(new ZipArchiveEntry("real.txt"));
      zip.write("Real".getBytes(UTF_8));
      zip.closeArchiveEntry();
    }
    write("a.zip", bytes.toByteArray());

    assertThat(texts("a.zip")).containsExactly("Real");
    assertThat(skipped).containsExactly(folder + "/a.zip!/link");
  }

  @Test
  void an_archive_without_files_is_empty() throws IOException {
    write("a.zip", zip(Map.of()));

    assertThat(problems("a.zip")).containsExactly("input.empty");
  }

  @Test
  void an_archive_is_closed_when_its_last_entry_was_loaded() throws IOException {
    write("a.zip", zip(Map.of("a.txt", "A".getBytes(UTF_8), "b.txt", "B".getBytes(UTF_8))));
    InputWalk walk = walk(folder.resolve("a.zip").toString());
    Input first = walk.next();
    Input second = walk.next();
    assertThat(walk.hasNext()).isFalse();

    assertThat(ContentLoader.load(second)).isInstanceOf(Content.Text.class);
    assertThat(ContentLoader.load(first)).isInstanceOf(Content.Text.class);
    assertThat(ContentLoader.load(first).problems()).isNotEmpty();
  }

  @Test
  void each_line_of_json_is_an_input_and_blank_lines_are_none() throws IOException {
    write("a.dat", "\n{\"a\": \"}\\\"{\"}\r\n\n{\"b\": 1}\n{\"c\"\n{}".getBytes(UTF_8));

    assertThat(names("a.dat")).containsExactly("a.dat:2", "a.dat:4", "a.dat:5", "a.dat:6");
    assertThat(texts("a.dat"))
        .containsExactly("{\"a\": \"}\\\"{\"}\r", "{\"b\": 1}", "{\"c\"", "{}");
  }

  @Test
  void a_line_among_lines_is_json_even_where_it_does_not_look_so() throws IOException {
    write("a.dat", "{\"a\": 1}\nLetter dated 3 May\n%PDF-1.7\n".getBytes(UTF_8));

    List<Input> parts = new ArrayList<>();
    walk(folder.resolve("a.dat").toString()).forEachRemaining(parts::add);

    assertThat(parts).hasSize(3);
    assertThat(parts)
        .allSatisfy(part -> assertThat(ContentLoader.load(part)).isInstanceOf(Content.Json.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": 1", "{", "{\"a", "{}}"})
  void a_first_line_that_does_not_go_on_in_the_object_below_is_a_line(String first)
      throws IOException {
    write("a.dat", (first + "\n{\"b\": 1}\n").getBytes(UTF_8));

    assertThat(names("a.dat")).containsExactly("a.dat:1", "a.dat:2");
  }

  @Test
  void a_long_line_and_a_long_element_are_read_whole() throws IOException {
    String text = "{\"a\": \"" + "ab,]}".repeat(20_000) + "\"}";
    write("lines.dat", (text + "\n" + text + "\n").getBytes(UTF_8));
    write("list.dat", ("[" + text + "," + text + "]").getBytes(UTF_8));

    assertThat(texts("lines.dat")).containsExactly(text, text);
    assertThat(texts("list.dat")).containsExactly(text, text);
  }

  @Test
  void each_element_of_a_list_is_an_input() throws IOException {
    write("a.dat", " [ {\"a\": [\"],\"]},\n{\"b\": {}} , 7 ]\n".getBytes(UTF_8));

    assertThat(names("a.dat")).containsExactly("a.dat[0]", "a.dat[1]", "a.dat[2]");
    assertThat(texts("a.dat")).containsExactly("{\"a\": [\"],\"]}", "{\"b\": {}} ", "7 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"a\": 1}", "[{\"a\": 1},", "[{\"a\": 1}] more"})
  void a_list_that_is_not_closed_or_goes_on_is_told_behind_its_elements(String list)
      throws IOException {
    write("a.dat", list.getBytes(UTF_8));

    assertThat(texts("a.dat")).containsExactly("{\"a\": 1}");
    assertThat(problems("a.dat")).containsExactly("input.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\n1}",
        "{\"a\": 1}\n \n",
        "{\"a\": {}\n}",
        "{\"a\": [\n{\"b\": 1}]}",
        "{\"a\":\n{\"b\": 1}}",
        "{\\rtf1\n{\\fonttbl}}",
        "[1]",
        "[Signed] {\n",
        "P",
        "PK",
        "{",
        "[",
        ""
      })
  void what_is_one_document_or_none_keeps_its_name(String content) throws IOException {
    write("a.dat", content.getBytes(UTF_8));

    assertThat(names("a.dat")).containsExactly("a.dat");
  }

  @Test
  void the_standard_input_may_hold_several_too() throws IOException {
    byte[] lines = "\uFEFF{\"a\": 1}\n{\"b\": 2}".getBytes(UTF_8);
    byte[] archive = zip(Map.of("a.txt", "A".getBytes(UTF_8)));

    assertThat(streamed(lines)).containsExactly("-:1", "-:2");
    assertThat(streamed(archive)).containsExactly("-!/a.txt");
    assertThat(streamed("text".getBytes(UTF_8))).containsExactly("-");
  }

  @Test
  void json_lines_in_an_archive_are_inputs_too() throws IOException {
    write("a.zip", zip(Map.of("b.ndjson", "{}\n{}".getBytes(UTF_8))));

    assertThat(names("a.zip")).containsExactly("a.zip!/b.ndjson:1", "a.zip!/b.ndjson:2");
    assertThat(texts("a.zip")).containsExactly("{}", "{}");
  }

  @Test
  void a_line_that_is_too_large_is_told_and_the_next_is_read() throws IOException {
    String large = "{\"a\": \"" + "x".repeat(ContentLoader.LARGEST_INPUT) + "\"}";
    write("a.dat", ("{}\n" + large + "\n{}").getBytes(UTF_8));

    assertThat(problems("a.dat")).containsExactly("input.toolarge");
    assertThat(texts("a.dat")).containsExactly("{}", "{}");
  }

  @Test
  void a_list_of_paths_is_walked_like_a_command_line() throws IOException {
    write("a\nb.txt", new byte[] {'x'});
    write("c.txt", new byte[] {'y'});
    String lines = "\uFEFF" + folder + "/c.txt\r\n\n" + folder + "/none\n";
    String zeros = folder + "/a\nb.txt\0" + folder + "/c.txt";

    assertThat(listed(PathList.ofLines("list", new ByteArrayInputStream(lines.getBytes(UTF_8)))))
        .containsExactly("c.txt", "none");
    assertThat(listed(PathList.ofZeros("list", new ByteArrayInputStream(zeros.getBytes(UTF_8)))))
        .containsExactly("a\nb.txt", "c.txt");
  }

  @Test
  void an_element_of_a_list_knows_where_in_the_file_it_begins() throws IOException {
    String list = "\uFEFF [ {\"a\":1},\r\n\n  {\"é\":\"😀\"}, {\n}\r]";
    write("a.json", list.getBytes(UTF_8));
    write("moved.json", list.replace(" [", "[").getBytes(UTF_8));

    assertThat(openers("a.json"))
        .extracting(opener -> opener.origin().toString())
        .containsExactly("1:4", "3:3", "3:15");
    assertThat(openers("a.json").get(0).stamp())
        .isEqualTo(openers("a.json").get(0).stamp())
        .isNotEqualTo(openers("moved.json").get(0).stamp());
  }

  private List<Input.Opener> openers(String file) {
    List<Input.Opener> openers = new ArrayList<>();
    walk(folder.resolve(file).toString()).forEachRemaining(input -> openers.add(input.opener()));
    return openers;
  }

  @Test
  void a_list_that_breaks_off_is_an_input_that_cannot_be_read_behind_its_paths()
      throws IOException {
    write("a.txt", new byte[] {'x'});
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream((folder + "/a.txt\n" + folder + "/b").getBytes(UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the cable is out");
              }

              @Override
              public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
              }
            });
    InputWalk walk = new InputWalk(PathList.ofLines("the list", broken), null, skipped::add, true);

    assertThat(walk.next().name()).isEqualTo(folder + "/a.txt");
    assertThat(ContentLoader.load(walk.next()).problems().get(0).message(Language.ENGLISH))
        .isEqualTo("Reading failed: the cable is out");
    assertThat(walk.hasNext()).isFalse();
  }

  private List<String> listed(PathList paths) {
    return names(new InputWalk(paths, InputStream.nullInputStream(), skipped::add, true));
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(5).nextBytes(bytes);
    return bytes;
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private InputWalk walk(String path) {
    return new InputWalk(
        List.of(path).iterator(), InputStream.nullInputStream(), skipped::add, true);
  }

  private List<String> names(String file) {
    return names(walk(folder.resolve(file).toString()));
  }

  private List<String> names(InputWalk walk) {
    List<String> names = new ArrayList<>();
    walk.forEachRemaining(input -> names.add(input.name().replace(folder + "/", "")));
    return names;
  }

  private static List<String> streamed(byte[] bytes) {
    List<String> names = new ArrayList<>();
    new InputWalk(List.of("-").iterator(), new ByteArrayInputStream(bytes), name -> {}, true)
        .forEachRemaining(input -> names.add(input.name()));
    return names;
  }

  private List<String> texts(String file) {
    List<String> texts = new ArrayList<>();
    walk(folder.resolve(file).toString())
        .forEachRemaining(
            input -> {
              if (ContentLoader.load(input) instanceof Content.Legible legible) {
                texts.add(legible.text());
              }
            });
    return texts;
  }

  private List<String> problems(String file) {
    List<String> rules = new ArrayList<>();
    walk(folder.resolve(file).toString())
        .forEachRemaining(
            input ->
                ContentLoader.load(input)
                    .problems()
                    .forEach(problem -> rules.add(problem.rule().id())));
    return rules;
  }
}
