package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.councildocs.language.TextSpan;
import org.junit.jupiter.api.Test;

/** Passages of several lines. */
class PassageTest {

  private static final String ROWS = "left  right";

  @Test
  void lines_in_another_order_than_in_the_document_span_all_of_it() {
    Passage.Builder builder = new Passage.Builder(ROWS);
    builder.add(Passage.of(ROWS, 6, 11));
    builder.add(Passage.of(ROWS, 0, 4));
    assertThat(builder.build().span()).isEqualTo(new TextSpan(0, 11));
  }

  @Test
  void parts_in_another_order_than_in_the_document_span_all_of_it() {
    Passage passage = new Passage.Builder(ROWS).add(6, 11).add(0, 4).build();
    assertThat(passage.span()).isEqualTo(new TextSpan(0, 11));
  }
}
