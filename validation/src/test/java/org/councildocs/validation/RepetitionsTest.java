package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 12, 13, 1000})
  void a_list_of_any_length_says_nothing_twice(int length) {
    Repetitions repetitions = new Repetitions(length + 2);
    for (int i = 0; i < length; i++) {
      assertThat(repetitions.addsNothing("Who speaks? " + i)).as("%s", i).isFalse();
    }
    assertThat(repetitions.addsNothing("WHO SPEAKS " + (length - 1))).isTrue();
    assertThat(repetitions.addsNothing("Who speaks? 0")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 20})
  void what_has_no_words_repeats_nothing(int length) {
    Repetitions repetitions = new Repetitions(length);
    assertThat(repetitions.addsNothing("…")).isFalse();
    assertThat(repetitions.addsNothing("…")).isFalse();
  }
}
