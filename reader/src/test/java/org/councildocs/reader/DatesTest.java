package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.councildocs.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Dates as documents print them. */
class DatesTest {

  @ParameterizedTest
  @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1)
  void a_date_is_read_in_its_language(String language, String text, String expected) {
    ReadDate date = new Dates(DateWords.of(Language.ofTag(language))).find(text, 0, text.length());
    assertThat(describe(date)).isEqualTo(expected);
  }

  private static String describe(ReadDate date) {
    if (date == null) {
      return "none";
    }
    if (!date.possible()) {
      return "impossible";
    }
    return date.date()
        .map(Object::toString)
        .orElseGet(() -> date.yearMonth().map(Object::toString).orElse("incomplete"));
  }
}
