package org.councildocs.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class PhraseIndexPropertiesTest {

  @Property
  void what_is_put_in_is_found_between_other_words(
      @ForAll @Size(min = 1, max = 30)
          List<@NotEmpty @StringLength(max = 12) @CharRange(from = 'a', to = 'd') String> phrases) {
    PhraseIndex<String> index =
        new PhraseIndex<>(phrases.stream().map(phrase -> Map.entry(phrase, phrase)).toList());

    assertThat(phrases)
        .allSatisfy(
            phrase -> {
              PhraseMatch<String> match = index.longestAt("x " + phrase + " x", 2);
              assertThat(match).isNotNull();
              assertThat(match.value()).isEqualTo(phrase);
              assertThat(match.span().length()).isEqualTo(phrase.length());
            });
  }

  @Property
  void a_match_lies_in_the_text_and_folds_to_its_phrase(
      @ForAll @Size(min = 1, max = 10)
          List<@NotEmpty @StringLength(max = 4) @CharRange(from = 'a', to = 'c') String> phrases,
      @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = 'd') String text) {
    PhraseIndex<String> index =
        new PhraseIndex<>(phrases.stream().map(phrase -> Map.entry(phrase, phrase)).toList());

    for (int at = 0; at < text.length(); at++) {
      PhraseMatch<String> match = index.longestAt(text, at);
      if (match != null) {
        assertThat(match.span().start()).isEqualTo(at);
        assertThat(Folding.fold(match.span().in(text))).isEqualTo(match.value());
      }
    }
  }

  @Property
  void what_is_first_is_what_a_look_at_each_place_finds(
      @ForAll @Size(min = 1, max = 10)
          List<@NotEmpty @StringLength(max = 3) @Chars({'a', 'b', 'ل', 'ا', '中', '国'}) String>
              phrases,
      @ForAll
          @StringLength(max = 80)
          @Chars({'a', 'B', ' ', 'و', 'ل', 'ا', '中', '国', '\u0301', 'ـ'})
          String text,
      @ForAll @IntRange(max = 100) int marks) {
    PhraseIndex<String> index =
        new PhraseIndex<>(phrases.stream().map(phrase -> Map.entry(phrase, phrase)).toList());
    String whole = text + "\u0301".repeat(marks) + text;

    List<PhraseMatch<String>> oneByOne = new ArrayList<>();
    int at = 0;
    while (at < whole.length()) {
      PhraseMatch<String> match = index.longestAt(whole, at);
      if (match == null) {
        at++;
      } else {
        oneByOne.add(match);
        at = match.span().end();
      }
    }

    assertThat(index.allIn(whole)).isEqualTo(oneByOne);
  }

  @Property
  void no_text_whatever_breaks_the_search(@ForAll String text) {
    PhraseIndex<String> index =
        new PhraseIndex<>(List.of(Map.entry("a* b*", "a b"), Map.entry("中国", "zh")));

    for (int at = 0; at < text.length(); at++) {
      PhraseMatch<String> match = index.longestAt(text, at);
      assertThat(match == null || match.span().end() <= text.length()).isTrue();
    }
  }
}
