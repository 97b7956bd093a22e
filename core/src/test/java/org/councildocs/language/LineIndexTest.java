package org.councildocs.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineIndexTest {

  @ParameterizedTest
  @CsvSource({"0, 1:1", "1, 1:2", "2, 2:1", "4, 3:1", "5, 3:2", "6, 4:1", "7, 4:2"})
  void line_feeds_carriage_returns_and_both_end_a_line(int offset, String position) {
    assertThat(LineIndex.of("a\nb\nc\rd").position(offset)).hasToString(position);
  }

  @Test
  void a_carriage_return_before_a_line_feed_ends_no_line_of_its_own() {
    LineIndex index = LineIndex.of("a\r\nb");

    assertThat(index.lines()).isEqualTo(2);
    assertThat(index.position(2)).hasToString("1:3");
    assertThat(index.position(3)).hasToString("2:1");
  }

  @Test
  void an_empty_text_has_one_line_and_one_place() {
    assertThat(LineIndex.of("").lines()).isEqualTo(1);
    assertThat(LineIndex.of("").position(0)).hasToString("1:1");
  }

  @ParameterizedTest
  @CsvSource({"-1", "4"})
  void an_offset_outside_the_text_is_refused(int offset) {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> LineIndex.of("abc").position(offset));
  }

  @Property
  void the_line_counts_the_line_ends_before_it(@ForAll("texts") String text, @ForAll int seed) {
    int offset = Math.floorMod(seed, text.length() + 1);
    long ends = text.substring(0, offset).chars().filter(c -> c == '\n').count();

    TextPosition position = LineIndex.of(text).position(offset);

    assertThat(position.line()).isEqualTo(ends + 1);
    assertThat(position.column()).isEqualTo(offset - text.lastIndexOf('\n', offset - 1));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars('a', '\n', '文').ofMaxLength(60);
  }
}
