package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councildocs.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of phrases. */
class PhrasebookTest {

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void every_key_is_one_that_the_reader_asks_for(String language) {
    Phrasebook book = Phrasebook.of(Language.ofTag(language));
    assertThat(book.unasked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void no_key_stands_twice(String language) {
    for (String section : sections(language)) {
      assertThat(section.lines().filter(PhrasebookTest::entry).map(PhrasebookTest::key).toList())
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void source_and_date_stand_at_the_head_of_each_section(String language) {
    assertThat(sections(language))
        .hasSize(3)
        .allSatisfy(
            section ->
                assertThat(section)
                    .contains("# Source:")
                    .containsPattern("# Date: \\d{4}-\\d{2}-\\d{2}"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_phrase_means_one_thing_within_a_key(Language language) {
    // Loading refuses a phrase that stands for two things.
    assertThat(Phrasebook.of(language).language()).isEqualTo(language);
  }

  private static List<String> sections(String language) {
    return List.of(Samples.text("phrasebook_" + language + ".txt").split("\n\\[", -1));
  }

  private static boolean entry(String line) {
    return !line.startsWith("#") && line.contains("=");
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf('=')).strip();
  }
}
