package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentWordsTest {

  private static final DocumentWords WORDS =
      new DocumentWords(
          "The Secretary-General, as the secretary had said, is no secret; Señor -sec");

  @Test
  void words_are_found_by_how_they_begin() {
    assertThat(WORDS.beginningLike("secretaries"))
        .contains("secretary general", "secretary", "secret")
        .doesNotContain("the", "had", "said");
  }

  @Test
  void words_are_compared_without_case_and_accents_and_a_letter_alone_is_none() {
    assertThat(WORDS.beginningLike("sec")).contains("sec");
    assertThat(WORDS.beginningLike("senor")).contains("senor");
    assertThat(new DocumentWords("a b").beginningLike("a")).isEmpty();
  }
}
