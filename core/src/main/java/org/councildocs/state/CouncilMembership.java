package org.councildocs.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who sat on the Security Council in a year: eleven members until 1965, fifteen since.
 *
 * @param year from 1946 on
 * @param seats the seats on 1 January, in the English alphabetical order of the names in force
 * @since 0.1.0
 */
public record CouncilMembership(int year, List<CouncilSeat> seats) {

  /**
   * Copies the seats.
   *
   * @throws NullPointerException if a component is null
   */
  public CouncilMembership {
    seats = List.copyOf(Objects.requireNonNull(seats, "seats"));
  }

  /**
   * Returns the membership of a year.
   *
   * @param year any year
   * @return the membership, or empty if it is not known: before {@link #firstYear()} and after
   *     {@link #lastYear()}
   */
  public static Optional<CouncilMembership> of(int year) {
    return MembershipTable.of(year);
  }

  /**
   * Returns the first year of the Council.
   *
   * @return 1946
   */
  public static int firstYear() {
    return MembershipTable.firstYear();
  }

  /**
   * Returns the last year whose membership is known here.
   *
   * @return a year, 2026 at least
   */
  public static int lastYear() {
    return MembershipTable.lastYear();
  }

  /**
   * Returns the seat of a State on 1 January.
   *
   * @param state any State
   * @return its seat, or empty if it is no member
   */
  public Optional<CouncilSeat> seatOf(State state) {
    Objects.requireNonNull(state, "state");
    for (CouncilSeat seat : seats) {
      if (seat.state().equals(state)) {
        return Optional.of(seat);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the seats with the names in force on a day of the year.
   *
   * @param day a day of the year
   * @return the seats in the English alphabetical order of those names
   * @throws IllegalArgumentException if the day is of another year
   */
  public List<CouncilSeat> seatsOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    if (day.getYear() != year) {
      throw new IllegalArgumentException(day + " is no day of " + year);
    }
    return MembershipTable.onDay(seats, day);
  }
}
