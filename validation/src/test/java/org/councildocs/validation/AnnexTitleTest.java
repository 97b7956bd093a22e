package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.Letter;
import org.councildocs.document.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fact of the title a heading lacks is told by the words that stand for it in the title. */
class AnnexTitleTest {

  private static final String FROM =
      " from the Permanent Representative of Guyana to the United Nations addressed to the"
          + " Secretary-General";

  private static final String FROM_ZH = "圭亚那常驻联合国代表给秘书长的信";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // day before the year: the day itself, not a digit of a larger number
        "2025-05-01 | Letter dated 1 May 2025 | Annex to the letter dated 2 May 2025 | 1 May 2025",
        "2025-05-01 | Letter (11) dated 1 May 2025 | Annex to the letter (11) dated 3 May 2025 | 1"
            + " May 2025",
        "2025-05-02 | Letter 22 of 2 May 2025 | Annex to letter 22 of 9 May 2025 | 2 May 2025",
        "2025-05-03 | Letter of May 3, 2025 | Annex to the letter of May 9, 2025 | 3, 2025",
        "2025-05-20 | Letter dated 20 May 2025 | Annex to the letter dated 20 June 2025 | 20 May"
            + " 2025",
        "2025-05-20 | Letter dated 20 May 2025 | Annex to the letter of May 2024 | 20 May 2025",
        "2025-05-03 | Letter dated 3 May 2025 | Annex to the letter dated 13 May 2025 | 3 May 2025",
        "2025-05-20 | 20 May 2025: letter | 25 May 2025: annex to the letter | 20 May 2025",
      })
  void the_day_stands_alone_before_the_year(
      LocalDate date, String title, String heading, String expected) {
    assertThat(lacking(date, title + FROM, heading + FROM)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-05-19 | 2025年5月19日 | 2025年5月20日 | 2025年5月19",
        "2025-11-01 | 2025年11月1日 | 2025年11月2日 | 2025年11月1",
        "2025-12-02 | 2025年12月2日 | 2025年12月3日 | 2025年12月2",
      })
  void or_behind_it(LocalDate date, String title, String heading, String expected) {
    Letter.Builder letter = letter(date, title + FROM_ZH);
    letter.authors(
        List.of(Examples.author("Guyana", "GUY").toBuilder().text("圭亚那常驻联合国代表").build()));
    letter.addressees(List.of(Examples.secretaryGeneral().toBuilder().text("秘书长").build()));
    assertThat(lacking(letter, heading + FROM_ZH + "的附件")).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Letter dated 19 May 2025 | Annex to the letter dated 19 May 2025",
        "Letter dated 19 May 2025 | Annex to the letter",
        "Letter dated 19 May 2025 | Annex 1 to the letter",
        "Letter dated 19 May 2025 | Annex to the letter of May 2025",
        "Letter without a day | Annex to the letter",
        "Letter of the year 2025 | Annex to the letter of another year",
      })
  void a_heading_that_repeats_the_day_or_says_none_is_in_order(String title, String heading) {
    assertThat(lacking(LocalDate.of(2025, 5, 19), title + FROM, heading + FROM)).isEmpty();
  }

  @Test
  void the_heading_counts_above_a_title_of_its_own() {
    Annex annex =
        Annex.builder(AnnexKind.ANNEX, new PlainText(List.of("The gauges stand low.")))
            .heading("Annex to the letter dated 29 May 2025" + FROM)
            .title("Report on the gauges")
            .build();
    Letter letter =
        letter(LocalDate.of(2025, 5, 19), "Letter dated 19 May 2025" + FROM)
            .annexes(List.of(annex))
            .build();
    assertThat(DocumentValidator.create().validate(letter))
        .filteredOn(finding -> finding.rule().equals("annex.title.disagrees"))
        .extracting(finding -> finding.path().toString())
        .containsExactly("annexes[0].heading");
  }

  private static List<String> lacking(LocalDate date, String title, String heading) {
    return lacking(letter(date, title), heading);
  }

  private static Letter.Builder letter(LocalDate date, String title) {
    return Examples.letter().date(date).title(title);
  }

  /** The facts of the title that the rule says the heading lacks. */
  private static List<String> lacking(Letter.Builder letter, String heading) {
    Annex annex =
        Annex.builder(AnnexKind.ANNEX, new PlainText(List.of("Text"))).title(heading).build();
    return DocumentValidator.create().validate(letter.annexes(List.of(annex)).build()).stream()
        .filter(finding -> finding.rule().equals("annex.title.disagrees"))
        .map(finding -> finding.arguments().get("expected").toString())
        .toList();
  }
}
