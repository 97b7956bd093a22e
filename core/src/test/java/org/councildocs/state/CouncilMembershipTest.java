package org.councildocs.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CouncilMembershipTest {

  static IntStream everyYear() {
    return IntStream.rangeClosed(1946, CouncilMembership.lastYear());
  }

  @Test
  void the_years_1946_to_2026_are_known() {
    assertThat(CouncilMembership.firstYear()).isEqualTo(1946);
    assertThat(CouncilMembership.lastYear()).isGreaterThanOrEqualTo(2026);
  }

  @Test
  void other_years_are_not_known() {
    assertThat(CouncilMembership.of(1945)).isEmpty();
    assertThat(CouncilMembership.of(CouncilMembership.lastYear() + 1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("everyYear")
  void every_year_has_five_permanent_and_six_or_ten_elected_members(int year) {
    CouncilMembership membership = CouncilMembership.of(year).orElseThrow();

    assertThat(membership.seats()).extracting(CouncilSeat::state).doesNotHaveDuplicates();
    assertThat(membership.seats()).filteredOn(seat -> seat.kind() == SeatKind.PERMANENT).hasSize(5);
    assertThat(membership.seats())
        .filteredOn(seat -> seat.kind() == SeatKind.ELECTED)
        .hasSize(year < 1966 ? 6 : 10);
    assertThat(membership.seats())
        .extracting(CouncilSeat::nameInForce)
        .isSortedAccordingTo(EnglishOrder::compare)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("everyYear")
  void every_name_in_force_is_a_name_of_its_state_and_covers_the_first_of_january(int year) {
    assertThat(CouncilMembership.of(year).orElseThrow().seats())
        .allSatisfy(
            seat -> {
              assertThat(StateNames.find(seat.nameInForce())).contains(seat.state());
              assertThat(seat.state().formerNames())
                  .filteredOn(
                      name ->
                          name.forms().values().stream()
                              .anyMatch(forms -> forms.contains(seat.nameInForce())))
                  .allMatch(name -> name.covers(LocalDate.of(year, 1, 1)));
            });
  }

  @Test
  void a_rename_within_a_year_shows_from_its_day_on() {
    CouncilMembership in1990 = CouncilMembership.of(1990).orElseThrow();

    assertThat(in1990.seatsOn(LocalDate.of(1990, 5, 21)))
        .extracting(CouncilSeat::nameInForce)
        .contains("Democratic Yemen");
    assertThat(in1990.seatsOn(LocalDate.of(1990, 5, 22)))
        .contains(new CouncilSeat(State.of("YEM"), "Yemen", SeatKind.ELECTED, Basis.PUBLISHED));
  }

  @Test
  void a_day_of_another_year_is_refused() {
    CouncilMembership in1990 = CouncilMembership.of(1990).orElseThrow();

    assertThatThrownBy(() -> in1990.seatsOn(LocalDate.of(1991, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1991-01-01");
  }

  @Test
  void a_seat_tells_its_basis() {
    CouncilMembership in2022 = CouncilMembership.of(2022).orElseThrow();

    assertThat(in2022.seatOf(State.of("IRL")).orElseThrow().basis()).isEqualTo(Basis.UNCONFIRMED);
    assertThat(in2022.seatOf(State.of("CHN")).orElseThrow().basis()).isEqualTo(Basis.PUBLISHED);
    assertThat(in2022.seatOf(State.of("DEU"))).isEmpty();
  }
}
