package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelStyleTest {

  @ParameterizedTest
  @CsvSource({"1,2", "a,b", "A,b", "i,ii", "а,б", "أ,ب", "一,二", "甲,乙"})
  void the_first_label_says_what_the_second_is(String first, String second) {
    assertThat(LabelStyle.of(first).map(style -> style.label(1))).contains(second);
  }

  @Test
  void a_label_from_the_middle_of_a_list_is_known_by_its_style() {
    assertThat(LabelStyle.of("D").map(style -> style.label(3))).contains("d");
    assertThat(LabelStyle.of("?")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"i,ii,ii", "i,j,j", "I,J,j", "i,k,ii", "v,vi,vi", "v,w,w", "a,c,b"})
  void the_second_label_tells_letters_from_numbers(String first, String second, String next) {
    assertThat(LabelStyle.of(first, second).map(style -> style.label(style.index(first) + 1)))
        .contains(next);
  }

  @Test
  void a_spanish_list_may_have_a_letter_more() {
    LabelStyle letters = LabelStyle.of("a").orElseThrow();
    assertThat(letters.with("n").label(14)).isEqualTo("o");
    assertThat(letters.with("ñ").label(14)).isEqualTo("ñ");
    assertThat(letters.with("ñ").with("o").label(15)).isEqualTo("o");
  }

  @Test
  void behind_its_last_label_a_style_expects_nothing() {
    LabelStyle stems = LabelStyle.of("甲").orElseThrow();
    assertThat(stems.label(9)).isEqualTo("癸");
    assertThat(stems.label(10)).isEmpty();
  }
}
