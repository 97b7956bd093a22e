package org.councildocs.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresidencyTest {

  static Stream<FactRow> publishedPresidencies() {
    return FactFile.read(State.class, "security-council-presidencies.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("publishedPresidencies")
  void rule_18_gives_every_published_presidency(FactRow row) {
    YearMonth month =
        YearMonth.of(Integer.parseInt(row.get("year")), Integer.parseInt(row.get("month")));

    assertThat(Presidency.of(month))
        .contains(
            new Presidency(
                month,
                StateNames.find(row.get("state")).orElseThrow(),
                row.get("state"),
                LocalDate.parse(row.get("start")),
                LocalDate.parse(row.get("end")),
                Basis.PUBLISHED));
  }

  @Test
  void sixty_nine_months_are_published() {
    assertThat(publishedPresidencies()).hasSize(69);
  }

  @ParameterizedTest
  @CsvSource({
    "1946-01, Australia, 1946-01-17, 1946-02-16",
    "1946-02, Brazil, 1946-02-17, 1946-03-16",
    "1946-10, United Kingdom, 1946-10-17, 1946-11-16",
    "1946-11, United States, 1946-11-17, 1946-12-31",
    "1946-12, United States, 1946-11-17, 1946-12-31",
    "1947-01, Australia, 1947-01-01, 1947-01-31"
  })
  void the_turns_of_1946_run_from_the_17th(
      YearMonth month, String name, LocalDate start, LocalDate end) {
    Presidency presidency = Presidency.of(month).orElseThrow();

    assertThat(presidency.nameInForce()).isEqualTo(name);
    assertThat(presidency.start()).isEqualTo(start);
    assertThat(presidency.end()).isEqualTo(end);
  }

  /**
   * No list at hand confirms these months: the test holds the encoding of the renames, not the
   * facts.
   */
  @ParameterizedTest
  @CsvSource({
    "1984-08, BFA, Upper Volta",
    "1984-10, BFA, Burkina Faso",
    "1987-07, FRA, France",
    "1990-03, YMD, Democratic Yemen",
    "1990-12, YEM, Yemen",
    "1991-01, COD, Zaire",
    "1991-12, RUS, Union of Soviet Socialist Republics",
    "1992-01, GBR, United Kingdom"
  })
  void renames_move_the_turn_as_encoded(YearMonth month, String state, String nameInForce) {
    Presidency presidency = Presidency.of(month).orElseThrow();

    assertThat(presidency.state()).isEqualTo(State.of(state));
    assertThat(presidency.nameInForce()).isEqualTo(nameInForce);
    assertThat(presidency.basis()).isEqualTo(Basis.COMPUTED);
    assertThat(presidency.proven()).isFalse();
  }

  @Test
  void the_president_of_december_1991_is_the_russian_federation_whatever_its_name_that_day() {
    assertThat(Presidency.on(LocalDate.of(1991, 12, 31)).orElseThrow().state())
        .isEqualTo(State.of("RUS"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1945-12", "2100-01"})
  void months_outside_the_membership_are_not_known(YearMonth month) {
    assertThat(Presidency.of(month)).isEmpty();
  }

  @Test
  void the_month_after_the_last_known_year_is_not_known() {
    YearMonth last = YearMonth.of(CouncilMembership.lastYear(), 12);

    assertThat(Presidency.of(last)).isPresent();
    assertThat(Presidency.of(last.plusMonths(1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1946-01-17, AUS",
    "1946-02-16, AUS",
    "1946-02-17, BRA",
    "1946-11-16, GBR",
    "1946-12-31, USA",
    "2022-08-22, CHN"
  })
  void a_day_has_one_president(LocalDate day, String state) {
    assertThat(Presidency.on(day).orElseThrow().state()).isEqualTo(State.of(state));
  }

  @Test
  void before_its_first_meeting_the_council_has_no_president() {
    assertThat(Presidency.on(LocalDate.of(1946, 1, 16))).isEmpty();
  }

  @Test
  void presidencies_follow_one_another_without_gap() {
    Presidency before = Presidency.of(YearMonth.of(1946, 1)).orElseThrow();
    while (before.end().getYear() < CouncilMembership.lastYear()
        || before.end().getMonthValue() < 12) {
      Presidency after = Presidency.on(before.end().plusDays(1)).orElseThrow();
      assertThat(after.start()).isEqualTo(before.end().plusDays(1));
      before = after;
    }
    assertThat(before.month()).isEqualTo(YearMonth.of(CouncilMembership.lastYear(), 12));
  }

  @ParameterizedTest
  @CsvSource({
    "1946-01, true",
    "1946-02, false",
    "1999-12, false",
    "2000-02, true",
    "2022-08, true"
  })
  void a_month_is_proven_if_published_or_from_2000_on(YearMonth month, boolean proven) {
    assertThat(Presidency.of(month).orElseThrow().proven()).isEqualTo(proven);
  }

  @Test
  void no_day_lies_so_far_off_that_it_is_taken_for_another() {
    assertThat(Presidency.of(YearMonth.of(357_915_888, 1))).isEmpty();
    assertThat(Presidency.of(YearMonth.of(-357_911_995, 1))).isEmpty();
    assertThat(Presidency.on(LocalDate.MIN)).isEmpty();
    assertThat(Presidency.on(LocalDate.MAX)).isEmpty();
  }
}
