package org.councildocs.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.councildocs.extract.Extraction.Extracted;
import org.councildocs.extract.Extraction.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a file is what stands on its pages, no more and no less. */
class PrintedTextTest {

  private static final byte[] NONE = {};
  private static final String STRUCK_OUT =
      "<w:del w:id='1'><w:r><w:t>no</w:t></w:r></w:del><w:r><w:t>yes</w:t></w:r>";

  /**
   * The files were written by LibreOffice: a date changed while changes were noted, a footnote, a
   * remark. Tika has no footnotes of RTF, and of Word 97 none of their marks.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "docx | The bridge was closed on 4 May.¹ | ¹ By the city. | It was opened again in June.",
        "odt  | The bridge was closed on 4 May.¹ | ¹ By the city. | It was opened again in June.",
        "doc  | The bridge was closed on 4 May.  | It was opened again in June. | ¹ By the city.",
        "rtf  | The bridge was closed on 4 May.  | It was opened again in June. | ",
      })
  void changes_are_made_remarks_left_out_and_footnotes_numbered(
      String format, String first, String second, String third) throws IOException {
    assertThat(lines(sample("noted." + format)))
        .containsExactlyElementsOf(
            third == null ? List.of(first, second) : List.of(first, second, third));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r><w:r><w:t>yes</w:t></w:r> | yes",
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>yes</w:t></w:r> | yes",
        "<w:r><w:rPr><w:b/></w:rPr><w:t>yes</w:t></w:r> | yes",
        "<w:bdo w:val='rtl'><w:dir w:val='rtl'><w:r><w:t>yes</w:t></w:r></w:dir></w:bdo> | yes",
        "<w:r><w:sym w:font='Wingdings' w:char='F0A7'/><w:t>yes</w:t></w:r> | \uF0A7yes",
        "<w:r><w:sym w:char='F0'/><w:sym w:char='D800'/><w:t>yes</w:t></w:r> | yes",
        "<w:moveFrom w:id='1'><w:r><w:t>no</w:t></w:r></w:moveFrom><w:moveTo w:id='2'><w:r>"
            + "<w:t>yes</w:t></w:r></w:moveTo> | yes",
        "<w:del w:id='1'><w:r><w:delText>no</w:delText></w:r></w:del><w:ins w:id='2'><w:r>"
            + "<w:t>yes</w:t></w:r></w:ins><w:r><w:t> &amp; more</w:t></w:r> | yes & more",
      })
  void words_of_a_word_file_are_those_printed(String runs, String printed) throws IOException {
    assertThat(lines(MadeFiles.word(document(runs)))).containsExactly(printed);
  }

  /** No writer says so much of a word; who does wants memory without end. */
  @ParameterizedTest
  @CsvSource({"200, yes", "100000, maybe yes"})
  void what_is_said_of_the_form_of_words_is_heard_to_some_length(int times, String printed)
      throws IOException {
    String runs =
        "<w:r><w:rPr>"
            + "<w:b/>".repeat(times)
            + "<w:vanish/></w:rPr><w:t>maybe </w:t></w:r><w:r><w:t>yes</w:t></w:r>";

    assertThat(lines(MadeFiles.word(document(runs)))).containsExactly(printed);
  }

  @Test
  void words_are_hidden_by_the_first_of_many_signs_too() throws IOException {
    String runs =
        "<w:r><w:rPr><w:vanish/>"
            + "<w:b/>".repeat(1000)
            + "</w:rPr><w:t>no</w:t></w:r><w:r><w:t>yes</w:t></w:r>";

    assertThat(lines(MadeFiles.word(document(runs)))).containsExactly("yes");
  }

  /** Old programs name the parts of a file in the letters of their system, without saying so. */
  @Test
  void a_part_may_have_a_name_of_another_time() throws IOException {
    byte[] file = MadeFiles.word(document(STRUCK_OUT), ISO_8859_1, Map.of("Übersicht.png", NONE));

    assertThat(lines(file)).containsExactly("yes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/media/image1.png", "word/large.xml"})
  void a_large_part_keeps_no_other_from_being_mended(String name) throws IOException {
    byte[] large = new byte[33 * 1024 * 1024];
    new Random(1).nextBytes(large);

    byte[] file = MadeFiles.word(document(STRUCK_OUT), UTF_8, Map.of(name, large));

    assertThat(lines(file)).containsExactly("yes");
    assertThat(part(UnprintedXml.takenOut(file), name)).isEqualTo(large);
  }

