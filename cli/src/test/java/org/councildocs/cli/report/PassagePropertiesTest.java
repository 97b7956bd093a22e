package org.councildocs.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.councildocs.language.TextSpan;

class PassagePropertiesTest {

  @Property(tries = 500)
  void what_is_shown_stands_in_the_text_and_is_short_and_whole(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 700) int from,
      @ForAll @IntRange(max = 700) int length) {
    int start = whole(text, Math.min(from, text.length()));
    int end = whole(text, Math.min(start + length, text.length()));

    Passage passage = Passage.of(text, new TextSpan(start, Math.max(start, end)));

    assertThat(
            text.startsWith(passage.before() + passage.marked(), start - passage.before().length()))
        .isTrue();
    assertThat(passage.before()).hasSizeLessThanOrEqualTo(Passage.CONTEXT);
    assertThat(passage.after()).hasSizeLessThanOrEqualTo(Passage.CONTEXT);
    assertThat(passage.marked()).hasSizeLessThanOrEqualTo(Passage.MARKED);
    assertThat(start + passage.marked().length() + passage.omitted())
        .isEqualTo(Math.max(start, end));
    assertThat(passage.omitted() > 0 ? "" : text.substring(Math.max(start, end)))
        .startsWith(passage.after());
    assertThat(passage.before() + passage.marked() + passage.after())
        .matches(shown -> shown.codePoints().noneMatch(PassagePropertiesTest::half));
  }

  private static boolean half(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  /** The offset, or the one before it where it would part a pair. */
  private static int whole(String text, int offset) {
    boolean parts =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return parts ? offset - 1 : offset;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", " ", "\n", "信", "e\u0301", "\ud83d\udd4a", "م\u0650")
        .list()
        .ofMaxSize(500)
        .map(parts -> String.join("", parts));
  }
}
