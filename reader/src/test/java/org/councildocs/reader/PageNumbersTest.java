package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.councildocs.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which pages are numbered, and what only looks like them. */
class PageNumbersTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          en, Page 2,          true
          en, Page 2 of 5,     true
          fr, Page 2 sur 5,    true
          es, Página 2 de 5,   true
          ru, Стр. 2,          true
          ru, стр. 2 из 5,     true
          ar, صفحة 2 من 5,     true
          zh, 第 2 页，共 5 页, true
          zh, 第2页,           true
          en, - 2 -,           true
          en, –12–,            true
          en, https://example.org/a 2/5, true
          en, https://example.org/a,     false
          en, Page 2 of the report,      false
          en, Page 2031,       false
          zh, 第 2,            false
          zh, 第 15 届会议,    false
          en, - 2 -5 -,        false
          en, 12,              false
          en, http,            false
          """)
  void a_line_is_the_number_of_a_page(String tag, String line, boolean number) {
    Phrasebook book = Phrasebook.of(Language.ofTag(tag));

    assertThat(furniture(line + "\nA line behind it.\n", book)).isEqualTo(number ? line : "");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2, 3, 2 3
          2, 4, ''
          1, 1, ''
          """)
  void bare_numbers_that_interrupt_a_sentence_count_pages(
      String first, String second, String pages) {
    String sentence = "The commission met in the old customs house by the river\n";
    String text =
        sentence
            + first
            + "\nfor two days.\n\nNobody wrote it down.\n"
            + second
            + "\nIt was warm.\n";

    assertThat(furniture(text, Phrasebook.of(Language.ENGLISH))).isEqualTo(pages);
  }

  private static String furniture(String text, Phrasebook book) {
    List<String> found = new ArrayList<>();
    for (Line line : DocumentText.of(text, book).lines()) {
      if (line.furniture()) {
        found.add(line.text());
      }
    }
    return String.join(" ", found);
  }
}
