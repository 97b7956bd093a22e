package org.councildocs.reader;

import org.jspecify.annotations.Nullable;

/**
 * Finds dates: {@code 12 August 2022}, {@code August 12th, 2022}, {@code 2022 年 8 月 12 日}, with the
 * digits of any script. The words come from the phrasebook; a language whose phrasebook has units
 * of year, month and day is read in that order.
 */
final class Dates {

  private static final int LONGEST_MONTH = 40;

  private final Phrasebook book;

  Dates(Phrasebook book) {
    this.book = book;
  }

  /** The first date between two places, be it without year or day, or null. */
  @Nullable ReadDate find(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      ReadDate date = begins(text, i) ? at(text, i) : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** The first complete date between two places, or null. */
  @Nullable ReadDate findComplete(String text, int from, int to) {
    ReadDate date = find(text, from, to);
    while (date != null && !date.complete()) {
      date = find(text, date.end(), to);
    }
    return date;
  }

  private boolean begins(String text, int at) {
    char c = text.charAt(at);
    if (Characters.digit(c)) {
      return at == 0 || !Characters.digit(text.charAt(at - 1));
    }
    return Characters.capital(c)
        || Characters.han(c)
        || (book.smallMonths && (at == 0 || !Characters.word(text.charAt(at - 1))));
  }

  /** The date that begins at a place, or null. */
  @Nullable ReadDate at(String text, int from) {
    int digits = Numbers.endOfDigits(text, from);
    if (!book.yearUnits.none()) {
      ReadDate date = withUnits(text, from);
      if (date != null) {
        return date;
      }
    }
    if (book.months.none()) {
      return null;
    }
    return digits > from ? dayFirst(text, from, digits) : monthFirst(text, from);
  }

  private @Nullable ReadDate withUnits(String text, int from) {
    Counted year = counted(text, from, book.yearUnits);
    if (year != null && year.value < 1000) {
      return null;
    }
    Counted month = counted(text, year == null ? from : year.end, book.monthUnits);
    if (month == null) {
      return null;
    }
    Counted day = counted(text, month.end, book.dayUnits);
    int end = day == null ? month.end : day.end;
    return year == null && day == null
        ? null
        : new ReadDate(
            year == null ? 0 : year.value, month.value, day == null ? 0 : day.value, from, end);
  }

  /** A number with the unit behind it. */
  private record Counted(int value, int end) {}

  private static @Nullable Counted counted(String text, int from, Phrases<Boolean> units) {
    int start = pastBlanks(text, from);
    int end = Numbers.endOfDigits(text, start);
    int value = Numbers.value(text, start, end);
    if (value < 0) {
      end = Numbers.endOfHan(text, start);
      value = Numbers.hanValue(text, start, end);
    }
    Match<Boolean> unit = value < 0 ? null : units.at(text, pastBlanks(text, end));
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
    int year = yearStart(text, at + month.end());
    return year < 0
        ? new ReadDate(0, month.value(), day, from, at + month.end())
        : withYear(text, year, month.value(), day, from);
  }

  /** A date that ends with its year, or with the word for year behind it: {@code 2031 года}. */
  private ReadDate withYear(String text, int year, int month, int day, int from) {
    Match<Boolean> word = book.yearWordsBehind.at(text, pastBlanks(text, year + 4));
    int end = word == null ? year + 4 : word.end();
    return new ReadDate(Numbers.value(text, year, year + 4), month, day, from, end);
  }

  private @Nullable ReadDate monthFirst(String text, int from) {
    Match<Integer> month = monthAt(text, from);
    if (month == null || (from > 0 && Characters.word(text.charAt(from - 1)))) {
      return null;
    }
    int monthEnd = from + month.end();
    int yearAlone = yearStart(text, monthEnd);
    if (yearAlone >= 0) {
      return withYear(text, yearAlone, month.value(), 0, from);
    }
    int start = pastBlanks(text, monthEnd);
    int digits = Numbers.endOfDigits(text, start);
    int day = Numbers.value(text, start, digits);
    if (day < 1 || digits - start > 2) {
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
    if (at >= end || Character.isWhitespace(text.charAt(at))) {
      return null;
    }
    String words = text.substring(at, end);
    Match<Integer> month = book.months.at(words, 0);
    return month == null ? null : withOtherName(words, month);
  }

  /**
   * A month that is named twice, in two calendars' words: {@code آذار/مارس}, {@code حزيران
   * (يونيه)}.
   */
  private Match<Integer> withOtherName(String text, Match<Integer> month) {
    int mark = pastBlanks(text, month.end());
    boolean bracket = mark < text.length() && text.charAt(mark) == '(';
    if (mark == text.length() || !(bracket || text.charAt(mark) == '/')) {
      return month;
    }
    Match<Integer> other = book.months.at(text, pastBlanks(text, mark + 1));
    if (other == null || !other.value().equals(month.value())) {
      return month;
    }
    int end = bracket ? pastBlanks(text, other.end()) : other.end();
    boolean closed = bracket && end < text.length() && text.charAt(end) == ')';
    return new Match<>(month.start(), closed ? end + 1 : other.end(), month.value());
  }

  /** Where four digits begin behind blanks and a comma, or -1. */
  private int yearStart(String text, int from) {
    int start = pastFillers(text, from);
    int end = Numbers.endOfDigits(text, start);
    return end - start == 4 ? start : -1;
  }

  private int pastOrdinal(String text, int from) {
    int end = Math.min(text.length(), from + 3);
    Match<Boolean> ordinal = from < end ? book.dayOrdinals.at(text.substring(from, end), 0) : null;
    return ordinal == null ? from : from + ordinal.end();
  }

  private int pastFillers(String text, int from) {
    int i = pastBlanks(text, from);
    if (i < text.length() && Characters.comma(text.charAt(i))) {
      return pastBlanks(text, i + 1);
    }
    Match<Boolean> filler = book.dateFillers.at(text, i);
    return filler == null ? i : pastBlanks(text, filler.end());
  }

  private static int pastBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
