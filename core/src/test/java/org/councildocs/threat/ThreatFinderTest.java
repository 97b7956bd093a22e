package org.councildocs.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ThreatFinderTest {

  static Stream<FactRow> cases() {
    return FactFile.read(ThreatFinderTest.class, "threat-mentions.tsv").rows().stream();
  }

  /**
   * A text, and the threats it names with their words, those that are only related after a tilde.
   */
  @ParameterizedTest
  @MethodSource("cases")
  void threats_are_found_in_running_text(FactRow row) {
    String text = row.get("text").replace("\\n", "\n");

    List<String> found =
        ThreatFinder.of(Language.ofTag(row.get("language"))).mentions(text).stream()
            .map(mention -> shown(mention, text))
            .toList();

    assertThat(found).isEqualTo(row.values("mentions"));
  }

  private static String shown(ThreatMatch mention, String text) {
    String mark = mention.wording() == Wording.RELATED ? "~" : "";
    return mark + mention.category() + " " + mention.span().in(text).replace("\n", "\\n");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_word_and_label_is_found_by_itself(Language language) {
    ThreatFinder finder = ThreatFinder.of(language);

    assertThat(ThreatCategory.values())
        .allSatisfy(
            category ->
                assertThat(
                        Stream.concat(
                            finder.words(category).stream(),
                            category.unbisLabels(language).stream()))
                    .allSatisfy(
                        words -> {
                          String text = words.replace("*", "");
                          assertThat(finder.mentions(text))
                              .anySatisfy(
                                  mention -> {
                                    assertThat(mention.category()).isEqualTo(category);
                                    assertThat(mention.span())
                                        .isEqualTo(new TextSpan(0, text.length()));
                                  });
                        }));
  }

  @Test
  void a_text_of_beginnings_takes_no_time_to_speak_of() {
    ThreatFinder finder = ThreatFinder.of(Language.ENGLISH);

    assertThat(finder.mentions("competition for ".repeat(100_000))).isEmpty();
    assertThat(finder.mentions("\n".repeat(2_000_000))).isEmpty();
    assertThat(ThreatFinder.of(Language.RUSSIAN).mentions("транснациональн ".repeat(100_000)))
        .isEmpty();
  }
}
