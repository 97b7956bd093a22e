package org.councildocs.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class TextSpanPropertiesTest {

  /**
   * Any characters, surrogates and direction marks among them: a span counts units, not letters.
   */
  @Property
  void a_text_cut_at_any_offset_is_whole_when_both_parts_are_joined(
      @ForAll @StringLength(max = 40) String text, @ForAll @IntRange(max = 40) int offset) {
    int cut = Math.min(offset, text.length());

    TextSpan before = new TextSpan(0, cut);
    TextSpan behind = new TextSpan(cut, text.length());

    assertThat(before.in(text) + behind.in(text)).isEqualTo(text);
    assertThat(before.hull(behind).length()).isEqualTo(text.length());
  }
}
