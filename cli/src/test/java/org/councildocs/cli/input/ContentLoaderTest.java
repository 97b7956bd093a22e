package org.councildocs.cli.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLoaderTest {

  private static final String LETTER = "Letter dated 1 May 2024 from …\n";

  @ParameterizedTest(name = "{0}")
  @MethodSource("foreign")
  void what_is_no_text_is_named_as_what_it_seems_to_be(
      String name, byte[] bytes, InputRule expected) {
    assertThat(ContentLoader.of(bytes))
        .as(name)
        .isEqualTo(new Content.Unreadable(InputProblem.of(expected)));
  }

  static Stream<Arguments> foreign() throws IOException {
    return Stream.of(
        arguments("nothing", new byte[0], InputRule.EMPTY),
        arguments("blanks", bytes(" \n\t\r\n\u00A0\u200F\uFEFF", UTF_8), InputRule.EMPTY),
        arguments("a byte-order mark alone", bytes("\uFEFF", UTF_8), InputRule.EMPTY),
        arguments("zip", zip("a.txt", "b.txt"), InputRule.ARCHIVE),
        arguments("gzip", bytes("\u001F\u008B\b\0", ISO_8859_1), InputRule.ARCHIVE),
        arguments("an Excel file", zip("[Content_Types].xml", "xl/workbook.xml"), InputRule.OFFICE),
        arguments("XML", bytes("<?xml version='1.0'?><akomaNtoso>", UTF_8), InputRule.XML),
        arguments("PNG", bytes("\u0089PNG\r\n\u001A\n", ISO_8859_1), InputRule.IMAGE),
        arguments("JPEG", bytes("\u00FF\u00D8\u00FF\u00E0", ISO_8859_1), InputRule.IMAGE),
        arguments("UTF-16, marked", bytes("\uFEFF" + LETTER, UTF_16LE), InputRule.UTF16),
        arguments("UTF-16, little end first", bytes(LETTER, UTF_16LE), InputRule.UTF16),
        arguments("UTF-16, big end first", bytes(LETTER, UTF_16BE), InputRule.UTF16),
        arguments("UTF-16, Chinese", bytes("秘书长的信\n附件 一\n", UTF_16LE), InputRule.UTF16),
        arguments("noughts", new byte[5000], InputRule.BINARY),
        arguments(
            "a class file", bytes("\u00CA\u00FE\u00BA\u00BE\0\0\0=", ISO_8859_1), InputRule.BINARY),
        arguments("controls", bytes("\u0001\u0002\u0003\u0004abc", UTF_8), InputRule.BINARY));
  }

  /** The text of these is taken out of them; what lacks here is the rest of the file. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("beginnings")
  void a_file_that_begins_as_an_office_file_and_is_none_is_refused(
      String name, byte[] bytes, String expected) {
    assertThat(ContentLoader.of(bytes).problems())
        .as(name)
        .extracting(problem -> problem.rule().id() + " " + problem.arguments().get("format"))
        .containsExactly(expected);
  }

  static Stream<Arguments> beginnings() throws IOException {
    return Stream.of(
        arguments("PDF", bytes("%PDF-1.7\n%\u00E2\u00E3", ISO_8859_1), "input.corrupt PDF"),
        arguments("docx", zip("[Content_Types].xml", "word/document.xml"), "input.office null"),
        arguments("HTML", bytes("<!DOCTYPE HTML><title>x", UTF_8), "input.notext HTML"));
  }

  @Test
  void the_text_of_a_web_page_and_of_a_rich_text_is_read() {
    byte[] page =
        bytes("\uFEFF\n<!DOCTYPE HTML><title>x</title><p>Letter<script>a()</script>", UTF_8);

    assertThat(((Content.Text) ContentLoader.of(page)).text().strip()).isEqualTo("Letter");
    assertThat(
            ((Content.Text) ContentLoader.of(bytes("{\\rtf1\\ansi Letter\\par}", UTF_8)))
                .text()
                .strip())
        .isEqualTo("Letter");
  }

  @Test
  void text_is_text_with_and_without_a_byte_order_mark() {
    assertThat(ContentLoader.of(bytes(LETTER, UTF_8))).isEqualTo(text(LETTER));
    assertThat(ContentLoader.of(bytes("\uFEFF" + LETTER, UTF_8))).isEqualTo(text(LETTER));
  }

  @Test
  void bytes_that_are_no_utf8_are_replaced_and_the_first_is_told() {
    Content content = ContentLoader.of(bytes("é\u00E9 caf\u00E9 \u00E9\n", "é".length()));

    assertThat(content).isInstanceOf(Content.Text.class);
    assertThat(((Content.Text) content).text()).isEqualTo("é\uFFFD caf\uFFFD \uFFFD\n");
    assertThat(content.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo(InputRule.UTF8);
              assertThat(problem.span()).contains(new TextSpan(1, 2));
              assertThat(problem.arguments()).containsEntry("offset", "2");
              assertThat(problem.arguments()).containsEntry("count", "3");
            });
  }

  @Test
  void the_offset_of_a_bad_byte_counts_the_byte_order_mark_and_the_place_does_not() {
    byte[] marked = bytes("\u00EF\u00BB\u00BFab\u00FF", ISO_8859_1);

    assertThat(ContentLoader.of(marked).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.arguments()).containsEntry("offset", "5");
              assertThat(problem.span()).contains(new TextSpan(2, 3));
            });
  }

  @Test
  void a_character_cut_at_the_end_is_one_replacement() {
    byte[] cut = Arrays.copyOf(bytes("信信", UTF_8), 5);

    assertThat(ContentLoader.of(cut)).extracting("text").isEqualTo("信\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"formatVersion\":\"1.0\"}",
        "\n { \"kind\": 1",
        "{}",
        "[ {\"kind\":\"LETTER\"}]"
      })
  void json_is_known_by_its_beginning(String json) {
    assertThat(ContentLoader.of(bytes(json, UTF_8))).isInstanceOf(Content.Json.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Original: French]", "{a} the first", "[", "[\"a\"]", "“Letter”"})
  void text_that_begins_with_a_bracket_is_text(String text) {
    assertThat(ContentLoader.of(bytes(text, UTF_8))).isEqualTo(text(text));
  }

  @Test
  void the_largest_input_is_read_and_one_byte_more_is_not() {
    byte[] largest = new byte[ContentLoader.LARGEST_INPUT];
    Arrays.fill(largest, (byte) 'a');
    byte[] larger = new byte[ContentLoader.LARGEST_INPUT + 1];
    Arrays.fill(larger, (byte) 'a');

    assertThat(ContentLoader.of(largest)).isInstanceOf(Content.Text.class);
    assertThat(ContentLoader.of(larger).problems())
        .extracting(InputProblem::rule)
        .containsExactly(InputRule.TOO_LARGE);
    assertThat(ContentLoader.of(larger).problems().get(0).message(Language.ENGLISH))
        .contains("16 MiB");
  }

  @Test
  void an_endless_input_is_left_as_soon_as_it_is_too_large() {
    Input endless =
        new Input(
            "endless",
            () ->
                new InputStream() {
                  @Override
                  public int read() {
                    return 'a';
                  }
                });

    assertThat(ContentLoader.load(endless).problems())
        .extracting(InputProblem::rule)
        .containsExactly(InputRule.TOO_LARGE);
  }

  @Test
  void a_failure_while_reading_is_told_with_its_reason() {
    Input failing =
        new Input(
            "failing",
            () -> {
              throw new IOException("the tape is torn {reason}");
            });

    assertThat(ContentLoader.load(failing).problems())
        .extracting(problem -> problem.message(Language.ENGLISH))
        .containsExactly("Reading failed: the tape is torn {reason}");
  }

  @Test
  void an_input_is_read_in_the_pieces_in_which_it_comes() {
    byte[] bytes = bytes(LETTER, UTF_8);
    Input slow =
        new Input(
            "slow",
            () ->
                new ByteArrayInputStream(bytes) {
                  @Override
                  public synchronized int read(byte[] into, int offset, int length) {
                    return super.read(into, offset, Math.min(length, 1));
                  }
                });

    assertThat(ContentLoader.load(slow)).isEqualTo(text(LETTER));
  }

  private static Content text(String text) {
    return new Content.Text(text, List.of());
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  /** The first characters in UTF-8, the others as single bytes. */
  private static byte[] bytes(String text, int inUtf8) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(text.substring(0, inUtf8).getBytes(UTF_8));
    out.writeBytes(text.substring(inUtf8).getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
