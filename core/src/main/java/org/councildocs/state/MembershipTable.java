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

  private static final List<Rename> RENAMES = renames();
  private static final NavigableMap<Integer, CouncilMembership> BY_YEAR = memberships();

  private MembershipTable() {}

  private static List<FactRow> read(String file) {
    return FactFile.read(State.class, file).rows();
  }

  private static List<Rename> renames() {
    List<Rename> renames = new ArrayList<>();
    for (FactRow row : read("security-council-renames.tsv")) {
      renames.add(new Rename(row));
    }
    return renames;
  }

  /** Reads the file, in which the rows of a year stand together. */
  private static NavigableMap<Integer, CouncilMembership> memberships() {
    NavigableMap<Integer, CouncilMembership> byYear = new TreeMap<>();
    List<FactRow> rows = read("security-council-members.tsv");
    int from = 0;
    while (from < rows.size()) {
      String year = rows.get(from).get("year");
      List<CouncilSeat> seats = new ArrayList<>();
      for (; from < rows.size() && rows.get(from).get("year").equals(year); from++) {
        seats.add(seat(rows.get(from)));
      }
      int number = Integer.parseInt(year);
      byYear.put(number, new CouncilMembership(number, seats));
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

  /** Returns the seats as they stood on a day, in the order of the names of that day. */
  static List<CouncilSeat> onDay(List<CouncilSeat> seats, LocalDate day) {
    for (Rename rename : RENAMES) {
      if (rename.showsOn(day)) {
        List<CouncilSeat> renamed = new ArrayList<>(seats);
        renamed.replaceAll(rename::apply);
        renamed.sort(MembershipTable::inEnglishOrder);
        return List.copyOf(renamed);
      }
    }
    return seats;
  }

  private static int inEnglishOrder(CouncilSeat one, CouncilSeat other) {
    return EnglishOrder.compare(one.nameInForce(), other.nameInForce());
  }
}
