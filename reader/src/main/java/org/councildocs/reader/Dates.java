package org.councildocs.reader;

import org.jspecify.annotations.Nullable;

/**
 * Finds single dates: {@code 12 August 2022}, {@code August 12th, 2022}, {@code 2022 年 8 月 12 日},
 * {@code 2022-08-12}, with the digits of any script. A language whose words have units of year,
 * month and day is read in that order.
 */
final class Dates {

  private static final int LONGEST = 40;
  private static final int LONGEST_MONTH = 40;
  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2999;

  private final DateWords words;

  Dates(DateWords words) {
    this.words = words;
  }

  /** The first date between two places, be it without year or day, or null. */
  @Nullable ReadDate find(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      ReadDate date = mayBegin(text, i) ? at(text, i) : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** Whether a date begins at the end of one line and ends on the next: {@code 21 / March 2034}. */
  boolean crosses(String above, String below) {
    String head = above.substring(Math.max(0, above.length() - LONGEST));
    String both = head + ' ' + below.substring(0, Math.min(below.length(), LONGEST));
    ReadDate date = find(both, 0, head.length());
    while (date != null && date.end() <= head.length()) {
      date = find(both, date.end(), head.length());
    }
    return date != null && date.day() > 0 && date.end() > head.length() + 1;
  }

  /** The first complete date between two places, or null. */
  @Nullable ReadDate findComplete(String text, int from, int to) {
    ReadDate date = find(text, from, to);
    while (date != null && !date.complete()) {
      date = find(text, date.end(), to);
    }
    return date;
  }

  /** The first month between two places that has neither day nor year, or null. */
  @Nullable ReadDate findMonthAlone(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      ReadDate date = mayBegin(text, i) ? at(text, i) : null;
      if (date != null) {
        i = date.end() - 1;
      } else if (mayBegin(text, i)) {
        ReadDate month = monthAlone(text, i);
        if (month != null && month.possible()) {
          return month;
        }
      }
    }
    return null;
  }

  private @Nullable ReadDate monthAlone(String text, int from) {
    if (words.units()) {
      return monthWithUnit(text, from);
    }
    Match<Integer> month = monthAt(text, from);
    return month == null ? null : new ReadDate(0, month.value(), 0, from, month.end());
  }

