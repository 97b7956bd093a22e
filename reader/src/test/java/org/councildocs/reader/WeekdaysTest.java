package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councildocs.document.DocumentPath;
import org.councildocs.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Days of the week beside the date of a meeting. */
class WeekdaysTest {

  @ParameterizedTest
  @CsvFileSource(resources = "weekdays.tsv", delimiter = '\t', numLinesToSkip = 1)
  void another_day_of_the_week_than_that_of_the_date_is_a_doubt(
      String language, boolean agrees, String text) {
    Phrasebook book = Phrasebook.of(Language.ofTag(language));
    Dates dates = new Dates(DateWords.of(book.language()));
    SpanBook spans = new SpanBook();
    new MeetingReader(book, dates, spans, DocumentPath.parse("meeting"), null)
        .readDate(Passage.of(text, 0, text.length()), 0, text.length());
    assertThat(spans.problems())
        .extracting(Problem::id)
        .containsExactlyElementsOf(agrees ? List.of() : List.of(ProblemKind.DATE_WEEKDAY.id()));
  }
}
