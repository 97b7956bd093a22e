package org.councildocs.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.councildocs.language.Language;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.ReadResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mastheads of resolutions in all six languages. */
class MastheadsTest {

  @BeforeEach
  void corpus() {
    Corpus.assume();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void kind_symbol_date_session_and_language_are_right(Language language) {
    List<String> expected = new ArrayList<>();
    List<String> read = new ArrayList<>();
    for (Corpus.Entry entry : Corpus.entries("mastheads/" + language.tag())) {
      JsonNode truth = entry.truth();
      expected.add(
          String.join(
              " ",
              entry.toString(),
              language.tag(),
              truth.get("kind").asText(),
              truth.get("symbol").asText(),
              truth.get("distribution_date").asText(),
              truth.get("session").asText()));
      ReadResult result = DocumentReader.create().withoutMentions().read(entry.text());
      read.add(
          String.join(
              " ",
              entry.toString(),
              result.language().map(Language::tag).orElse("-"),
              result.kind().name(),
              String.join(
                  "; ", result.masthead().symbols().stream().map(Object::toString).toList()),
              result.masthead().issued().map(Object::toString).orElse("-"),
              result.masthead().session().map(Object::toString).orElse("-")));
    }
    assertThat(expected).isNotEmpty();
    assertThat(read).isEqualTo(expected);
  }
}
