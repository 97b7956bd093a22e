package org.councildocs.state;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;

/** All presidencies since 1946, one after the other. */
final class PresidencyTable {

  /**
   * The Council first met on 17 January 1946, and its first presidents held office from the 17th to
   * the 16th.
   */
  private static final int FIRST_TURNS_BEGAN = 17;

  private static final Map<YearMonth, Presidency> BY_MONTH = new HashMap<>();

  static {
    Set<YearMonth> published = published();
    CouncilSeat president = firstYear(published);
    YearMonth end = YearMonth.of(CouncilMembership.lastYear(), 12);
    for (YearMonth month = YearMonth.of(CouncilMembership.firstYear() + 1, 1);
        !month.isAfter(end);
        month = month.plusMonths(1)) {
      president = next(president, seats(month));
      put(month, president, month.atDay(1), month.atEndOfMonth(), published);
    }
  }

  private PresidencyTable() {}

  static Optional<Presidency> of(YearMonth month) {
    return Optional.ofNullable(BY_MONTH.get(month));
  }

  private static Set<YearMonth> published() {
    Set<YearMonth> months = new HashSet<>();
    for (FactRow row : FactFile.read(State.class, "security-council-presidencies.tsv").rows()) {
      months.add(
          YearMonth.of(Integer.parseInt(row.get("year")), Integer.parseInt(row.get("month"))));
    }
    return months;
  }

  /** Enters the eleven turns of 1946 and returns the last president. */
  private static CouncilSeat firstYear(Set<YearMonth> published) {
    YearMonth month = YearMonth.of(CouncilMembership.firstYear(), 1);
    List<CouncilSeat> seats = seats(month);
    for (CouncilSeat seat : seats.subList(0, seats.size() - 1)) {
      put(
          month,
          seat,
          month.atDay(FIRST_TURNS_BEGAN),
          month.plusMonths(1).atDay(FIRST_TURNS_BEGAN - 1),
          published);
      month = month.plusMonths(1);
    }
    // Resolution 14 (1946): from 1947 on the turns follow the calendar, so the last one lasts until
    // the end of the year.
    CouncilSeat last = seats.get(seats.size() - 1);
    LocalDate start = month.atDay(FIRST_TURNS_BEGAN);
    LocalDate end = month.plusMonths(1).atEndOfMonth();
    put(month, last, start, end, published);
    put(month.plusMonths(1), last, start, end, published);
    return last;
  }

  private static List<CouncilSeat> seats(YearMonth month) {
    return CouncilMembership.of(month.getYear()).orElseThrow().seatsOn(month.atDay(1));
  }

  /** Returns the member after the last president, or the first whose name comes after its name. */
  private static CouncilSeat next(CouncilSeat last, List<CouncilSeat> seats) {
    for (int i = 0; i < seats.size(); i++) {
      if (seats.get(i).nameInForce().equals(last.nameInForce())) {
        return seats.get((i + 1) % seats.size());
      }
    }
    for (CouncilSeat seat : seats) {
      if (EnglishOrder.compare(seat.nameInForce(), last.nameInForce()) > 0) {
        return seat;
      }
    }
    return seats.get(0);
  }

  private static void put(
      YearMonth month, CouncilSeat seat, LocalDate start, LocalDate end, Set<YearMonth> published) {
    Basis basis = published.contains(month) ? Basis.PUBLISHED : Basis.COMPUTED;
    BY_MONTH.put(month, new Presidency(month, seat.state(), seat.nameInForce(), start, end, basis));
  }
}
