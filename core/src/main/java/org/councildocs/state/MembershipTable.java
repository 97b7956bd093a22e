package org.councildocs.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;

/**
 * The members of the Security Council: the files {@code security-council-*-members.tsv} and {@code
 * security-council-renames.tsv}.
 */
final class MembershipTable {

  /** A State that bore another name from a day on, in a year in which it was a member. */
  private record Rename(LocalDate firstDay, State before, State after, String name) {

    private Rename(FactRow row) {
      this(
          LocalDate.parse(row.get("first_day")),
          State.of(row.get("iso3")),
          State.of(row.get("new_iso3")),
          row.get("name_in_force"));
    }

    private boolean concerns(CouncilSeat seat, LocalDate day) {
      return seat.state().equals(before) && !day.isBefore(firstDay);
    }

    private CouncilSeat apply(CouncilSeat seat) {
      return new CouncilSeat(after, name, seat.kind(), seat.basis());
    }
  }

  private static final List<Rename> RENAMES =
      read("security-council-renames.tsv").stream().map(Rename::new).toList();
  private static final NavigableMap<Integer, CouncilMembership> BY_YEAR = memberships();

  private MembershipTable() {}

  private static List<FactRow> read(String file) {
    return FactFile.read(State.class, file).rows();
  }

  private static NavigableMap<Integer, CouncilMembership> memberships() {
    TreeMap<Integer, List<CouncilSeat>> elected = new TreeMap<>();
    for (FactRow row : read("security-council-elected-members.tsv")) {
      int year = Integer.parseInt(row.get("year"));
      elected
          .computeIfAbsent(year, key -> new ArrayList<>())
          .add(seat(row, SeatKind.ELECTED, Basis.valueOf(row.get("basis"))));
    }
    List<CouncilSeat> permanent =
        read("security-council-permanent-members.tsv").stream()
            .map(row -> seat(row, SeatKind.PERMANENT, Basis.PUBLISHED))
            .toList();
    NavigableMap<Integer, CouncilMembership> byYear = new TreeMap<>();
    elected.forEach((year, seats) -> byYear.put(year, membership(year, seats, permanent)));
    return byYear;
  }

  private static CouncilSeat seat(FactRow row, SeatKind kind, Basis basis) {
    return new CouncilSeat(State.of(row.get("iso3")), row.get("name_in_force"), kind, basis);
  }

  private static CouncilMembership membership(
      int year, List<CouncilSeat> elected, List<CouncilSeat> permanent) {
    List<CouncilSeat> seats = new ArrayList<>(permanent);
    seats.addAll(elected);
    LocalDate newYear = LocalDate.of(year, 1, 1);
    return new CouncilMembership(year, new CouncilMembership(year, seats).seatsOn(newYear));
  }

  static Optional<CouncilMembership> of(int year) {
    return Optional.ofNullable(BY_YEAR.get(year));
  }

  static int firstYear() {
    return BY_YEAR.firstKey();
  }

  static int lastYear() {
    return BY_YEAR.lastKey();
  }

  /** Returns the seat as it stood on a day. */
  static CouncilSeat renamed(CouncilSeat seat, LocalDate day) {
    return RENAMES.stream()
        .filter(rename -> rename.concerns(seat, day))
        .findFirst()
        .map(rename -> rename.apply(seat))
        .orElse(seat);
  }
}
