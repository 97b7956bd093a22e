package org.councildocs.tests.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.ConceptNoteCompleteness.Part;
import org.councildocs.document.ConceptNoteCompleteness.State;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.document.NotePart;
import org.councildocs.document.PlainText;
import org.councildocs.json.form.DocumentJsonException;
import org.councildocs.json.form.DocumentLine;
import org.councildocs.json.form.FormatVersion;
import org.councildocs.json.form.JsonLimits;
import org.councildocs.json.form.LenientReading;
import org.councildocs.json.form.UnknownProperty;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form, as each Jackson has to read and write it. */
abstract class JsonContract {

  private static final String FILE = "hostile.txt";
  private static final String OTHERWISE = "\n-> with Jackson 3: ";
  private static final String READ = "read";

  private static final Pattern SPECIAL =
      Pattern.compile("⟦(?:U\\+([0-9A-F]{4})|(\\d+)×([^⟧]*)|bytes ([0-9A-F ]+))⟧");

  private static final Letter BARE =
      Letter.builder(LetterKind.NOTE_VERBALE, Language.CHINESE, Masthead.NONE).build();

  private final Jackson jackson;

  JsonContract(Jackson jackson) {
    this.jackson = jackson;
  }

  private static Letter holding(Annex... annexes) {
    return BARE.toBuilder().annexes(List.of(annexes)).build();
  }

  private void staysEqual(CouncilDocument document, String json) {
    assertThat(jackson.write(document)).isEqualTo(json);
    assertThat(jackson.read(json)).isEqualTo(document);
  }

  @Test
  void a_letter_that_holds_nothing_names_version_kind_and_language() {
    staysEqual(BARE, "{\"formatVersion\":\"1.0\",\"kind\":\"NOTE_VERBALE\",\"language\":\"zh\"}");
  }

  @Test
  void a_concept_note_that_stands_alone_names_version_and_kind() {
    staysEqual(
        ConceptNote.builder().language(Language.FRENCH).build(),
        "{\"formatVersion\":\"1.0\",\"kind\":\"CONCEPT_NOTE\",\"language\":\"fr\"}");
  }

  @Test
  void the_content_of_an_annex_names_its_kind_and_no_version() {
    staysEqual(
        holding(
            Annex.builder(AnnexKind.ANNEX, BARE).build(),
            Annex.builder(AnnexKind.ANNEX, ConceptNote.builder().build()).build(),
            Annex.builder(AnnexKind.ENCLOSURE, new PlainText(List.of(""))).build()),
        "{\"formatVersion\":\"1.0\",\"kind\":\"NOTE_VERBALE\",\"language\":\"zh\",\"annexes\":["
            + "{\"kind\":\"ANNEX\",\"content\":{\"kind\":\"NOTE_VERBALE\",\"language\":\"zh\"}},"
            + "{\"kind\":\"ANNEX\",\"content\":{\"kind\":\"CONCEPT_NOTE\"}},"
            + "{\"kind\":\"ENCLOSURE\",\"content\":{\"kind\":\"TEXT\",\"body\":[\"\"]}}]}");
  }

  @Test
  void the_kind_may_stand_last() {
    assertThat(
            jackson.read(
                "{\"language\":\"zh\",\"date\":\"2022-08-12\",\"formatVersion\":\"1.0\","
                    + "\"kind\":\"NOTE_VERBALE\"}"))
        .isEqualTo(BARE.toBuilder().date(LocalDate.of(2022, 8, 12)).build());
  }

  @Test
  void a_mistake_before_a_kind_that_stands_last_has_its_place() {
    assertThatThrownBy(
            () ->
                jackson.read(
                    "{\"formatVersion\":\"1.0\",\n\"date\":\"2022-02-31\",\n\"kind\":\"LETTER\"}"))
        .hasMessage("2:8, date: '2022-02-31' is not a day such as 2022-08-12");
  }

