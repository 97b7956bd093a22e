package org.councildocs.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void letters_of_all_scripts_stay_as_they_are() {
    String name = "letters/S_2022_617 中文 русский العربية español.txt";

    assertThat(Visible.name(name)).isEqualTo(name);
    assertThat(Visible.sentence(name)).isEqualTo(name);
  }

  @Test
  void what_breaks_the_line_is_escaped() {
    assertThat(Visible.name("a\nb\rc\td\u2028e\u0085f")).isEqualTo("a\\nb\\rc\\td\\u2028e\\u0085f");
  }

  @Test
  void what_moves_the_cursor_is_escaped() {
    assertThat(Visible.sentence("\u001B[2J")).isEqualTo("\\u001b[2J");
  }

  @Test
  void what_turns_the_direction_is_escaped() {
    assertThat(Visible.name("a\u202Etxt.exe\u200F\u2067"))
        .isEqualTo("a\\u202etxt.exe\\u200f\\u2067");
    assertThat(Visible.sentence("a\u202Eb\u202D")).isEqualTo("a\\u202eb\\u202d");
  }

  @Test
  void a_sentence_keeps_the_isolates_around_its_arguments() {
    assertThat(Visible.sentence("الوثيقة \u2068S/2022/617\u2069"))
        .isEqualTo("الوثيقة \u2068S/2022/617\u2069");
  }

  @Test
  void half_a_pair_and_unseen_characters_beyond_the_basic_plane_are_escaped() {
    assertThat(Visible.name("a\uD800b")).isEqualTo("a\\ud800b");
    assertThat(Visible.name("a\uDB40\uDC41")).isEqualTo("a\\u{e0041}");
  }
}
