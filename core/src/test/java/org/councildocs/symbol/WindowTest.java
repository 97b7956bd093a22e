package org.councildocs.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

  /** A text that counts how often it is asked for a character. */
  private static final class Counted implements CharSequence {
    private final String text;
    private int questions;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      questions++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TD/ ", "TD/RES/ ", "TD/1/B/ ", "CERD/ TD/\n", "TD/ TD/ TD/ x "})
  void what_was_read_in_vain_is_not_read_again_from_each_beginning(String beginning) {
    Counted text = new Counted(beginning.repeat(1_000) + "x");
    Window window = new Window(text, Leniency.ARCHIVAL);
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      int start = text.text.charAt(i) == '/' ? window.start(end, i) : -1;
      end = start < 0 ? end : Math.max(end, window.end(start));
    }
    assertThat(text.questions).isLessThan(text.length() * 17 / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A/ TD/B/ 12", "E/ A/ TD/B/ 12", "A/ E/ A/ S/ TD/B/ 12"})
  void a_beginning_behind_others_that_soon_fail_is_mended(String text) {
    assertThat(SymbolFinder.of(Leniency.ARCHIVAL).findAll(text))
        .map(match -> match.symbol().toString())
        .containsExactly("TD/B/12");
  }
}
