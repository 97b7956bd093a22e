package org.councildocs.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.councildocs.language.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseIndexTest {

  private static PhraseIndex<String> indexOf(String... phrases) {
    return new PhraseIndex<>(
        Arrays.stream(phrases).map(phrase -> Map.entry(phrase, phrase)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          arms race|arms race|0..9
          arms race|ARMS RACE!|0..9
          arms race|arms\u00a0 - race|0..12
          arms race|arms races|none
          arms race|alarms race|none
          arms race*|arms races|0..10
          arms race*|arms racers and|0..11
          arms race*|arms racecourse|none
          arm* race*|arms races|0..10
          arm*|arm's|0..3
          arm*|arm*s|0..3
          étendue|etendue|0..7
          etendue|e\u0301tendue|0..8
          etendu|etendue\u0301|none
          d'arme|d’arme|0..6
          军备|军 备|0..3
          军备|海军备战|none
          сеть|Сеть|0..4
          الامن|الأمـــن|0..8
          """)
  void a_phrase_stands_at_the_beginning_or_not(String phrase, String text, String span) {
    PhraseMatch<String> match = indexOf(phrase).longestAt(text, 0);

    assertThat(match == null ? "none" : match.span().toString()).isEqualTo(span);
  }

  @Test
  void the_longest_phrase_wins_wherever_its_words_end() {
    PhraseIndex<String> index = indexOf("arms", "arms race", "arms race in outer space");

    assertThat(index.longestAt("arms race in outer orbit", 0))
        .isEqualTo(new PhraseMatch<>(new TextSpan(0, 9), "arms race"));
  }

  @Test
  void a_phrase_begins_where_a_word_begins() {
    PhraseIndex<String> index = indexOf("race");

    assertThat(index.longestAt("a race", 2)).isNotNull();
    assertThat(index.longestAt("a race", 1)).isNull();
    assertThat(index.longestAt("trace", 1)).isNull();
    assertThat(index.longestAt("race", 4)).isNull();
  }

  @Test
  void an_arabic_phrase_may_have_a_particle_glued_to_it() {
    PhraseIndex<String> index = indexOf("الفقر", "لبنان");

    assertThat(index.longestAt("والفقر", 0))
        .isEqualTo(new PhraseMatch<>(new TextSpan(1, 6), "الفقر"));
    assertThat(index.longestAt("وبالفقر", 0))
        .isEqualTo(new PhraseMatch<>(new TextSpan(2, 7), "الفقر"));
    assertThat(index.longestAt("للفقر", 0))
        .isEqualTo(new PhraseMatch<>(new TextSpan(1, 5), "الفقر"));
    assertThat(index.longestAt("لبنان", 0))
        .isEqualTo(new PhraseMatch<>(new TextSpan(0, 5), "لبنان"));
    assertThat(index.longestAt("للبنان", 0))
        .isEqualTo(new PhraseMatch<>(new TextSpan(1, 6), "لبنان"));
    assertThat(index.longestAt("و", 0)).isNull();
  }

  @Test
  void phrases_that_fold_alike_must_stand_for_the_same() {
    assertThat(
            new PhraseIndex<>(List.of(Map.entry("Été", 1), Map.entry("ete", 1)))
                .longestAt("ETE", 0))
        .isNotNull();
    assertThatThrownBy(() -> new PhraseIndex<>(List.of(Map.entry("Été", 1), Map.entry("ete", 2))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ete stands for 1 and for 2");
  }

  @Test
  void an_empty_phrase_is_refused_and_an_empty_index_finds_nothing() {
    assertThatThrownBy(() -> indexOf("\u200f")).isInstanceOf(IllegalStateException.class);
    assertThat(indexOf().longestAt("arms", 0)).isNull();
  }
}
