package org.councildocs.tests.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.Letter;
import org.councildocs.language.Language;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.Problem;
import org.councildocs.reader.ReadResult;
import org.junit.jupiter.api.Test;

/** Whatever it is given, the reader answers with a result and says what is wrong. */
class BadInputTest {

  private static final String TITLE =
      "Letter dated 5 March 2031 from the Permanent Representative of Chad to the United Nations"
          + " addressed to the President of the Security Council\n";

  private static ReadResult read(String text) {
    ReadResult result = DocumentReader.create().read(text);
    ReadingInvariants.assertHeld(result, text);
    return result;
  }

  private static List<String> ids(ReadResult result) {
    return result.problems().stream().map(Problem::id).toList();
  }

  @Test
  void an_empty_text_has_nothing_in_it() {
    assertThat(ids(read(""))).containsExactly("reader.text.empty");
    assertThat(ids(read(" \n\t\r\n\u3000"))).containsExactly("reader.text.empty");
  }

  @Test
  void binary_rubbish_is_no_text() {
    StringBuilder rubbish = new StringBuilder();
    Random random = new Random(1);
    random.ints(50_000, 0, 256).forEach(c -> rubbish.append((char) c));
    ReadResult result = read(rubbish.toString());
    assertThat(result.kind()).isEqualTo(DocumentKind.OTHER);
    assertThat(ids(result)).contains("reader.text.binary");
  }

  @Test
  void a_text_read_in_a_wrong_encoding_has_no_control_characters() {
    byte[] latin = "Le Conseil de sécurité a été réuni à Genève. ".repeat(20).getBytes(ISO_8859_1);
    ReadResult result = read(new String(latin, UTF_8));
    assertThat(result.kind()).isEqualTo(DocumentKind.OTHER);
    assertThat(result.problems())
        .filteredOn(problem -> problem.id().startsWith("reader.text."))
        .singleElement()
        .satisfies(problem -> assertThat(problem.id()).isEqualTo("reader.text.undecoded"))
        .satisfies(problem -> assertThat(problem.message(Language.ENGLISH)).contains(" 140 "));
  }

  @Test
  void fifty_megabytes_in_one_line_are_one_paragraph() {
    String text = TITLE.strip() + " I have the honour " + "to go on ".repeat(50_000_000 / 9);
    ReadResult result = DocumentReader.create().withoutMentions().read(text);
    Letter letter = (Letter) result.document().orElseThrow();
    assertThat(letter.body()).hasSize(1);
    assertThat(ids(result)).contains("reader.text.broken-off");
  }

  @Test
  void half_a_character_is_reported_with_its_place() {
    ReadResult result = read(TITLE + "We saw \uD83D the sea.\n(Signed) Ada Ouédraogo\n");
    assertThat(ids(result)).contains("reader.text.surrogate");
    assertThat(result.problems().get(0).span().orElseThrow().start()).isEqualTo(TITLE.length() + 7);
  }

  @Test
  void a_letter_cut_in_the_middle_is_read_as_far_as_it_goes() {
    ReadResult result = read(TITLE + "I have the honour to inform you that the Gov");
    Letter letter = (Letter) result.document().orElseThrow();
    assertThat(letter.body()).containsExactly("I have the honour to inform you that the Gov");
    assertThat(ids(result)).containsExactly("reader.text.broken-off");
  }

  @Test
  void annexes_in_annexes_are_followed_to_a_bounded_depth_and_kept_as_text_below() {
    String nested = "Annex\n" + TITLE + "I write again (see annex).\n(Signed) Ada Ouédraogo\n";
    String text = TITLE + "I write (see annex).\n(Signed) Ada Ouédraogo\n" + nested.repeat(10_000);
    ReadResult result = DocumentReader.create().withoutMentions().read(text);
    assertThat(ids(result)).containsOnlyOnce("reader.annex.too-deep");
    assertThat(depth((Letter) result.document().orElseThrow())).isEqualTo(Annex.MAX_DEPTH);
  }

  private static int depth(AnnexContent content) {
    return content instanceof Letter letter && !letter.annexes().isEmpty()
        ? 1 + depth(letter.annexes().get(0).content())
        : 0;
  }

  @Test
  void a_day_that_the_calendar_has_not_stays_in_the_title_alone() {
    ReadResult result =
        read(TITLE.replace("5 March", "31 February") + "I write.\n(Signed) Ada Ouédraogo\n");
    Letter letter = (Letter) result.document().orElseThrow();
    assertThat(letter.date()).isEmpty();
    assertThat(letter.title().orElseThrow()).contains("31 February 2031");
    assertThat(ids(result)).containsExactly("reader.date.impossible");
  }

  @Test
  void a_year_that_is_not_printed_is_not_invented() {
    ReadResult result =
        read(TITLE.replace("5 March 2031", "5 March") + "I write.\n(Signed) Ada Ouédraogo\n");
    assertThat(((Letter) result.document().orElseThrow()).date()).isEmpty();
    assertThat(ids(result)).containsExactly("reader.date.incomplete");
  }

  @Test
  void digits_of_other_scripts_are_digits() {
    ReadResult result =
        read(TITLE.replace("5 March 2031", "٥ March ２０３１") + "I write.\n(Signed) Ada Ouédraogo\n");
    assertThat(((Letter) result.document().orElseThrow()).date())
        .contains(LocalDate.of(2031, 3, 5));
  }

  @Test
  void marks_of_direction_soft_hyphens_and_foreign_blanks_change_nothing() {
    String marked =
        "\uFEFF\u200F"
            + TITLE.replace(" ", "\u00A0").replace("Secu", "Se\u00ADcu\u200E")
            + "I\u2009write.\r\n(Signed)\u202FAda\u00A0Ouédraogo\u200F\r\n";
    Letter letter = (Letter) read(marked).document().orElseThrow();
    assertThat(letter.title()).contains(TITLE.strip());
    assertThat(letter.date()).contains(LocalDate.of(2031, 3, 5));
    assertThat(letter.body()).containsExactly("I write.");
    assertThat(letter.signatories().get(0).name()).contains("Ada Ouédraogo");
  }

  @Test
  void quotation_marks_need_not_be_closed() {
    ReadResult result =
        read(
            TITLE
                + "Chad will hold a debate on the theme “Peace and \"wells\" on 8 May 2031.\nI write.\n(Signed) Ada Ouédraogo\n");
    Letter letter = (Letter) result.document().orElseThrow();
    assertThat(letter.body()).hasSize(2);
    assertThat(letter.signatories()).hasSize(1);
  }

  @Test
  void a_text_in_no_known_language_keeps_its_lines() {
    ReadResult result = read("123 456\n78 90\n");
    assertThat(result.kind()).isEqualTo(DocumentKind.OTHER);
    assertThat(ids(result)).containsExactly("reader.language.unknown");
    assertThat(result.leaves()).hasSize(2);
  }
}
