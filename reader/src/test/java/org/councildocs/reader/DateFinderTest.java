package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.councildocs.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dates in running text: alone, in lists, as ranges. */
class DateFinderTest {

  @ParameterizedTest
  @CsvFileSource(resources = "date-mentions.csv", numLinesToSkip = 1, emptyValue = "")
  void every_date_of_a_text_is_found_with_what_is_said_once_for_all(
      String language, String text, String expected) {
    String found =
        MentionFinder.create()
            .withLanguage(Language.ofTag(language))
            .only(Mention.Kind.DATE)
            .findAll(text)
            .stream()
            .map(Mention::value)
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_words_of_dates_have_no_key_that_nothing_asks_for(Language language) {
    assertThat(DateWords.of(language).file().unasked()).isEmpty();
  }
}
