package org.councildocs.state;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;

/** Who presided over the Security Council in each month since January 1946. */
final class PresidencyTable {

  /**
   * The Council first met on 17 January 1946, and the turns of that year ran from the 17th to the
   * 16th.
   */
  private static final int FIRST_TURNS_BEGAN = 17;

  private static final int FIRST_YEAR = CouncilMembership.firstYear();
  private static final int MONTHS = 12;

  /** The seat that presided, month by month. */
  private static final List<CouncilSeat> PRESIDENTS = presidents();

  private static final Set<YearMonth> PUBLISHED = published();

  private PresidencyTable() {}

  static Optional<Presidency> of(YearMonth month) {
    long index = (month.getYear() - (long) FIRST_YEAR) * MONTHS + month.getMonthValue() - 1;
    return index < 0 || index >= PRESIDENTS.size()
        ? Optional.empty()
        : Optional.of(presidency(month, PRESIDENTS.get((int) index)));
  }

  private static Presidency presidency(YearMonth month, CouncilSeat seat) {
    Basis basis = PUBLISHED.contains(month) ? Basis.PUBLISHED : Basis.COMPUTED;
    return new Presidency(month, seat.state(), seat.nameInForce(), start(month), end(month), basis);
  }

  private static LocalDate start(YearMonth month) {
    if (month.getYear() > FIRST_YEAR) {
      return month.atDay(1);
    }
    YearMonth turn = month.getMonth() == Month.DECEMBER ? month.minusMonths(1) : month;
    return turn.atDay(FIRST_TURNS_BEGAN);
  }

  private static LocalDate end(YearMonth month) {
    if (month.getYear() > FIRST_YEAR) {
      return month.atEndOfMonth();
    }
    // Resolution 14 (1946): from 1947 on the turns follow the calendar, so the last one lasts until
    // the end of the year.
    return month.getMonthValue() < Month.NOVEMBER.getValue()
        ? month.plusMonths(1).atDay(FIRST_TURNS_BEGAN - 1)
        : LocalDate.of(FIRST_YEAR, MONTHS, 31);
  }

  private static List<CouncilSeat> presidents() {
    List<CouncilSeat> presidents = new ArrayList<>(seats(FIRST_YEAR, 1));
    CouncilSeat president = presidents.get(presidents.size() - 1);
    presidents.add(president);
    for (int year = FIRST_YEAR + 1; year <= CouncilMembership.lastYear(); year++) {
      for (int month = 1; month <= MONTHS; month++) {
        president = next(president, seats(year, month));
        presidents.add(president);
      }
    }
    return List.copyOf(presidents);
  }

  private static List<CouncilSeat> seats(int year, int month) {
    return CouncilMembership.of(year).orElseThrow().seatsOn(LocalDate.of(year, month, 1));
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

  private static Set<YearMonth> published() {
    Set<YearMonth> months = new HashSet<>();
    for (FactRow row : FactFile.read(State.class, "security-council-presidencies.tsv").rows()) {
      months.add(
          YearMonth.of(Integer.parseInt(row.get("year")), Integer.parseInt(row.get("month"))));
    }
    return months;
  }
}
