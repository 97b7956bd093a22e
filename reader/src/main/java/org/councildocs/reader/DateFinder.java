package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds all dates of a text, also in lists and ranges, where a part said once counts for several:
 * {@code 10, 19 et 31 octobre 2016} are three dates, {@code 5月1日至5日} two.
 *
 * <p>Days without a month of their own are believed only if they ascend up to one that has it, and
 * a word or dash leads there: {@code paragraph 12, 15 March} is one date.
 */
final class DateFinder {

  private static final int MOST_DAYS = 31;

  private final DateWords words;
  private final Dates dates;

  DateFinder(DateWords words) {
    this.words = words;
    this.dates = new Dates(words);
  }

  /** What leads from one date to the next, and where that begins. */
  private record Link(boolean strong, int end) {}

  /** A date, or a day alone with month 0, and what leads to it from the one before. */
  private record Item(ReadDate date, @Nullable Link link, boolean dayBehindMonth) {

    boolean bare() {
      return date.month() == 0;
    }
  }

  /** The dates in the order of the text; none lies over another. */
  List<ReadDate> findAll(String text) {
    List<ReadDate> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      List<ReadDate> series =
          dates.mayBegin(text, at) && !insideNumber(text, at)
              ? resolve(series(text, at))
              : List.of();
      if (series.isEmpty()) {
        at++;
      } else {
        found.addAll(series);
        at = series.get(series.size() - 1).end();
      }
    }
    return found;
  }

  /** Where the dates end that are listed from a place on: {@code 2月3日和17日}. */
  int endOfList(String text, int from) {
    List<ReadDate> series = resolve(series(text, from));
    return series.isEmpty() ? from : series.get(series.size() - 1).end();
  }

  /** Whether the number at a place goes on from before: {@code 1.5}, {@code S/2031/5}. */
  private static boolean insideNumber(String text, int at) {
    if (at == 0 || !Characters.digit(text.charAt(at))) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean joins = before == '.' || before == ',' || before == '٫' || before == '٬';
    return before == '/' || (joins && at > 1 && Characters.digit(text.charAt(at - 2)));
  }

  private List<Item> series(String text, int from) {
    List<Item> items = new ArrayList<>();
    int bare = 0;
    @Nullable Link link = null;
    int at = from;
    while (bare <= MOST_DAYS) {
      Item item = item(text, at, link);
      if (item == null) {
        break;
      }
      bare = item.bare() ? bare + 1 : 0;
      items.add(item);
      link = link(text, item.date().end());
      if (link == null) {
        break;
      }
      at = link.end();
    }
    return items;
  }

  private @Nullable Item item(String text, int at, @Nullable Link link) {
    if (at >= text.length()) {
      return null;
    }
    ReadDate date = dates.at(text, at);
    if (date != null && date.day() > MOST_DAYS && date.year() == 0) {
      return null;
    }
    if (words.units() && (date == null || date.day() == 0)) {
      ReadDate open = openDay(text, at);
      date = open == null ? date : open;
    }
    if (date != null) {
      boolean monthFirst = words.units() || !Characters.digit(text.charAt(at));
      return new Item(date, link, monthFirst && date.day() > 0);
    }
    int end = Numbers.endOfNumber(text, at);
    int day = Numbers.number(text, at, end);
    if (day < 1 || day > MOST_DAYS || end - at > 3) {
      return null;
    }
    if (words.units()) {
      Match<Boolean> unit = words.dayUnits.at(text, dates.past(text, end));
      boolean goesOn = unit != null || link(text, end) != null;
      return goesOn
          ? new Item(new ReadDate(0, 0, day, at, unit == null ? end : unit.end()), link, false)
          : null;
    }
    int dayEnd = dates.pastOrdinal(text, end);
    int year = words.monthDay ? dates.yearStart(text, dayEnd) : -1;
    return year < 0
        ? new Item(new ReadDate(0, 0, day, at, dayEnd), link, false)
        : new Item(
            new ReadDate(Numbers.value(text, year, year + 4), 0, day, at, year + 4), link, false);
  }

  /** A day whose unit stands only behind the last of a list: {@code 3月1、2和5日}. */
  private @Nullable ReadDate openDay(String text, int from) {
    ReadDate month = dates.monthWithUnit(text, from);
    if (month == null) {
      return null;
    }
    int start = dates.past(text, month.end());
    int end = Numbers.endOfNumber(text, start);
    int day = Numbers.number(text, start, end);
    return day >= 1 && day <= MOST_DAYS && link(text, end) != null
        ? new ReadDate(month.year(), month.month(), day, from, end)
        : null;
  }

  private @Nullable Link link(String text, int from) {
    int at = dates.past(text, from);
    boolean comma = at < text.length() && Characters.comma(text.charAt(at));
    boolean strong = comma && words.units();
    at = comma ? dates.past(text, at + 1) : at;
    Match<Boolean> word = words.between.at(text, at);
    if (word != null && word.start() == at) {
      return new Link(true, dates.past(text, word.end()));
    }
    if (at < text.length() && Characters.dash(text.charAt(at))) {
      return new Link(true, dates.past(text, at + 1));
    }
    for (String glued : words.betweenGlued) {
      int end = at + glued.length();
      if (text.startsWith(glued, at) && end < text.length() && Characters.digit(text.charAt(end))) {
        return new Link(true, end);
      }
    }
    return comma ? new Link(strong, at) : null;
  }

  /** Gives each date the month and the year that are said with another one; leaves out the rest. */
  private List<ReadDate> resolve(List<Item> items) {
    List<ReadDate> known = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (!item.bare()) {
        known.add(item.date());
        continue;
      }
      int end = i;
      while (end < items.size() && items.get(end).bare()) {
        end++;
      }
      if (i > 0 && items.get(i - 1).dayBehindMonth()) {
        known.addAll(daysBehind(items, i, end));
      } else if (end < items.size()) {
        known.addAll(daysBefore(items, i, end));
      }
      i = end - 1;
    }
    return shareYears(known);
  }

  /** {@code 10, 19 et} before {@code 31 octobre 2016}. */
  private static List<ReadDate> daysBefore(List<Item> items, int from, int to) {
    ReadDate month = items.get(to).date();
    Link link = items.get(to).link();
    List<ReadDate> days = new ArrayList<>();
    int next = month.day();
    for (int i = to - 1; i >= from && link != null && link.strong(); i--) {
      ReadDate day = items.get(i).date();
      if (day.day() >= next || day.year() > 0) {
        break;
      }
      days.add(0, new ReadDate(month.year(), month.month(), day.day(), day.start(), day.end()));
      next = day.day();
    }
    return days;
  }

  /** {@code 至5日} behind {@code 5月1日}, {@code and 5, 2031} behind {@code March 3}. */
  private static List<ReadDate> daysBehind(List<Item> items, int from, int to) {
    ReadDate month = items.get(from - 1).date();
    int strong = to;
    while (strong > from && !strong(items.get(strong - 1))) {
      strong--;
    }
    List<ReadDate> days = new ArrayList<>();
    int last = month.day();
    for (int i = from; i < strong; i++) {
      ReadDate day = items.get(i).date();
      if (day.day() <= last) {
        break;
      }
      days.add(new ReadDate(day.year(), month.month(), day.day(), day.start(), day.end()));
      last = day.day();
    }
    return days;
  }

  private static boolean strong(Item item) {
    return item.link() != null && item.link().strong();
  }

  /** A year counts for the dates before it, in Chinese for those behind, as long as they ascend. */
  private List<ReadDate> shareYears(List<ReadDate> dates) {
    List<ReadDate> shared = new ArrayList<>(dates);
    if (words.units()) {
      for (int i = 1; i < shared.size(); i++) {
        ReadDate before = shared.get(i - 1);
        shared.set(
            i,
            ascend(before, shared.get(i)) ? shared.get(i).withYear(before.year()) : shared.get(i));
      }
    } else {
      for (int i = shared.size() - 2; i >= 0; i--) {
        ReadDate behind = shared.get(i + 1);
        shared.set(
            i,
            ascend(shared.get(i), behind) ? shared.get(i).withYear(behind.year()) : shared.get(i));
      }
    }
    return shared;
  }

  private static boolean ascend(ReadDate one, ReadDate other) {
    return one.month() < other.month() || (one.month() == other.month() && one.day() < other.day());
  }
}
