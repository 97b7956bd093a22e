package org.councildocs.reader;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as a text prints it: complete ({@code 2022-08-12}), without day ({@code 2022-08}), without
 * year ({@code --08-12}), or one that no calendar has ({@code 2022-02-31}).
 *
 * @param year the year, if it is printed
 * @param month the month as printed, 1 to 12 unless misprinted
 * @param day the day, if it is printed
 * @since 0.1.0
 */
public record PrintedDate(OptionalInt year, int month, OptionalInt day) {

  /**
   * Refuses null, nothing else.
   *
   * @throws NullPointerException if {@code year} or {@code day} is null
   */
  public PrintedDate {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(day, "day");
  }

  /**
   * Whether year, month and day are printed, be there such a day or not.
   *
   * @return false if one of them is missing
   */
  public boolean complete() {
    return year.isPresent() && day.isPresent();
  }

  /**
   * Whether the calendar has such a day; without a year, whether any year has it.
   *
   * @return false for {@code 2022-02-31}, {@code --02-30}, {@code 2022-13}
   */
  public boolean possible() {
    if (month < 1 || month > 12) {
      return false;
    }
    int most =
        year.isPresent()
            ? YearMonth.of(year.getAsInt(), month).lengthOfMonth()
            : Month.of(month).maxLength();
    return day.isEmpty() || (day.getAsInt() >= 1 && day.getAsInt() <= most);
  }

  /**
   * The day, where the date is complete and possible.
   *
   * @return the day, or empty
   */
  public Optional<LocalDate> date() {
    return complete() && possible()
        ? Optional.of(LocalDate.of(year.getAsInt(), month, day.getAsInt()))
        : Optional.empty();
  }

  /** Returns the date in the manner of ISO 8601, {@code --08-12} where the year is missing. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    if (year.isPresent()) {
      padded(text, year.getAsInt(), 4).append('-');
    } else {
      text.append("--");
    }
    padded(text, month, 2);
    if (day.isPresent()) {
      padded(text.append('-'), day.getAsInt(), 2);
    }
    return text.toString();
  }

  private static StringBuilder padded(StringBuilder text, int number, int digits) {
    String decimal = Integer.toString(number);
    for (int i = decimal.length(); i < digits; i++) {
      text.append('0');
    }
    return text.append(decimal);
  }
}