  @Test
  void bytes_and_readers_give_what_the_text_gives() throws Exception {
    String json = jackson.write(BARE);
    assertThat(jackson.read(json.getBytes(UTF_8))).isEqualTo(BARE);
    assertThat(jackson.read(("\uFEFF" + json).getBytes(UTF_8))).isEqualTo(BARE);
    assertThat(jackson.read("\uFEFF" + json)).isEqualTo(BARE);
    assertThat(jackson.read(new StringReader(json))).isEqualTo(BARE);
  }

  @Test
  void columns_in_bytes_are_counted_in_characters() {
    byte[] json =
        "{\"formatVersion\":\"1.0\",\"kind\":\"LETTER\",\"title\":\"信函\",\"date\":7}"
            .getBytes(UTF_8);
    assertThatThrownBy(() -> jackson.read(json))
        .hasMessage("1:60, date: a day such as 2022-08-12 would be right here, not the number 7");
  }

  @Test
  void the_completeness_of_a_concept_note_names_what_it_has_and_lacks() throws Exception {
    ConceptNoteCompleteness completeness =
        new ConceptNoteCompleteness(
            List.of(
                new Part(NotePart.TITLE, State.PRESENT, Optional.of(DocumentPath.parse("title"))),
                new Part(NotePart.BRIEFERS, State.LACKING, Optional.empty())));
    String json =
        "{\"parts\":[{\"part\":\"TITLE\",\"state\":\"PRESENT\",\"path\":\"title\"},"
            + "{\"part\":\"BRIEFERS\",\"state\":\"LACKING\"}]}";

    assertThat(jackson.map(completeness)).asString(UTF_8).isEqualTo(json);
    assertThat(jackson.map(json, ConceptNoteCompleteness.class)).isEqualTo(completeness);
    assertThatThrownBy(
            () -> jackson.map(json.replace("LACKING", "lacking"), ConceptNoteCompleteness.class))
        .hasMessageContaining("'lacking' is not one of PRESENT, THIN, LACKING");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "رِسَالَةٌ مُؤَرَّخَةٌ ١٢ آب/أغسطس ٢٠٢٢، لا ﷺ",
        "2022年8月12日中国常驻联合国代表给秘书长的信",
        "Letter dated 12 August 2022, “quoted” – naïve ﬁle e\u0301",
        "Lettre datée du 1er août, l’œuvre de l’Être « où »\u00a0;",
        "Письмо от 12 августа 2022 года, ещё № 5",
        "Carta de fecha 12 de agosto, ¿señor?, ¡año!",
        "𠀀𠮷 \uD83D\uDE00 \uDBFF\uDFFF \uD800\uDC00",
        "👩\u200D⚖️ 🇺🇳 ﷽",
        "\u200F(S/2022/617)\u200E \u202BB\u202C \u2066S/1\u2069 \u202E \u061C",
        "\u2028 \u2029 \u0085 \uFEFF \uFFFD \uFFFF \u00AD",
        "\u0000\u0001\b\t\n\f\r\u001F\u007F \"\\/"
      })
  void a_text_in_any_script_is_read_back_equal_and_the_same_bytes_come_from_both(String text)
      throws Exception {
    Letter letter = BARE.toBuilder().title(text).body(List.of(text, text + text)).build();

    byte[] bytes = jackson.writeBytes(letter);

    assertThat(bytes).isEqualTo(Jackson.TWO.writeBytes(letter));
    assertThat(bytes).asString(UTF_8).isEqualTo(jackson.write(letter));
    assertThat(jackson.map(letter)).isEqualTo(bytes);
    assertThat(jackson.read(bytes)).isEqualTo(letter);
    assertThat(jackson.read(jackson.write(letter))).isEqualTo(letter);
    assertThat(jackson.read(jackson.writeIndented(letter))).isEqualTo(letter);
  }

  @ParameterizedTest
  @CsvSource({
    "0, '\uD83D'",
    "0, '\uDE00'",
    "0, '\uDE00\uD83D'",
    "1, 'a\uD83D'",
    "1, 'a\uD83Db'",
    "1, 'a\uDE00b'",
    "2, '\uD83D\uDE00\uD83D'",
    "2, '\uD83D\uDE00\uDE00'",
    "3, '信函信\uD83D\uD83D\uDE00'"
  })
  void half_a_surrogate_pair_is_not_written_by_any_way(int index, String text) {
    Letter broken = BARE.toBuilder().body(List.of("sound \uD83D\uDE00", text)).build();
    String what = "half a surrogate pair at index " + index + " of the text";
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    for (ThrowingCallable way :
        List.<ThrowingCallable>of(
            () -> jackson.write(broken),
            () -> jackson.writeIndented(broken),
            () -> jackson.writeBytes(broken),
            () -> jackson.writeLine(broken, out))) {
      assertThatThrownBy(way)
          .isInstanceOf(DocumentJsonException.class)
          .hasMessage("body[1]: " + what);
    }
    assertThat(out.size()).as("nothing of the line is written").isZero();
    assertThatThrownBy(() -> jackson.map(broken)).hasMessageStartingWith(what);
  }

  /** A case of the file: its name, the text with its marks, and what comes of it. */
  record Case(String name, String text, List<String> outcomes) {

    /** What comes of it: the last of the file is that of the last Jackson. */
    String outcome(Jackson jackson) {
      return outcomes.get(jackson == Jackson.TWO ? 0 : outcomes.size() - 1);
    }

    @Override
    public String toString() {
      return name;
    }

    boolean inBytes() {
      return text.startsWith("⟦bytes");
    }

    byte[] bytes() {
      Matcher special = SPECIAL.matcher(text);
      return inBytes() && special.matches()
          ? HexFormat.ofDelimiter(" ").parseHex(special.group(4))
          : json().getBytes(UTF_8);
    }

    String json() {
      return SPECIAL
          .matcher(text)
          .replaceAll(
              mark ->
                  Matcher.quoteReplacement(
                      mark.group(1) != null
                          ? String.valueOf((char) Integer.parseInt(mark.group(1), 16))
                          : mark.group(3).repeat(Integer.parseInt(mark.group(2)))));
    }
  }

  static List<Case> cases() throws IOException {
    try (InputStream in = JsonContract.class.getResourceAsStream(FILE)) {
      String file = new String(in.readAllBytes(), UTF_8);
      return Stream.of(file.split("\n== "))
          .skip(1)
          .map(
              block -> {
                int name = block.indexOf('\n');
                int outcome = block.indexOf("\n-> ");
                return new Case(
                    block.substring(0, name),
                    block.substring(Math.min(name + 1, outcome), outcome),
                    List.of(block.substring(outcome + 4).strip().split(OTHERWISE)));
              })
          .toList();
    }
  }

  @Test
  void there_are_many_cases_and_each_has_its_own_name() throws IOException {
    assertThat(cases())
        .hasSizeGreaterThanOrEqualTo(200)
        .extracting(Case::name)
        .doesNotHaveDuplicates();
  }

  /** All but those whose text has no bytes in UTF-8. */
  static Stream<Case> encodable() throws IOException {
    return cases().stream()
        .filter(hostile -> hostile.inBytes() || UTF_8.newEncoder().canEncode(hostile.json()));
  }

  @ParameterizedTest
  @MethodSource("encodable")
  void bytes_are_read_or_refused_with_their_place(Case hostile) {
    assertThat(outcome(() -> jackson.read(hostile.bytes()))).isEqualTo(hostile.outcome(jackson));
  }

  static Stream<Case> texts() throws IOException {
    return cases().stream().filter(hostile -> !hostile.inBytes());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void texts_are_read_or_refused_with_their_place(Case hostile) {
    assertThat(outcome(() -> jackson.read(hostile.json()))).isEqualTo(hostile.outcome(jackson));
  }

  private interface Reading {
    CouncilDocument read();
  }

  private String outcome(Reading reading) {
    CouncilDocument document;
    try {
      document = reading.read();
    } catch (DocumentJsonException e) {
      return e.getMessage().strip();
    }
    assertThat(jackson.read(jackson.write(document))).isEqualTo(document);
    return READ;
  }

  @Test
  void a_document_cut_at_any_byte_is_refused_with_a_place_within_it() {
    byte[] whole = Example.text().getBytes(UTF_8);
    long lines = Example.text().lines().count();

    for (int length = 0; length < whole.length - 1; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      DocumentJsonException refusal =
          catchThrowableOfType(DocumentJsonException.class, () -> jackson.read(cut));

      assertThat(refusal).as("cut at byte %s", length).isNotNull();
      assertThat(refusal.position().orElseThrow().line()).isBetween(1, (int) lines);
    }
  }

  @Test
  void a_document_without_one_of_its_bytes_is_read_or_refused() {
    byte[] whole = Example.text().getBytes(UTF_8);
    int refused = 0;

    for (int gap = 0; gap < whole.length; gap++) {
      byte[] holed = new byte[whole.length - 1];
      System.arraycopy(whole, 0, holed, 0, gap);
      System.arraycopy(whole, gap + 1, holed, gap, holed.length - gap);
      try {
        jackson.read(holed);
      } catch (DocumentJsonException e) {
        refused++;
      }
    }

    assertThat(refused).as("losses that were noticed").isGreaterThan(whole.length / 4);
  }

  private static Stream<Path> golden() throws Exception {
    Path folder = Path.of(JsonContract.class.getResource("golden").toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void a_document_of_an_earlier_version_is_read_for_ever(Path file) throws Exception {
    String json = Files.readString(file);
    String version = "\"formatVersion\": \"" + file.getParent().getFileName() + "\"";
    String current = "\"formatVersion\": \"" + FormatVersion.CURRENT + "\"";

    assertThat(json).contains(version);
    assertThat(jackson.writeIndented(jackson.read(json)) + "\n")
        .isEqualTo(json.replace(version, current));
  }

  @Test
  void a_later_minor_version_is_read_strictly_as_far_as_it_uses_nothing_new() {
    assertThat(jackson.read(jackson.write(BARE).replace("1.0", "1.7"))).isEqualTo(BARE);
  }

  @Test
  void what_is_not_known_is_kept_aside_on_request() {
    String json =
        "{\"seal\":{\"b\":[1,2.50]},\"formatVersion\":\"1.7\",\"kind\":\"NOTE_VERBALE\",\"language\":\"zh\",\"annexes\":[{\"kind\":\"ANNEX\",\"content\":{\"a"
            + " b\":null,\"kind\":\"TEXT\",\"map\":\"地图\"}}]}";

    LenientReading reading = jackson.readLeniently(json);

    assertThat(reading.document())
        .isEqualTo(holding(Annex.builder(AnnexKind.ANNEX, new PlainText(List.of())).build()));
    DocumentPath content = DocumentPath.parse("annexes[0].content");
    assertThat(reading.unknown())
        .containsExactly(
            new UnknownProperty(DocumentPath.ROOT, "seal", "{\"b\":[1,2.50]}"),
            new UnknownProperty(content, "a b", "null"),
            new UnknownProperty(content, "map", "\"地图\""));
  }

  @Test
  void a_document_without_anything_unknown_reads_leniently_as_it_reads_strictly() {
    assertThat(jackson.readLeniently(Example.text()))
        .isEqualTo(new LenientReading(jackson.read(Example.text()), List.of()));
  }

  @Test
  void a_lenient_reading_is_strict_in_all_else() {
    assertThatThrownBy(
            () ->
                jackson.readLeniently(
                    "{\"formatVersion\":\"1.0\",\"kind\":\"LETTER\",\"x\":1,\"date\":7}"))
        .hasMessage("1:53, date: a day such as 2022-08-12 would be right here, not the number 7");
  }

  @Test
  void a_stream_that_often_reads_nothing_is_read_to_its_end() {
    byte[] lines = (jackson.write(BARE) + "\n").getBytes(UTF_8);
    InputStream halting =
        new ByteArrayInputStream(lines) {
          private int pauses = 100_000;

          @Override
          public synchronized int read(byte[] target, int from, int length) {
            return pauses-- > 0 ? 0 : super.read(target, from, length);
          }
        };
    assertThat(jackson.lines(halting)).hasSize(1);
  }

  private List<DocumentLine> lines(String ndjson) {
    return jackson.lines(new ByteArrayInputStream(ndjson.getBytes(UTF_8))).toList();
  }

  @Test
  void lines_are_read_as_they_were_written() throws Exception {
    CouncilDocument note = ConceptNote.builder().theme("和平").build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    jackson.writeLine(BARE, out);
    jackson.writeLine(note, out);

    assertThat(out.toString(UTF_8))
        .isEqualTo(jackson.write(BARE) + "\n" + jackson.write(note) + "\n");
    assertThat(lines(out.toString(UTF_8)))
        .containsExactly(
            new DocumentLine(1, Optional.of(BARE), Optional.empty()),
            new DocumentLine(2, Optional.of(note), Optional.empty()));
  }

  @Test
  void a_bad_line_is_a_problem_with_its_place_and_the_next_is_read() {
    String sound = jackson.write(BARE);
    List<DocumentLine> lines =
        lines("\uFEFF" + sound + "\r\n\n{\"kind\":\"LETTER\",\"x\":1}\n" + sound + "}\n" + sound);

    assertThat(lines).extracting(DocumentLine::number).containsExactly(1, 3, 4, 5);
    assertThat(lines.get(0).document()).contains(BARE);
    assertThat(lines.get(1).problem().orElseThrow())
        .hasMessageStartingWith("3:22, x: 'x' is no property here");
    assertThat(lines.get(2).problem().orElseThrow())
        .hasMessageStartingWith("4:" + (sound.length() + 1) + ": Unexpected close marker '}'");
    assertThat(lines.get(3).document()).contains(BARE);
  }

  @Test
  void of_a_line_too_long_nothing_is_kept_and_the_next_is_read() {
    byte[] sound = (jackson.write(BARE) + "\n").getBytes(UTF_8);
    InputStream in =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(sound),
                    new Endless(JsonLimits.LINE_LENGTH + 1L),
                    new ByteArrayInputStream(new byte[] {'\n'}),
                    new ByteArrayInputStream(sound))));

    List<DocumentLine> lines = jackson.lines(in).toList();

    assertThat(lines).extracting(DocumentLine::number).containsExactly(1, 2, 3);
    assertThat(lines.get(1).problem().orElseThrow())
        .hasMessage(
            "2:1: the line is longer than "
                + JsonLimits.LINE_LENGTH
                + " bytes, the most that is read");
    assertThat(lines.get(2).document()).contains(BARE);
  }

  /** The letter x, many times. */
  private static final class Endless extends InputStream {

    private long left;

    Endless(long length) {
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) {
      int read = (int) Math.min(left, length);
      Arrays.fill(target, from, from + read, (byte) 'x');
      left -= read;
      return read == 0 ? -1 : read;
    }
  }

  @Test
  void a_document_that_cannot_be_written_leaves_no_part_of_a_line() {
    Letter broken = BARE.toBuilder().body(List.of("sound", "a\uD83D")).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(() -> jackson.writeLine(broken, out))
        .hasMessage("body[1]: half a surrogate pair at index 1 of the text");
    assertThat(out.size()).isZero();
  }

  @Test
  void a_stream_that_fails_says_after_which_line() throws Exception {
    InputStream failing = InputStream.nullInputStream();
    failing.close();
    assertThatThrownBy(() -> jackson.lines(failing).toList())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("after line 0");
  }
}