  private static byte[] part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return zip.readAllBytes();
        }
      }
    }
    return NONE;
  }

  /** Which of two parts of one name is printed nobody can tell. */
  @Test
  void a_file_with_two_parts_of_one_name_is_refused() throws IOException {
    Map<String, byte[]> parts =
        Map.of("word/documenu.xml", document("<w:r><w:t>or</w:t></w:r>").getBytes(UTF_8));
    String zip = new String(MadeFiles.word(document(STRUCK_OUT), UTF_8, parts), ISO_8859_1);
    byte[] file = zip.replace("documenu", "document").getBytes(ISO_8859_1);

    assertThat(TextExtractor.create().extract(file)).isInstanceOf(Refused.class);
  }

  /** A name that is said to be in UTF-8 (bit 11 of the flags), and is not. */
  @Test
  void a_file_with_a_false_name_is_left_to_tika() throws IOException {
    String zip =
        new String(MadeFiles.word(document(STRUCK_OUT), UTF_8, Map.of("É.png", NONE)), ISO_8859_1);
    byte[] file = zip.replace("\u00C3\u0089.png", "\u00C3?.png").getBytes(ISO_8859_1);

    assertThat(UnprintedXml.takenOut(file)).isSameAs(file);
  }

  private static String document(String runs) {
    return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
        + "<w:body><w:p>"
        + runs
        + "</w:p></w:body></w:document>";
  }

  @Test
  void paragraphs_have_an_empty_line_between_them_and_rows_of_tables_have_not() {
    String html =
        "<html><body><p>one</p><p>two</p><table><tr><td>three</td><td><p>four</p><p>five</p></td></tr></table></body>";

    Extraction extraction = TextExtractor.create().extract(html.getBytes(UTF_8));

    assertThat(((Extracted) extraction).text().strip())
        .isEqualTo("one\n\ntwo\n\n\tthree\tfour\nfive");
  }

  @Test
  void a_word_file_with_nothing_to_take_out_stays_as_it_is() {
    byte[] file = MadeFiles.sample("shared-waters.en.docx");

    assertThat(UnprintedXml.takenOut(file)).isSameAs(file);
  }

  /** What is wrong with a file, Tika is to say. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:document><w:del >",
        "<!DOCTYPE d [<!ENTITY e 'no'>]><d xmlns:w='w'><w:del >&e;</w:del></d>",
        "<!DOCTYPE d SYSTEM 'no.dtd'><d xmlns:w='w'><w:del ></w:del></d>"
      })
  void a_word_file_that_is_none_stays_as_it_is(String document) throws IOException {
    byte[] file = MadeFiles.word(document);

    assertThat(UnprintedXml.takenOut(file)).isSameAs(file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\par on {\\deleted 3}{4} May | \\par on {\\deleted }{4} May",
        "\\deleted\\b 3\\'e9\\u8220?\\deleted0 4 | \\deleted\\b \\deleted0 4",
        "{\\v\\b no\\plain yes} yes | {\\v\\b \\plain yes} yes",
        "\\b{\\*\\annotation {a}\\}}yes | \\b yes",
        "{\\*\\atnauthor Ama}{\\*\\other x} | {\\*\\other x}",
        "\\b{\\listtext\\pard\\plain 1.\\tab}yes | \\b{1.\\tab}yes",
        "{\\deleted\\bin3 }}}}x | {\\deleted\\bin3 }}}}x",
        "{\\*\\annotation {a | ''",
      })
  void words_of_an_rtf_file_are_those_printed(String rtf, String printed) {
    assertThat(new String(UnprintedRtf.takenOut(rtf.getBytes(ISO_8859_1)), ISO_8859_1))
        .isEqualTo(printed);
  }

  @Property
  void no_rtf_is_too_strange_and_what_was_taken_out_once_is_gone(
      @ForAll("pieces") List<String> rtf) {
    byte[] once = UnprintedRtf.takenOut(String.join("", rtf).getBytes(ISO_8859_1));

    assertThat(UnprintedRtf.takenOut(once)).isEqualTo(once);
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "{",
            "}",
            "\\",
            "\\deleted",
            "\\deleted0",
            "\\v",
            "\\v0 ",
            "\\plain",
            "\\bin2 ",
            "\\'",
            "e9",
            "\\u8220?",
            "{\\*\\annotation ",
            "{\\*\\atnid",
            "{\\listtext\\pard ",
            "\\b",
            "-1",
            " ",
            "words",
            "\\*",
            "\n")
        .list()
        .ofMaxSize(40);
  }

  @Test
  void lines_of_html_end_where_elements_do_and_lists_have_their_marks() {
    String html =
        """
        <html><head><title>no</title><style>p { color: red }</style></head><body>
        <p>Letter
           dated <b>9&nbsp;May</b>
        2034</p>
        <p>of the <del>old</del> Council<sup>12</sup><br>of Wells, 3<sup>rd</sup></p>
        <ol><li>first</li>
        <li><p>second</p></li></ol><ol type="a" start="3"><li>third<li>fourth</ol>
        <ol type="I"><li value="9">ninth</li><li>tenth</li></ol>
        <ul><li>one
        more</li></ul>
        <pre>as
          it is</pre>
        </body></html>""";

    assertThat(lines(html.getBytes(UTF_8)))
        .containsExactly(
            "Letter dated 9\u00A0May 2034",
            "of the Council¹²",
            "of Wells, 3rd",
            "1. first",
            "2. second",
            "c. third",
            "d. fourth",
            "IX. ninth",
            "X. tenth",
            "• one more",
            "as",
            "it is");
  }

  @Test
  void a_list_in_preformatted_text_ends_no_other() {
    String html = "<html><body><ol><li>a: <pre><ul>x</ul></pre></li><li>b</li></ol></body></html>";

    assertThat(lines(html.getBytes(UTF_8))).containsExactly("1. a: x", "2. b");
  }

  private static List<String> lines(byte[] file) {
    Extraction extraction = TextExtractor.create().extract(file);
    assertThat(extraction).isInstanceOf(Extracted.class);
    return ((Extracted) extraction)
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in = PrintedTextTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
