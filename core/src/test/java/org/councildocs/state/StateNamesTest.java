package org.councildocs.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StateNamesTest {

  static Stream<FactRow> cases() {
    return FactFile.read(StateNamesTest.class, "state-mentions.tsv").rows().stream();
  }

  /** A text, and the States it names with their names as printed, separated by a semicolon. */
  @ParameterizedTest
  @MethodSource("cases")
  void names_are_found_in_running_text(FactRow row) {
    String text = row.get("text").replace("\\n", "\n");

    List<String> found =
        StateNames.mentions(text, Language.ofTag(row.get("language"))).stream()
            .map(mention -> mention.state() + " " + mention.span().in(text).replace("\n", "\\n"))
            .toList();

    assertThat(found).isEqualTo(row.values("mentions"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_name_is_found_whole_in_small_letters_and_with_broken_lines(Language language) {
    assertThat(State.all())
        .allSatisfy(
            state -> {
              for (String name :
                  List.of(
                      state.name(language),
                      state.listName(language),
                      state.formalName(language).orElseThrow())) {
                assertThat(StateNames.find(name, language)).contains(state);
                assertThat(StateNames.find(name.toLowerCase(Locale.ROOT), language))
                    .contains(state);
                assertThat(StateNames.find(name.toUpperCase(Locale.ROOT), language))
                    .contains(state);
                assertThat(StateNames.find(" " + name.replace(" ", " \n ") + "\u00a0", language))
                    .contains(state);
                assertThat(StateNames.find(name + "x", language)).isEmpty();
              }
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_name_is_found_without_naming_the_language(Language language) {
    assertThat(State.all())
        .allSatisfy(state -> assertThat(StateNames.find(state.name(language))).contains(state));
  }

  @Test
  void a_name_may_have_its_article_and_other_apostrophes() {
    assertThat(StateNames.find("the Sudan", Language.ENGLISH)).contains(State.of("SDN"));
    assertThat(StateNames.find("l’Iran", Language.FRENCH)).contains(State.of("IRN"));
    assertThat(StateNames.find("COTE D’IVOIRE")).contains(State.of("CIV"));
    assertThat(StateNames.find("Co\u0302te d'Ivoire")).contains(State.of("CIV"));
    assertThat(StateNames.find("los Estados Unidos", Language.SPANISH)).contains(State.of("USA"));
  }

  @Test
  void what_is_no_name_is_not_found() {
    assertThat(StateNames.find("")).isEmpty();
    assertThat(StateNames.find("the")).isEmpty();
    assertThat(StateNames.find("China and France")).isEmpty();
    assertThat(StateNames.find("Northern Ireland")).isEmpty();
    assertThat(StateNames.find("الصين", Language.ENGLISH)).isEmpty();
  }

  @Test
  void matchAt_begins_at_the_name_or_its_article_and_nowhere_else() {
    String text = "Représentant permanent du Liban auprès";

    assertThat(StateNames.matchAt(text, 23, Language.FRENCH))
        .contains(new StateMatch(State.of("LBN"), new TextSpan(26, 31)));
    assertThat(StateNames.matchAt(text, 26, Language.FRENCH))
        .contains(new StateMatch(State.of("LBN"), new TextSpan(26, 31)));
    assertThat(StateNames.matchAt(text, 27, Language.FRENCH)).isEmpty();
    assertThat(StateNames.matchAt(text, text.length(), Language.FRENCH)).isEmpty();
  }

  @Test
  void a_text_of_blanks_or_of_beginnings_takes_no_time_to_speak_of() {
    assertThat(StateNames.mentions(" ".repeat(2_000_000), Language.ENGLISH)).isEmpty();
    assertThat(StateNames.mentions("United ".repeat(300_000), Language.ENGLISH)).isEmpty();
    assertThat(StateNames.mentions("中 ".repeat(500_000), Language.CHINESE)).isEmpty();
  }
}
