package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  private static final List<String> NAMES = List.of("letter.date.missing", "letter.title.missing");

  @Test
  void the_nearest_name_is_the_one_that_was_meant() {
    assertThat(Suggestion.among(NAMES, "letter.data.missing")).contains("letter.date.missing");
    assertThat(Suggestion.among(NAMES, "letter.titel.missing")).contains("letter.title.missing");
    assertThat(Suggestion.among(NAMES, "letter-date-missing")).contains("letter.date.missing");
  }

  @Test
  void what_is_near_to_nothing_was_not_meant() {
    assertThat(Suggestion.among(NAMES, "annex.number.odd")).isEmpty();
    assertThat(Suggestion.among(NAMES, "")).isEmpty();
    assertThat(Suggestion.among(List.of(), "letter")).isEmpty();
  }
}
