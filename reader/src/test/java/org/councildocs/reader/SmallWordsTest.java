package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallWordsTest {

  private static final SmallWords WORDS =
      new SmallWords(List.of(List.of("the", "of"), List.of("été")));

  private static int[] count(int most, int enough, String... texts) {
    return WORDS.count(List.of(texts), most, enough, enough);
  }

  @Test
  void words_are_counted_whatever_their_capitals_and_only_whole() {
    int[] counts = count(1000, 100, "The end of Été; theatre, often 'of'thethethe the\u0416", "OF");

    assertThat(counts).containsExactly(4, 1);
  }

  @Test
  void counting_ends_with_the_sample_and_once_it_is_enough() {
    assertThat(count(6, 100, "the", "of", "of")).containsExactly(2, 0);
    assertThat(count(1000, 3, "the the the the")).containsExactly(3, 0);
  }
}
