package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings hold codes of States, messages their names. */
class StateArgumentsTest {

  private static final List<String> CODES = State.all().stream().map(State::iso3).toList();

  static List<Rule> rules() {
    return RuleCatalogue.standard().rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_message_names_states_in_its_own_language(Rule rule) {
    for (Finding finding : JudgedExample.findings(rule, rule.badExample())) {
      for (Object argument : finding.arguments().values()) {
        if (CODES.contains(argument.toString())) {
          for (Language language : Language.values()) {
            assertThat(finding.message(language))
                .containsAnyOf(names(State.of(argument.toString()), language))
                .doesNotContain(argument.toString());
          }
        } else {
          assertThat(State.all())
              .noneMatch(state -> state.name(Language.ENGLISH).equals(argument.toString()));
        }
      }
    }
  }

  private static String[] names(State state, Language language) {
    return Stream.concat(
            Stream.of(state.name(language)),
            state.formerNames().stream().flatMap(former -> former.name(language).stream()))
        .toArray(String[]::new);
  }

  @Test
  void the_rules_about_states_are_among_them() {
    assertThat(rules())
        .filteredOn(
            rule ->
                JudgedExample.findings(rule, rule.badExample()).stream()
                    .flatMap(finding -> finding.arguments().values().stream())
                    .anyMatch(argument -> CODES.contains(argument.toString())))
        .map(Rule::id)
        .containsExactly(
            "letter.signatory.order",
            "letter.signatory.state.disagrees",
            "note.chair.disagrees",
            "presidency.not-member",
            "presidency.state.disagrees",
            "presidency.state.doubtful",
            "set.presidency.disagrees");
  }

  @ParameterizedTest
  @CsvSource({
    "BFA, 1984-08, ENGLISH, Upper Volta",
    "BFA, 1984-08, FRENCH, Haute-Volta",
    "BFA, 1984-09, FRENCH, Burkina Faso",
    "TUR, 2009-06, ENGLISH, Turkey",
    "TUR, +12009-06, ENGLISH, Türkiye",
    // of two former names it is not known when they were used, of one not until when
    "KHM, 1980-01, ENGLISH, Cambodia",
    "MDV, 2025-06, ENGLISH, Maldives"
  })
  void a_state_is_called_what_it_was_called_in_the_month(
      String code, String month, Language language, String name) {
    assertThat(said("presidency.state.disagrees", code, "month", month).message(language))
        .contains(name);
    assertThat(
            said("presidency.state.disagrees", code, "month", YearMonth.parse(month))
                .message(language))
        .contains(name);
  }

  @Test
  void a_state_is_called_what_it_was_called_on_the_day_of_the_meeting() {
    assertThat(
            said("note.chair.disagrees", "TUR", "meeting", LocalDate.of(2009, 6, 1))
                .message(Language.ENGLISH))
        .contains("held by Turkey");
  }

  @Test
  void what_is_no_code_of_a_state_stands_as_it_is() {
    assertThat(
            said("presidency.state.disagrees", "Atlantis", "month", "2025-06")
                .message(Language.CHINESE))
        .contains("该月主席是Atlantis。");
  }

  private static Finding said(String rule, String president, String time, Object when) {
    return new Finding(
        rule,
        Severity.ERROR,
        DocumentPath.ROOT,
        Optional.empty(),
        new TreeMap<>(
            Map.of("claimed", "CHN", "chair", "CHN", "president", president, time, when)));
  }
}
