package org.councildocs.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;

/**
 * The members of the Security Council: the files {@code security-council-members.tsv} and {@code
 * security-council-renames.tsv}.
 */
final class MembershipTable {

  /** A State that bore another name from a day on, in a year in which it was a member. */
  private record Rename(LocalDate firstDay, State before, State after, String name) {

    private Rename(FactRow row) {
      this(
          row.day("first_day").orElseThrow(),
          State.of(row.get("iso3")),
          State.of(row.get("new_iso3")),
          row.get("name_in_force"));
    }

    /** Says whether the name changed in the year of a day, on that day or before. */
    private boolean showsOn(LocalDate day) {
      return day.getYear() == firstDay.getYear() && !day.isBefore(firstDay);
    }

    private CouncilSeat apply(CouncilSeat seat) {
      return seat.state().equals(before)
          ? new CouncilSeat(after, name, seat.kind(), seat.basis())
          : seat;
    }
  }

  private static final Comparator<CouncilSeat> ENGLISH_ORDER =
      Comparator.comparing(CouncilSeat::nameInForce, EnglishOrder::compare);
  private static final List<Rename> RENAMES =
      read("security-council-renames.tsv").stream().map(Rename::new).toList();
  private static final NavigableMap<Integer, CouncilMembership> BY_YEAR = memberships();

  private MembershipTable() {}

  private static List<FactRow> read(String file) {
    return FactFile.read(State.class, file).rows();
  }

  private static NavigableMap<Integer, CouncilMembership> memberships() {
    NavigableMap<Integer, List<CouncilSeat>> seats = new TreeMap<>();
    for (FactRow row : read("security-council-members.tsv")) {
      Integer year = Integer.valueOf(row.get("year"));
      List<CouncilSeat> ofYear = seats.getOrDefault(year, new ArrayList<>());
      ofYear.add(seat(row));
      seats.put(year, ofYear);
    }
    NavigableMap<Integer, CouncilMembership> byYear = new TreeMap<>();
    for (Map.Entry<Integer, List<CouncilSeat>> ofYear : seats.entrySet()) {
      byYear.put(ofYear.getKey(), new CouncilMembership(ofYear.getKey(), ofYear.getValue()));
    }
    return byYear;
  }

  private static CouncilSeat seat(FactRow row) {
    return new CouncilSeat(
        State.of(row.get("iso3")),
        row.get("name_in_force"),
        SeatKind.valueOf(row.get("kind")),
        Basis.valueOf(row.get("basis")));
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

  /**
   * Returns the seats as they stood on a day, in their order if no name changed before it in that
   * year.
   */
  static List<CouncilSeat> onDay(List<CouncilSeat> seats, LocalDate day) {
    for (Rename rename : RENAMES) {
      if (rename.showsOn(day)) {
        return seats.stream().map(rename::apply).sorted(ENGLISH_ORDER).toList();
      }
    }
    return seats;
  }
}
