package org.councildocs.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void of_tag_is_the_inverse_of_tag(Language language) {
    assertThat(Language.ofTag(language.tag())).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ZH", "de", "zh-CN", "english"})
  void another_tag_is_refused_with_the_right_ones(String tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Language.ofTag(tag))
        .withMessage(
            "'%s' is no official language; right would be one of ar, zh, en, fr, ru, es", tag);
  }

  @Test
  void arabic_alone_is_written_from_right_to_left() {
    assertThat(Language.values())
        .filteredOn(Language::rightToLeft)
        .containsExactly(Language.ARABIC);
  }

  @Test
  void letters_and_names_are_distinct() {
    assertThat(Language.values()).extracting(Language::letter).doesNotHaveDuplicates();
    assertThat(Language.values()).extracting(Language::nativeName).doesNotHaveDuplicates();
    assertThat(Language.values()).extracting(Language::englishName).doesNotHaveDuplicates();
  }
}
