package org.councildocs.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSpanTest {

  private static final TextSpan SPAN = new TextSpan(2, 5);

  @Test
  void a_span_is_half_open() {
    assertThat(SPAN.length()).isEqualTo(3);
    assertThat(SPAN.in("ab安全理z")).isEqualTo("安全理");
    assertThat(SPAN.contains(1)).isFalse();
    assertThat(SPAN.contains(2)).isTrue();
    assertThat(SPAN.contains(4)).isTrue();
    assertThat(SPAN.contains(5)).isFalse();
    assertThat(SPAN).hasToString("2..5");
  }

  @ParameterizedTest
  @CsvSource({"2, 5, true", "3, 4, true", "1, 5, false", "2, 6, false", "5, 5, true"})
  void a_span_contains_what_lies_wholly_inside(int start, int end, boolean contains) {
    assertThat(SPAN.contains(new TextSpan(start, end))).isEqualTo(contains);
  }

  @Test
  void spans_can_be_joined_moved_and_ordered() {
    assertThat(SPAN.hull(new TextSpan(7, 9))).isEqualTo(new TextSpan(2, 9));
    assertThat(SPAN.plus(10)).isEqualTo(new TextSpan(12, 15));
    assertThat(SPAN).isLessThan(new TextSpan(2, 6)).isGreaterThan(new TextSpan(1, 9));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "3, 2"})
  void offsets_out_of_order_are_refused(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(start, end));
  }

  @Test
  void a_text_that_is_too_short_is_refused() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> SPAN.in("abc"));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0"})
  void lines_and_columns_count_from_one(int line, int column) {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextPosition(line, column));
  }
}
