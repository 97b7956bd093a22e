package org.councildocs.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.councildocs.language.TextSpan;
import org.junit.jupiter.api.Test;

class PassageTest {

  @Test
  void a_short_text_is_shown_as_a_whole() {
    assertThat(Passage.of("dated 31 February 2025", new TextSpan(6, 17)))
        .isEqualTo(new Passage("dated ", "31 February", 0, " 2025"));
  }

  @Test
  void far_away_words_are_left_out_on_both_sides() {
    String text = "a".repeat(100) + "HERE" + "b".repeat(100);

    assertThat(Passage.of(text, new TextSpan(100, 104)))
        .isEqualTo(new Passage("a".repeat(80), "HERE", 0, "b".repeat(80)));
  }

  @Test
  void of_a_long_part_the_beginning_is_shown_and_the_rest_counted() {
    String text = "x" + "a".repeat(1000) + "y";

    assertThat(Passage.of(text, new TextSpan(1, 1001)))
        .isEqualTo(new Passage("x", "a".repeat(240), 760, ""));
  }

  @Test
  void no_character_is_cut_nor_an_accent_taken_from_its_letter() {
    String doves = "\ud83d\udd4a".repeat(60);
    String accents = "e\u0301".repeat(60);

    Passage pairs = Passage.of("-" + doves + "X" + doves, new TextSpan(121, 122));
    Passage marks = Passage.of("-" + accents + "X" + accents, new TextSpan(121, 122));

    assertThat(pairs.before()).isEqualTo("\ud83d\udd4a".repeat(40));
    assertThat(marks.before()).isEqualTo("e\u0301".repeat(40));
    assertThat(Passage.of(doves + "x", new TextSpan(0, 0)).after()).hasSize(80);
    assertThat(Passage.of("x" + "e\u0301".repeat(60), new TextSpan(0, 0)).after())
        .isEqualTo("x" + "e\u0301".repeat(39));
  }
}
