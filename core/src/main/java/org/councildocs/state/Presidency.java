package org.councildocs.state;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * The presidency of the Security Council in a month, held in turn by its members in the English
 * alphabetical order of their names (provisional rules of procedure, S/96/Rev.7, rule 18).
 *
 * <p>In 1946 the turns began on the 17th of the month: the presidency of {@code 1946-03} is the one
 * that began on 17 March. Resolution 14 (1946) let the last of them run from 17 November to the end
 * of the year, so that it is the presidency of both {@code 1946-11} and {@code 1946-12}.
 *
 * <p>Who ceded the chair for a question (rule 20) was President all the same.
 *
 * @param month the month asked for, for example {@code 2022-08}
 * @param state the State that presides, for example {@code CHN}
 * @param nameInForce its English name in the Council on the first day, for example {@code Upper
 *     Volta} in August 1984
 * @param start the first day
 * @param end the last day
 * @param basis {@link Basis#PUBLISHED} if a publication shows this presidency, else {@link
 *     Basis#COMPUTED} by rule 18 from the membership
 * @since 0.1.0
 */
public record Presidency(
    YearMonth month, State state, String nameInForce, LocalDate start, LocalDate end, Basis basis) {

  /**
   * From here on every published month agrees with the computed one, and no rename disturbs the
   * turns.
   */
  private static final int FIRST_PROVEN_YEAR = 2000;

  /** Refuses null, nothing else. */
  public Presidency {
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(nameInForce, "nameInForce");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * Returns the presidency of a month.
   *
   * @param month any month
   * @return the presidency, or empty if it is not known: before 1946 and after {@link
   *     CouncilMembership#lastYear()}
   */
  public static Optional<Presidency> of(YearMonth month) {
    Objects.requireNonNull(month, "month");
    return PresidencyTable.of(month);
  }

  /**
   * Returns the presidency on a day. It differs from that of the day's month in 1946 alone.
   *
   * @param day any day
   * @return the presidency, or empty if it is not known or the Council had not met yet
   */
  public static Optional<Presidency> on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    if (day.getYear() < CouncilMembership.firstYear()) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.from(day);
    return of(month)
        .filter(presidency -> presidency.covers(day))
        .or(() -> of(month.minusMonths(1)).filter(presidency -> presidency.covers(day)));
  }

  /**
   * Says whether the presidency may be held against a document: it is published, or in the years
   * from 2000 on, in which every published month agrees with rule 18. Between, it rests on the rule
   * and on dates of renames that no list confirms.
   *
   * @return true if it is proven
   */
  public boolean proven() {
    return basis == Basis.PUBLISHED || month.getYear() >= FIRST_PROVEN_YEAR;
  }

  /**
   * Says whether a day lies in the presidency.
   *
   * @param day any day
   * @return true from {@link #start()} to {@link #end()}
   */
  public boolean covers(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }
}
