package org.councildocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  private final StringWriter written = new StringWriter();

  private long now = 7 * SECOND;
  private OptionalInt total = OptionalInt.empty();

  @Test
  void a_run_that_ends_soon_tells_nothing() {
    try (Progress progress = progress(false)) {
      now += 29 * SECOND;
      progress.done(1000);
    }
    try (Progress progress = progress(true)) {
      now += SECOND / 10;
      progress.done(1000);
    }

    assertThat(written.toString()).isEmpty();
  }

  @Test
  void without_a_terminal_there_is_a_line_each_half_minute() {
    total = OptionalInt.of(9000);
    try (Progress progress = progress(false)) {
      for (int second = 1; second <= 65; second++) {
        now += SECOND;
        progress.done(100 * second);
      }
    }

    assertThat(written.toString().lines())
        .containsExactly(
            "councildocs: 3000 of 9000 files, 100 a second, 1 min 0 s left",
            "councildocs: 6000 of 9000 files, 100 a second, 30 s left");
  }

  @Test
  void on_a_terminal_a_bar_is_drawn_over_and_taken_away() {
    try (Progress progress = progress(true)) {
      now += SECOND;
      progress.done(10);
      total = OptionalInt.of(40);
      now += SECOND;
      progress.done(20);
    }

    assertThat(written.toString())
        .isEqualTo(
            "\r10 files, 10 a second\u001B[K"
                + "\r[###############---------------] 20 of 40 files, 10 a second, 2 s left\u001B[K"
                + "\r\u001B[K");
  }

  @Test
  void more_files_than_were_counted_fill_the_bar_and_no_more() {
    total = OptionalInt.of(10);
    try (Progress progress = progress(true)) {
      now += SECOND;
      progress.done(12);
    }

    assertThat(written.toString()).contains("[##############################] 12 of 10 files");
  }

  private Progress progress(boolean terminal) {
    return new Progress(new PrintWriter(written), terminal, () -> total, () -> now);
  }
}
