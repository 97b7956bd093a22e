package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordBeginningsTest {

  private static final WordBeginnings BEGINNINGS =
      new WordBeginnings(List.of("permanent", "secretary"));

  private static boolean has(String letters) {
    int beginning = BeginningKey.NOTHING;
    for (int i = 0; i < letters.length(); i++) {
      beginning = WordBeginnings.with(beginning, letters.charAt(i));
    }
    return BEGINNINGS.has(beginning);
  }

  @Test
  void a_word_begins_with_its_letters_whatever_their_form() {
    assertThat(List.of("P", "per", "PÉRM", "permanent", "secre\u0301t"))
        .allMatch(WordBeginningsTest::has);
    assertThat(List.of("perz", "ermanent", "permanents", "x")).noneMatch(WordBeginningsTest::has);
  }
}
