package org.councildocs.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.councildocs.extract.Extraction.Extracted;
import org.councildocs.extract.Extraction.Reason;
import org.councildocs.extract.Extraction.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextExtractorTest {

  private static final TextExtractor EXTRACTOR = TextExtractor.create();

  @ParameterizedTest
  @CsvSource({
    "en.pdf,  PDF",
    "zh.pdf,  PDF",
    "en.docx, WORD",
    "zh.docx, WORD",
    "en.doc,  WORD_97",
    "zh.doc,  WORD_97",
    "en.rtf,  RTF",
    "zh.rtf,  RTF",
    "en.html, HTML",
    "zh.html, HTML",
    "en.odt,  OPEN_DOCUMENT",
    "zh.odt,  OPEN_DOCUMENT",
  })
  void every_format_gives_the_characters_of_the_text_in_their_order(
      String sample, DocumentFormat format) {
    String text =
        new String(MadeFiles.sample("shared-waters." + sample.substring(0, 2) + ".txt"), UTF_8);

    Extraction extraction = EXTRACTOR.extract(MadeFiles.sample("shared-waters." + sample));

    assertThat(extraction).isInstanceOf(Extracted.class);
    Extracted extracted = (Extracted) extraction;
    assertThat(extracted.format()).isEqualTo(format);
    assertThat(withoutBlanks(extracted.text())).isEqualTo(withoutBlanks(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en.pdf", "en.docx", "en.doc", "en.rtf", "en.html", "en.odt"})
  void words_stay_apart_and_paragraphs_on_lines_of_their_own(String sample) {
    Extracted extracted =
        (Extracted) EXTRACTOR.extract(MadeFiles.sample("shared-waters." + sample));

    assertThat(extracted.text().lines().map(String::strip))
        .containsSubsequence(
            "S/2023/9071", "Security Council", "(Signed) Lenora Vassalo", "Guiding questions");
  }

  @Test
  void a_locked_pdf_is_encrypted() throws Exception {
    assertThat(refused(MadeFiles.lockedPdf()))
        .isEqualTo(refusal(DocumentFormat.PDF, Reason.ENCRYPTED));
  }

  @Test
  void a_locked_word_file_is_encrypted() throws Exception {
    assertThat(refused(MadeFiles.lockedWord()))
        .isEqualTo(refusal(DocumentFormat.WORD, Reason.ENCRYPTED));
  }

  @Test
  void a_scan_has_no_text() throws Exception {
    assertThat(refused(MadeFiles.scannedPdf()))
        .isEqualTo(refusal(DocumentFormat.PDF, Reason.NO_TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en.pdf", "en.docx", "en.doc", "en.odt"})
  void a_file_that_breaks_off_gives_an_answer_and_never_an_exception(String sample) {
    byte[] whole = MadeFiles.sample("shared-waters." + sample);
    for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 40)) {
      Extraction extraction = EXTRACTOR.extract(Arrays.copyOf(whole, length));

      if (extraction instanceof Refused refused) {
        assertThat(refused.reason()).isIn(Reason.OTHER_FORMAT, Reason.CORRUPT, Reason.NO_TEXT);
      }
    }
  }

  @Test
  void half_a_word_file_is_not_known_for_one() {
    byte[] whole = MadeFiles.sample("shared-waters.en.docx");

    assertThat(refused(Arrays.copyOf(whole, whole.length / 2)).reason())
        .isEqualTo(Reason.OTHER_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no office file", "PK\u0003\u0004", "{\"kind\": \"LETTER\"}"})
  void what_is_of_no_known_format_is_refused(String content) {
    assertThat(refused(content.getBytes(UTF_8)).reason()).isEqualTo(Reason.OTHER_FORMAT);
  }

  @Test
  void a_file_that_unpacks_out_of_all_proportion_is_too_large() throws Exception {
    assertThat(refused(MadeFiles.wordBomb(60_000_000)).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void a_text_above_the_limit_is_too_large() {
    TextExtractor small = EXTRACTOR.withLargestText(1000);

    assertThat(small.extract(MadeFiles.sample("shared-waters.en.docx")))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void a_parser_that_does_not_end_in_time_is_left_behind() {
    TextExtractor hasty = EXTRACTOR.withLongestTime(Duration.ofNanos(1));

    assertThat(hasty.extract(MadeFiles.sample("shared-waters.en.pdf")))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_SLOW));
  }

  /** An entity that names a file: what the file says must not come into the text. */
  @Test
  void an_entity_of_a_word_file_reads_no_file(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "not to be read");
    byte[] file =
        MadeFiles.word(
            MadeFiles.paragraph(
                "<!DOCTYPE d [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>",
                "Before &secret; behind"));

    assertThat(EXTRACTOR.extract(file).toString()).doesNotContain("not to be read");
    assertThat(refused(file)).isEqualTo(refusal(DocumentFormat.WORD, Reason.CORRUPT));
  }

  @Test
  void an_entity_of_a_word_file_asks_no_server() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(500);
      byte[] file =
          MadeFiles.word(
              MadeFiles.paragraph(
                  "<!DOCTYPE d SYSTEM \"http://127.0.0.1:" + server.getLocalPort() + "/d.dtd\">",
                  "Before"));

      assertThat(refused(file)).isEqualTo(refusal(DocumentFormat.WORD, Reason.CORRUPT));
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void limits_that_let_nothing_through_are_refused() {
    assertThatThrownBy(() -> EXTRACTOR.withLargestText(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
    assertThatThrownBy(() -> EXTRACTOR.withLongestTime(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Refused refused(byte[] file) {
    Extraction extraction = EXTRACTOR.extract(file);
    assertThat(extraction).isInstanceOf(Refused.class);
    Refused refused = (Refused) extraction;
    return new Refused(refused.format(), refused.reason(), "");
  }

  private static Refused refusal(DocumentFormat format, Reason reason) {
    return new Refused(Optional.of(format), reason, "");
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\\u00A0\\f]", "").replace("•", "");
  }

  @Test
  void the_longest_time_there_is_is_no_limit() {
    TextExtractor patient =
        TextExtractor.create().withLongestTime(Duration.ofSeconds(Long.MAX_VALUE));
    byte[] page = "<html><body>Letter</body></html>".getBytes(UTF_8);
    assertThat(patient.extract(page)).isInstanceOf(Extracted.class);
  }
}
