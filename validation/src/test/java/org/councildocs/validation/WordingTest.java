package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Water and peace | WATER, and Peace!",
        "Ｗａｔｅｒ　２０２５ | water 2025",
        "水与和平 | 水 与 和平。",
        "İstanbul | İSTANBUL",
        "𐐀 | 𐐨"
      })
  void blanks_punctuation_case_and_width_make_no_difference(String one, String other) {
    assertThat(Wording.same(one, other)).isTrue();
    assertThat(Wording.bare(one)).isEqualTo(Wording.bare(other));
    assertThat(Wording.number(one)).isEqualTo(Wording.number(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Water and peace | Water or peace",
        "2025 | 2026",
        "Ａ | Ｂ",
        ". | a",
        "water | waters",
        "水 | 木"
      })
  void other_letters_and_digits_do(String one, String other) {
    assertThat(Wording.same(one, other)).isFalse();
    assertThat(Wording.bare(one)).isNotEqualTo(Wording.bare(other));
    assertThat(Wording.number(one)).isNotEqualTo(Wording.number(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "— (…)", "。"})
  void nothing_is_said_without_letters_and_digits(String text) {
    assertThat(Wording.empty(text)).isTrue();
    assertThat(Wording.same(text, "")).isTrue();
  }

  @Test
  void what_is_left_are_letters_and_digits_of_normal_width() {
    assertThat(Wording.bare("Ａ-ｚ（０９）")).isEqualTo("az09");
  }
}
