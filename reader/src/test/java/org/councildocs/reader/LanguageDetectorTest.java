package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.councildocs.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "languages-of-lines.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\u0000')
  void a_short_line_shows_its_language(String language, String line) {
    assertThat(LanguageDetector.detect(line)).contains(Language.ofTag(language));
  }
}
