package org.councildocs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councildocs.cli.report.Lines;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.ReadResult;
import org.councildocs.validation.DocumentSetCollector;
import org.councildocs.validation.DocumentSetValidator;
import org.councildocs.validation.Rule;
import org.councildocs.validation.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartPlacesTest {

  private static final Path LETTER =
      Path.of(System.getProperty("councildocs.root"), "examples/documents/shared-waters.en.txt");

  @Test
  void each_part_stands_where_its_first_word_does_and_comes_back_from_text() throws IOException {
    String text = Files.readString(LETTER);
    ReadResult reading = DocumentReader.create().read(text);

    PartPlaces places = PartPlaces.of(reading, Lines.of(text));

    for (String part : List.of("masthead.symbols", "date", "authors", "signatories", "annexes")) {
      assertThat(places.of(DocumentPath.parse(part))).as(part).isPresent();
    }
    assertThat(places.of(DocumentPath.parse("masthead.symbols")).orElseThrow().span().in(text))
        .startsWith("S/");
    assertThat(PartPlaces.parse(places.toString())).isEqualTo(places).hasSameHashCodeAs(places);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1 2 3 4", "99 1 2 3 4", "-1 1 2 3 4"})
  void what_is_no_places_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> PartPlaces.parse(text));
  }

  @Test
  void no_rule_about_sets_reports_at_a_part_whose_place_is_not_kept() {
    List<Rule> rules =
        RuleCatalogue.standard().rules().stream()
            .filter(rule -> rule.id().startsWith("set."))
            .toList();
    assertThat(rules).isNotEmpty();
    for (Rule rule : rules) {
      DocumentSetCollector set = DocumentSetValidator.create().collector();
      for (CouncilDocument document : rule.badExample().documents()) {
        set.add("", document);
      }
      assertThat(set.findings())
          .as(rule.id())
          .isNotEmpty()
          .allMatch(found -> PartPlaces.PARTS.contains(found.finding().path()));
    }
  }
}
