package org.councildocs.reader;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as the text gives it, complete or not, possible or not.
 *
 * @param year the year, 0 if not given
 * @param month the month, 1 to 12 unless the text gives another number
 * @param day the day, 0 if not given
 * @param start where it begins
 * @param end where it ends
 */
record ReadDate(int year, int month, int day, int start, int end) {

  /** The date, if it is complete and the calendar has it. */
  Optional<LocalDate> date() {
    return complete() && possible()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /** The month, if year and month are given. */
  Optional<YearMonth> yearMonth() {
    return year > 0 && month >= 1 && month <= 12
        ? Optional.of(YearMonth.of(year, month))
        : Optional.empty();
  }

  /** The same date in a year, unless it has its own. */
  ReadDate withYear(int other) {
    return year > 0 ? this : new ReadDate(other, month, day, start, end);
  }

  /** Whether two dates are there and say the same, wherever they stand. */
  static boolean sameDay(@Nullable ReadDate one, @Nullable ReadDate other) {
    return one != null
        && other != null
        && one.year == other.year
        && one.month == other.month
        && one.day == other.day;
  }

  boolean complete() {
    return year > 0 && day > 0;
  }

  /** Whether the calendar has such a day; without a year, whether any year has it. */
  boolean possible() {
    return month >= 1
        && month <= 12
        && day <= Month.of(month).length(year <= 0 || IsoChronology.INSTANCE.isLeapYear(year));
  }
}
