package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.councildocs.language.TextSpan;
import org.junit.jupiter.api.Test;

/** Files into which more than one document was put. */
class FurtherDocumentsTest {

  private static final String LETTER =
      """
      United Nations
      S/2023/NUMBER

      Security Council

      Distr.: General
      6 February 2023

      Original: English

      Letter dated 3 February 2023 from the Permanent Representative of Malta to the United Nations
      addressed to the President of the Security Council

      I have the honour to transmit the readings of the gauge of month NUMBER.

      (Signed) Lenora Vassalo
      Permanent Representative
      """;

  @Test
  void the_masthead_of_another_document_is_a_doubt_at_its_place() {
    for (String border : List.of("\f", "\n", "\f\n\n")) {
      String text = letter(9071) + border + letter(9072);
      List<Problem> found = further(text);
      assertThat(found).as(border).hasSize(1);
      assertThat(found.get(0).arguments()).containsEntry("symbol", "S/2023/9072");
      TextSpan span = found.get(0).span().orElseThrow();
      assertThat(text.substring(span.start(), span.end()))
          .as(border)
          .startsWith("United Nations")
          .endsWith("Original: English");
    }
  }

  @Test
  void every_document_is_told_once() {
    String text =
        Stream.of(9071, 9072, 9073, 9074)
            .map(FurtherDocumentsTest::letter)
            .reduce("", (a, b) -> a + b + "\f");
    assertThat(further(text))
        .extracting(problem -> problem.arguments().get("symbol"))
        .containsExactly("S/2023/9072", "S/2023/9073", "S/2023/9074");
  }

  @Test
  void the_document_once_more_is_no_other() {
    assertThat(further(letter(9071) + "\f" + letter(9071))).isEmpty();
  }

  @Test
  void a_double_symbol_once_more_in_halves_is_no_other() {
    String whole = letter(9071).replace("S/2023/9071", "A/77/9712–S/2023/9071");
    String halves = letter(9071).replace("S/2023/9071", "A/77/9712\nS/2023/9071");
    assertThat(further(whole + "\f" + halves)).isEmpty();
    assertThat(further(halves + "\f" + whole)).isEmpty();
    assertThat(further(whole + "\f" + letter(9072))).hasSize(1);
  }

  @Test
  void a_document_that_is_only_named_is_no_other() {
    assertThat(further(letter(9071) + "\nSee S/2023/9072.\n\nDistr.: General\n")).isEmpty();
  }

  private static String letter(int number) {
    return LETTER.replace("NUMBER", Integer.toString(number));
  }

  private static List<Problem> further(String text) {
    return DocumentReader.create().read(text).problems().stream()
        .filter(problem -> problem.id().equals(ProblemKind.DOCUMENT_FURTHER.id()))
        .toList();
  }
}