  /** Whether a date may begin at a place: where a number does, or a word that may be a month. */
  boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    if (Characters.digit(c)) {
      return at == 0 || !Characters.digit(text.charAt(at - 1));
    }
    if (words.units() && Characters.han(c)) {
      return (Numbers.han(c) || words.monthMayBegin(c))
          && (at == 0 || !Numbers.han(text.charAt(at - 1)));
    }
    return words.monthMayBegin(c)
        && (words.smallMonths || Characters.capital(c))
        && (at == 0 || !Characters.word(text.charAt(at - 1)));
  }

  /** The date that begins at a place, or null. */
  @Nullable ReadDate at(String text, int from) {
    if (words.units()) {
      ReadDate date = withUnits(text, from);
      if (date != null) {
        return date;
      }
    }
    int digits = Numbers.endOfDigits(text, from);
    if (digits == from) {
      return monthFirst(text, from);
    }
    return digits - from == 4 ? international(text, from) : dayFirst(text, from, digits);
  }

  /** A date such as {@code 2022-08-12}. */
  private static @Nullable ReadDate international(String text, int from) {
    int end = from + 10;
    boolean form =
        end <= text.length()
            && text.charAt(from + 4) == '-'
            && text.charAt(from + 7) == '-'
            && Numbers.endOfDigits(text, from + 5) == from + 7
            && Numbers.endOfDigits(text, from + 8) == end;
    if (!form) {
      return null;
    }
    int year = Numbers.value(text, from, from + 4);
    int month = Numbers.value(text, from + 5, from + 7);
    return new ReadDate(year, month, Numbers.value(text, from + 8, end), from, end);
  }

  private @Nullable ReadDate withUnits(String text, int from) {
    ReadDate month = monthWithUnit(text, from);
    Counted day = month == null ? null : counted(text, month.end(), words.dayUnits);
    if (month == null || day == null) {
      return month == null || month.year() == 0 ? null : month;
    }
    return new ReadDate(month.year(), month.month(), day.value, from, day.end);
  }

  /** A month, with or without its year, told by units: {@code 2031年8月}. */
  @Nullable ReadDate monthWithUnit(String text, int from) {
    Counted year = counted(text, from, words.yearUnits);
    if (year != null && year.value < EARLIEST_YEAR) {
      return null;
    }
    Counted month = counted(text, year == null ? from : year.end, words.monthUnits);
    return month == null
        ? null
        : new ReadDate(year == null ? 0 : year.value, month.value, 0, from, month.end);
  }

  /** A number with the unit behind it. */
  private record Counted(int value, int end) {}

  private @Nullable Counted counted(String text, int from, Phrases<Boolean> units) {
    int start = past(text, from);
    int end = Numbers.endOfNumber(text, start);
    int value = Numbers.number(text, start, end);
    Match<Boolean> unit = value < 0 ? null : units.at(text, past(text, end));
    return unit == null ? null : new Counted(value, unit.end());
  }

  private @Nullable ReadDate dayFirst(String text, int from, int digits) {
    int day = Numbers.value(text, from, digits);
    if (digits - from > 2 || day < 1) {
      return null;
    }
    int at = pastFillers(text, pastOrdinal(text, digits));
    Match<Integer> month = monthAt(text, at);
    if (month == null) {
      return null;
    }
    int year = yearStart(text, month.end());
    if (year >= 0) {
      return withYear(text, year, month.value(), day, from);
    }
    // Without a year, "the 5 may go" is no date.
    return words.smallMonths || Characters.capital(text.charAt(at))
        ? new ReadDate(0, month.value(), day, from, month.end())
        : null;
  }

  /** A date that ends with its year, or with the word for year behind it: {@code 2031 года}. */
  private ReadDate withYear(String text, int year, int month, int day, int from) {
    Match<Boolean> word = words.yearWords.at(text, past(text, year + 4));
    int end = word == null ? year + 4 : word.end();
    return new ReadDate(Numbers.value(text, year, year + 4), month, day, from, end);
  }

  private @Nullable ReadDate monthFirst(String text, int from) {
    if (!words.monthMayBegin(text.charAt(from))
        || (from > 0 && Characters.word(text.charAt(from - 1)))) {
      return null;
    }
    Match<Integer> month = monthAt(text, from);
    if (month == null) {
      return null;
    }
    int yearAlone = yearStart(text, month.end());
    if (yearAlone >= 0) {
      return withYear(text, yearAlone, month.value(), 0, from);
    }
    int start = past(text, month.end());
    int digits = Numbers.endOfDigits(text, start);
    int day = Numbers.value(text, start, digits);
    if (!words.monthDay || day < 1 || digits - start > 2) {
      return null;
    }
    int dayEnd = pastOrdinal(text, digits);
    int year = yearStart(text, dayEnd);
    return year < 0
        ? new ReadDate(0, month.value(), day, from, dayEnd)
        : withYear(text, year, month.value(), day, from);
  }

  /** The month's name at a place; digits may touch it on both sides. */
  private @Nullable Match<Integer> monthAt(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST_MONTH && !Characters.digit(text.charAt(end))) {
      end++;
    }
    if (at >= end || !words.monthMayBegin(text.charAt(at))) {
      return null;
    }
    String cut = text.substring(at, end);
    Match<Integer> month = words.months.at(cut, 0);
    if (month == null) {
      return null;
    }
    Match<Integer> whole = withOtherName(cut, month);
    return new Match<>(at + whole.start(), at + whole.end(), whole.value());
  }

  /**
   * A month that is named twice, in two calendars' words: {@code آذار/مارس}, {@code حزيران
   * (يونيه)}.
   */
  private Match<Integer> withOtherName(String text, Match<Integer> month) {
    int mark = past(text, month.end());
    boolean bracket = mark < text.length() && text.charAt(mark) == '(';
    if (mark == text.length() || !(bracket || text.charAt(mark) == '/')) {
      return month;
    }
    Match<Integer> other = words.months.at(text, past(text, mark + 1));
    if (other == null || !other.value().equals(month.value())) {
      return month;
    }
    int end = bracket ? past(text, other.end()) : other.end();
    boolean closed = bracket && end < text.length() && text.charAt(end) == ')';
    return new Match<>(month.start(), closed ? end + 1 : other.end(), month.value());
  }

  /** Where the four digits of a year begin behind blanks and a comma, or -1. */
  int yearStart(String text, int from) {
    int start = pastFillers(text, from);
    int end = Numbers.endOfDigits(text, start);
    int year = end - start == 4 ? Numbers.value(text, start, end) : 0;
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? start : -1;
  }

  /**
   * The offset behind the mark of an ordinal number, if there is one: {@code 1er}, {@code 1 er}.
   */
  int pastOrdinal(String text, int from) {
    int start = past(text, from);
    int end = Math.min(text.length(), start + 3);
    Match<Boolean> ordinal = start < end ? words.ordinals.at(text.substring(start, end), 0) : null;
    int behind = ordinal == null ? from : start + ordinal.end();
    // A letter behind a blank may as well begin another word.
    return start == from || behind == text.length() || Characters.blank(text.charAt(behind))
        ? behind
        : from;
  }

  private int pastFillers(String text, int from) {
    int i = past(text, from);
    if (i < text.length() && Characters.comma(text.charAt(i))) {
      return past(text, i + 1);
    }
    Match<Boolean> filler = words.fillers.at(text, i);
    return filler == null ? i : past(text, filler.end());
  }

  /** The offset behind blanks and a broken line, as they may stand inside a date. */
  int past(String text, int from) {
    // Ideographs are also broken over an empty line.
    return Characters.pastGap(text, from, words.units() ? 2 : 1);
  }
}
