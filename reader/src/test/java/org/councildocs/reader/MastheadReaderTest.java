package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councildocs.document.Masthead;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date of issue in a masthead. */
class MastheadReaderTest {

  @ParameterizedTest
  @CsvSource({
    "en, 6 Febuary 2023, true",
    "en, 6 février 2023, true",
    "en, 6 February 2023, false",
    "en, 16 Members 2023, true",
    "en, 100 Members 2023, false",
    "en, 6 Members of 2023, false",
    "en, 6 Members 23, false",
    "fr, 6 fevrier 2023, false",
    "fr, 6 févirer 2023, true",
    "ru, 6 фвраля 2023, true",
    "ar, ٦ فبرير ٢٠٢٣, true",
  })
  void what_has_the_form_of_a_date_and_no_month_is_a_doubt(
      String language, String line, boolean doubted) {
    SpanBook spans = new SpanBook();
    Masthead masthead = read(spans, language, "S/2023/90", line);
    List<Problem> problems = spans.problems();
    if (doubted) {
      assertThat(masthead.issued()).isEmpty();
      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).id()).isEqualTo("reader.date.unread");
      assertThat(problems.get(0).path()).hasToString("masthead.lines[1]");
      assertThat(problems.get(0).arguments()).containsEntry("date", line);
    } else {
      assertThat(problems).isEmpty();
    }
  }

  @Test
  void a_date_that_is_read_leaves_no_doubt() {
    SpanBook spans = new SpanBook();
    Masthead masthead = read(spans, "en", "16 Members 2023", "6 February 2023");
    assertThat(masthead.issued()).isPresent();
    assertThat(spans.problems()).isEmpty();
  }

  private static Masthead read(SpanBook spans, String language, String... lines) {
    Phrasebook book = Phrasebook.of(Language.ofTag(language));
    MastheadReader reader =
        new MastheadReader(book, new Dates(DateWords.of(book.language())), spans);
    for (String line : lines) {
      reader.read(Passage.of(line, 0, line.length()));
    }
    return reader.masthead(null);
  }
}
