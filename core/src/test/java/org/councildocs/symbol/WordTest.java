package org.councildocs.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

  private static int lookUp(String letters) {
    return Word.lookUp(letters, 0, letters.length());
  }

  @ParameterizedTest
  @EnumSource
  void a_word_is_known_in_any_case_and_spelled_in_its_own_alone(Word word) {
    String spelling = word.spelling();
    for (String other :
        new String[] {
          spelling, spelling.toLowerCase(Locale.ROOT), spelling.toUpperCase(Locale.ROOT)
        }) {
      assertThat(Word.of(lookUp(other))).isEqualTo(word);
      assertThat((lookUp(other) & Word.SPELLED) != 0).isEqualTo(other.equals(spelling));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "B", "Ad", "Addd", "Summaries", "XSUMMARY", "WORKINGPAPER", "XXXXXXXXAdd"})
  void other_words_are_not_known(String other) {
    assertThat(lookUp(other)).isZero();
    assertThat(Word.of(lookUp(other))).isNull();
  }
}
