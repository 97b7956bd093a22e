package org.councildocs.reader;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Meeting;
import org.councildocs.document.MeetingFormat;
import org.councildocs.document.MeetingLevel;
import org.councildocs.symbol.Organ;
import org.jspecify.annotations.Nullable;

/** Gathers from one passage after another what is said of a meeting; what is said first counts. */
final class MeetingReader {

  /** The words of a phrase before those inside it: {@code the Chamber of the} Council. */
  private static final int LONGEST_BEFORE = 30;

  /** Days that are named before the last of them: {@code 13, 14 and}. */
  private static final int LONGEST_DAYS = 20;

  /** The word for a half of the day and a character behind it. */
  private static final int LONGEST_HALF = 5;

  /** The words between two days. */
  private static final int LONGEST_LINK = 5;

  /** The words of an office or a place behind the organ in it. */
  private static final int LONGEST_BEHIND_ORGAN = 4;

  /** The words behind a briefing that say who gives it: {@code provided by}. */
  private static final int LONGEST_BEHIND_BRIEFING = 20;

  private final Phrasebook book;
  private final Dates dates;
  private final SpanBook spans;
  private final DocumentPath path;
  private final @Nullable LocalDate letterDate;

  private @Nullable Organ council;
  private @Nullable LocalDate date;
  private @Nullable LocalTime time;
  private @Nullable String place;
  private @Nullable MeetingFormat format;
  private @Nullable String formatText;
  private @Nullable MeetingLevel level;
  private @Nullable String occasion;
  private boolean video;

  /**
   * Begins with nothing.
   *
   * @param path the path of the meeting
   * @param letterDate the date of the letter, from which a missing year is known; null if it has
   *     none
   */
  MeetingReader(
      Phrasebook book,
      Dates dates,
      SpanBook spans,
      DocumentPath path,
      @Nullable LocalDate letterDate) {
    this.book = book;
    this.dates = dates;
    this.spans = spans;
    this.path = path;
    this.letterDate = letterDate;
  }

  /** Gathers all that a part of a passage says. */
  void read(Passage passage, int from, int to) {
    readDate(passage, from, to);
    readTime(passage, from, to);
    readPlace(passage, from, to);
    readFormat(passage, from, to);
    readCouncil(passage, from, to);
  }

  /** Whether a line begins with an hour: {@code 10 a.m. to 1 p.m.}. */
  static boolean tellsHour(Phrasebook book, String text) {
    Match<Boolean> prefix = book.hourPrefixes.at(text, 0);
    int start = prefix == null ? 0 : Characters.pastBlank(text, prefix.end());
    boolean number = start < text.length() && Characters.digit(text.charAt(start));
    int behind = Numbers.endOfDigits(text, start);
    return number
        && (prefix != null
            || halfAt(book.morning, text, behind) != null
            || halfAt(book.afternoon, text, behind) != null
            || book.morning.in(text)
            || book.afternoon.in(text)
            || book.hourUnits.in(text)
            || clock(text, start));
  }

  /** The word for a half of the day at a place, be it glued to its hour: {@code 10am}. */
  private static @Nullable Match<Boolean> halfAt(Phrases<Boolean> words, String text, int at) {
    boolean glued = at > 0 && at < text.length() && Characters.digit(text.charAt(at - 1));
    if (!glued) {
      return words.at(text, at);
    }
    String word = text.substring(at, Math.min(text.length(), at + LONGEST_HALF));
    Match<Boolean> half = words.at(word, 0);
    return half == null ? null : new Match<>(at, at + half.end(), half.value());
  }

  /** Whether an hour with its minutes stands at a place: {@code 10:00}. */
  private static boolean clock(String text, int at) {
    int colon = Numbers.endOfDigits(text, at);
    return colon - at <= 2
        && colon < text.length()
        && text.charAt(colon) == ':'
        && Numbers.endOfDigits(text, colon + 1) == colon + 3;
  }

  private void readCouncil(Passage passage, int from, int to) {
    Match<Organ> organ = council == null ? book.organs.find(passage, from, to) : null;
    while (organ != null && (inPlace(passage, from, organ) || inOffice(passage, from, organ))) {
      organ = book.organs.find(passage, organ.end(), to);
    }
    if (organ != null) {
      council = organ.value();
      spans.part(path.child("council"), passage.span(organ.start(), organ.end()));
    }
  }

  /** Whether the name of an organ is part of that of a place: any meeting may be held there. */
  private boolean inPlace(Passage passage, int from, Match<Organ> organ) {
    return covered(book.places, passage, from, organ, LONGEST_BEHIND_ORGAN);
  }

  /**
   * Whether the name of an organ is part of an office: its President may be heard elsewhere. Who
   * claims its presidency convenes the organ itself.
   */
  private boolean inOffice(Passage passage, int from, Match<Organ> organ) {
    return covered(book.offices, passage, from, organ, LONGEST_BEHIND_ORGAN)
        && !covered(book.presidencyClaims, passage, from, organ, LONGEST_BEHIND_ORGAN);
  }

  private static boolean covered(
      Phrases<?> phrases, Passage passage, int from, Match<?> words, int mostBehind) {
    int start = Math.max(from, words.start() - LONGEST_BEFORE);
    int end = Math.min(passage.length(), words.end() + mostBehind);
    Match<?> around = phrases.find(passage, start, end);
    while (around != null && around.end() <= words.start()) {
      around = phrases.find(passage, around.end(), end);
    }
    return around != null && around.start() <= words.start() && around.end() >= words.end();
  }

  /** Looks for the day alone. */
  void readDate(Passage passage, int from, int to) {
    ReadDate found = date == null ? dates.find(passage.text(), from, to) : null;
    while (found != null && (found.day() == 0 || ofSomethingElse(passage.text(), found.start()))) {
      found = dates.find(passage.text(), found.end(), to);
    }
    if (found == null || found.end() > to) {
      return;
    }
    ReadDate first = firstOfDays(passage.text(), from, found);
    if (first.start() == found.start()) {
      // A day of the week beside several days may be that of any of them.
      checkWeekday(passage, from, found);
    }
    found = first;
    ReadDate complete = found.complete() ? found : withYear(found);
    if (!complete.possible()) {
      spans.problem(
          ProblemKind.DATE_IMPOSSIBLE,
          path,
          passage.span(found.start(), found.end()),
          Map.of("date", passage.text().substring(found.start(), found.end())));
    }
    date = complete.date().orElse(null);
    if (date != null) {
      spans.part(path.child("date"), passage.span(found.start(), found.end()));
    }
    if (date != null && !found.complete()) {
      spans.problem(
          ProblemKind.DATE_YEAR_TAKEN,
          path.child("date"),
          passage.span(found.start(), found.end()),
          Map.of(
              "date",
              passage.text().substring(found.start(), found.end()),
              "year",
              Integer.toString(date.getYear())));
    }
  }

  /** Doubts a date that stands beside another day of the week than its own. */
  private void checkWeekday(Passage passage, int from, ReadDate found) {
    String text = passage.text();
    LocalDate day = found.date().orElse(null);
    Match<DayOfWeek> weekday = day == null ? null : weekdayBeside(text, from, found);
    if (day != null && weekday != null && weekday.value() != day.getDayOfWeek()) {
      spans.problem(
          ProblemKind.DATE_WEEKDAY,
          path.child("date"),
          passage.span(
              Math.min(weekday.start(), found.start()), Math.max(weekday.end(), found.end())),
          Map.of(
              "weekday",
              text.substring(weekday.start(), weekday.end()),
              "date",
              text.substring(found.start(), found.end())));
    }
  }

  /**
   * The day of the week before a date, {@code Wednesday, 15 February}, or behind it, {@code
   * 2月15日(星期三)}.
   */
  private @Nullable Match<DayOfWeek> weekdayBeside(String text, int from, ReadDate found) {
    int before = found.start();
    while (before > from && besideDate(text.charAt(before - 1))) {
      before--;
    }
    Match<DayOfWeek> weekday = book.weekdays.endingAt(text, before);
    if (weekday != null) {
      return weekday;
    }
    int behind = found.end();
    while (behind < text.length() && besideDate(text.charAt(behind))) {
      behind++;
    }
    return book.weekdays.at(text, behind);
  }

  private static boolean besideDate(char c) {
    return c == ' ' || Characters.comma(c) || c == '(' || c == '（';
  }

  /**
   * Whether a date is that of a version of the text ({@code as of 12 June 2017}) or a day before
   * which something must be done ({@code by 12 June}).
   */
  private boolean ofSomethingElse(String text, int at) {
    int end = beforeBlank(text, at);
    return book.versionMarkers.endingAt(text, end) != null
        || book.deadlines.endingAt(text, end) != null;
  }

  /** The first of several days that share their month: {@code 13 and 14 March}; else the date. */
  private ReadDate firstOfDays(String text, int from, ReadDate last) {
    int start = Math.max(from, last.start() - LONGEST_DAYS);
    boolean digits = false;
    for (int i = start; i < last.start(); i++) {
      digits |= Characters.digit(text.charAt(i));
    }
    if (!digits || last.day() < 2) {
      return last;
    }
    ReadDate first = last;
    int next = last.start() - start;
    List<ReadDate> days =
        new DateFinder(DateWords.of(book.language())).findAll(text.substring(start, last.end()));
    for (int i = days.size() - 1; i >= 0; i--) {
      ReadDate day = days.get(i);
      boolean ofMonth = day.month() == last.month() && day.year() == last.year();
      boolean linked = day.end() <= next && next - day.end() <= LONGEST_LINK;
      if (ofMonth && linked && day.day() > 0 && day.day() < first.day()) {
        first = new ReadDate(day.year(), day.month(), day.day(), start + day.start(), last.end());
        next = day.start();
      }
    }
    return first;
  }

  /** The date with the year of the letter, or the year after where the month has passed. */
  private ReadDate withYear(ReadDate found) {
    int year =
        letterDate == null
            ? 0
            : letterDate.getYear() + (found.month() < letterDate.getMonthValue() ? 1 : 0);
    return new ReadDate(year, found.month(), found.day(), found.start(), found.end());
  }

  /**
   * Looks for the hour: {@code 10 a.m.}, {@code 3.30 p.m.}, {@code 15:00}, {@code 下午 3 时}, {@code
   * 上午十时三十分}.
   */
  void readTime(Passage passage, int from, int to) {
    String text = passage.text();
    for (int i = from; i < to && time == null; i++) {
      int end = Numbers.endOfNumber(text, i);
      if (end > i) {
        boolean hour =
            Numbers.han(text.charAt(i))
                // Three points are no hour.
                ? book.halfOfDayEndsAt(text, beforeBlank(text, i))
                : end - i <= 2 && (i == 0 || !Characters.digit(text.charAt(i - 1)));
        if (hour) {
          readTime(passage, i, end, from);
        }
        i = end;
      }
    }
    Match<Boolean> prefix = time == null ? book.hourPrefixes.find(passage, from, to) : null;
    if (prefix != null) {
      readHourInWords(passage, Characters.pastBlank(text, prefix.end()));
    }
  }

  /**
   * Reads an hour that is told by the word for its place in half a day, be it with a half or a
   * quarter behind it: {@code العاشرة صباحا}, {@code العاشرة والنصف صباحا}.
   */
  private void readHourInWords(Passage passage, int start) {
    String text = passage.text();
    Match<Integer> hour = book.ordinals.at(text, start);
    if (hour == null || hour.value() > 12) {
      return;
    }
    int behind = Characters.pastBlank(text, hour.end());
    Match<Integer> minutes = book.minutesBehindHour.at(text, behind);
    behind = minutes == null ? behind : Characters.pastBlank(text, minutes.end());
    Match<Boolean> morning = book.morning.at(text, behind);
    Match<Boolean> half = morning == null ? book.afternoon.at(text, behind) : morning;
    if (half != null) {
      time =
          LocalTime.of(
              hour.value() % 12 + (morning == null ? 12 : 0),
              minutes == null ? 0 : minutes.value());
      spans.part(path.child("time"), passage.span(start, half.end()));
    }
  }

  private void readTime(Passage passage, int start, int digits, int from) {
    String text = passage.text();
    int hour = Numbers.number(text, start, digits);
    int minute = 0;
    int end = digits;
    boolean announced = book.hourPrefixes.endingAt(text, beforeBlank(text, start)) != null;
    boolean parted =
        end < text.length()
            && (text.charAt(end) == ':'
                || text.charAt(end) == '.'
                || text.charAt(end) == '：'
                || (announced && text.charAt(end) == '/'));
    int minutes = parted ? Numbers.endOfDigits(text, end + 1) : end;
    boolean clock = announced || (parted && text.charAt(end) != '.' && minutes == end + 3);
    if (parted && minutes == end + 3) {
      minute = Numbers.value(text, end + 1, minutes);
      end = minutes;
    }
    boolean backwards = announced && minute < 24 && (hour > 23 || (hour == 0 && minute > 0));
    if (backwards) {
      // Printed from right to left: 30/10 for half past ten.
      int swapped = hour;
      hour = minute;
      minute = swapped;
    }
    Match<Boolean> unit = book.hourUnits.at(text, Characters.pastBlank(text, end));
    if (unit != null) {
      end = unit.end();
      int minuteEnd = Numbers.endOfNumber(text, Characters.pastBlank(text, end));
      Match<Boolean> minuteUnit = book.minuteUnits.at(text, Characters.pastBlank(text, minuteEnd));
      boolean bare = book.minuteUnits.none() && minuteEnd - Characters.pastBlank(text, end) == 2;
      if (minuteUnit != null || bare) {
        minute = Math.max(0, Numbers.number(text, Characters.pastBlank(text, end), minuteEnd));
        end = minuteUnit == null ? minuteEnd : minuteUnit.end();
      }
    }
    int span = unit == null ? secondHour(text, end) : -1;
    int behind = span < 0 ? end : endOfHour(text, span);
    if (span >= 0) {
      unit = book.hourUnits.at(text, Characters.pastBlank(text, behind));
    }
    int half = Characters.pastBlank(text, span >= 0 && unit != null ? unit.end() : behind);
    Match<Boolean> morning = halfAt(book.morning, text, half);
    Match<Boolean> afternoon = halfAt(book.afternoon, text, half);
    int before = beforeBlank(text, start);
    boolean am = morning != null || (unit != null && book.morning.endingAt(text, before) != null);
    boolean pm =
        (afternoon != null && !(span >= 0 && overNoon(text, hour, span)))
            || (unit != null && book.afternoon.endingAt(text, before) != null);
    if (!(clock || am || afternoon != null || pm || unit != null) || start < from) {
      return;
    }
    end = morning != null ? morning.end() : afternoon != null ? afternoon.end() : end;
    try {
      time = LocalTime.of(pm && hour < 12 ? hour + 12 : am && hour == 12 ? 0 : hour, minute);
      spans.part(path.child("time"), passage.span(start, end));
    } catch (DateTimeException e) {
      time = null;
    }
  }

  /** Where the second hour of {@code 3 - 6 p.m.}, {@code 3 to 5.30 p.m.} begins; -1 if none. */
  private int secondHour(String text, int at) {
    int word = Characters.pastBlank(text, at);
    Match<Boolean> until = book.hourSpans.at(text, word);
    boolean dash = word < text.length() && Characters.dash(text.charAt(word));
    if (until == null && !dash) {
      return -1;
    }
    int second = Characters.pastBlank(text, until == null ? word + 1 : until.end());
    Match<Boolean> prefix = book.hourPrefixes.at(text, second);
    second = prefix == null ? second : Characters.pastBlank(text, prefix.end());
    int end = Numbers.endOfDigits(text, second);
    return end > second && end - second <= 2 ? second : -1;
  }

  /** Behind an hour and its minutes. */
  private static int endOfHour(String text, int at) {
    int end = Numbers.endOfDigits(text, at);
    boolean parted = end < text.length() && ".:：".indexOf(text.charAt(end)) >= 0;
    int minutes = parted ? Numbers.endOfDigits(text, end + 1) : end;
    return minutes == end + 3 ? minutes : end;
  }

  /** Whether a meeting that ends in the afternoon begins before: {@code 10 to 1 p.m.}. */
  private static boolean overNoon(String text, int hour, int second) {
    return hour > Numbers.value(text, second, Numbers.endOfDigits(text, second)) % 12;
  }

  private static int beforeBlank(String text, int at) {
    return at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
  }

  /** Looks for the place: a known one with what belongs to it. */
  void readPlace(Passage passage, int from, int to) {
    Match<Boolean> found = place == null ? book.places.find(passage, from, to) : null;
    if (found == null) {
      return;
    }
    String text = passage.text();
    int named = found.end();
    for (Match<Boolean> next = roomAt(text, named); next != null; next = roomAt(text, named)) {
      named = next.end();
    }
    int number = Characters.pastBlank(text, named);
    int end = Numbers.endOfDigits(text, number);
    boolean room = end > number && dates.at(text, number) == null;
    end = room ? end : named;
    int comma = end;
    while (comma < to && Characters.comma(text.charAt(comma))) {
      int next = Characters.pastBlank(text, comma + 1);
      Match<Boolean> tail = book.placeTails.at(text, next);
      if (tail == null) {
        break;
      }
      end = tail.end();
      while (end < to
          && !Characters.partsClauses(text.charAt(end))
          && ".(".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      comma = end;
    }
    end = end > named && text.charAt(end - 1) == ' ' ? end - 1 : end;
    place = text.substring(found.start(), end).strip();
    spans.part(path.child("place"), passage.span(found.start(), end));
  }

  /** A place among ideographs that stands right behind another one: {@code 联合国总部托管理事会会议厅}. */
  private @Nullable Match<Boolean> roomAt(String text, int at) {
    return at < text.length() && Characters.han(text.charAt(at)) ? book.places.at(text, at) : null;
  }

  /** Looks for format and level; the level may stand before or behind the format, or alone. */
  void readFormat(Passage passage, int from, int to) {
    String text = passage.text();
    readSigns(passage, from, to);
    Match<MeetingFormat> found = format == null ? book.formats.find(passage, from, to) : null;
    while (found != null && (toDebate(text, found) || ofBriefers(passage, from, found))) {
      found = book.formats.find(passage, found.end(), to);
    }
    if (found == null) {
      setLevel(passage, level(passage, from, to));
      return;
    }
    format = found.value();
    int start = Characters.withArabicArticle(text, found.start());
    int end = found.end();
    Match<MeetingLevel> before = book.levels.endingAt(text, beforeBlank(text, start));
    Match<MeetingLevel> behind = book.levels.at(text, Characters.pastBlank(text, end));
    Match<MeetingLevel> known = before != null ? before : behind;
    if (before != null) {
      start = before.start();
    } else if (behind != null) {
      end = behind.end();
    }
    setLevel(passage, known == null ? book.levels.find(passage, from, to) : known);
    formatText = text.substring(start, end);
    spans.part(path.child("format"), passage.span(found.start(), found.end()));
    spans.part(path.child("formatText"), passage.span(start, end));
  }

  /** Whether a word for briefings only says of somebody that they give them. */
  private boolean ofBriefers(Passage passage, int from, Match<MeetingFormat> found) {
    int before = beforeBlank(passage.text(), found.start());
    return found.value() == MeetingFormat.BRIEFING
        && book.announcementVerbs.endingAt(passage.text(), before) == null
        && (covered(book.brieferRunning, passage, from, found, LONGEST_BEHIND_BRIEFING)
            || covered(book.brieferVerbs, passage, from, found, LONGEST_BEHIND_BRIEFING));
  }

  /**
   * Whether the Arabic word for a debate says what a meeting is for, {@code لمناقشة}, and not what
   * it is.
   */
  private static boolean toDebate(String text, Match<MeetingFormat> found) {
    return found.value() == MeetingFormat.DEBATE
        && found.start() > 0
        && text.charAt(found.start() - 1) == 'ل'
        && text.charAt(found.start()) == 'م';
  }

  /**
   * The level that is all that stands between two places, or before a word for a meeting: {@code
   * High-level meeting}; null if there is none.
   */
  private @Nullable Match<MeetingLevel> level(Passage passage, int from, int to) {
    String text = passage.text();
    Match<MeetingLevel> found = level == null ? book.levels.find(passage, from, to) : null;
    if (found == null) {
      return null;
    }
    boolean alone =
        found.start() == from
            && (found.end() == to || Characters.endsSentence(text.charAt(found.end())));
    return alone || book.meetingWords.at(text, Characters.pastBlank(text, found.end())) != null
        ? found
        : null;
  }

  private void setLevel(Passage passage, @Nullable Match<MeetingLevel> found) {
    if (found != null && level == null) {
      level = found.value();
      spans.part(path.child("level"), passage.span(found.start(), found.end()));
    }
  }

  private void readSigns(Passage passage, int from, int to) {
    Match<Boolean> byVideo = video ? null : book.video.find(passage, from, to);
    if (byVideo != null) {
      video = true;
      spans.part(path.child("videoTeleconference"), passage.span(byVideo.start(), byVideo.end()));
    }
    Match<Boolean> named = occasion == null ? book.occasions.find(passage, from, to) : null;
    if (named != null
        && book.formats.at(passage.text(), Characters.pastBlank(passage.text(), named.end()))
            != null) {
      occasion = passage.text().substring(named.start(), named.end());
      spans.part(path.child("occasion"), passage.span(named.start(), named.end()));
    }
  }

  boolean dateKnown() {
    return date != null;
  }

  boolean formatKnown() {
    return format != null;
  }

  /** The meeting, if anything was said of it. */
  Optional<Meeting> meeting() {
    boolean nothing =
        date == null
            && time == null
            && place == null
            && format == null
            && level == null
            && council == null
            && !video;
    return nothing
        ? Optional.empty()
        : Optional.of(
            new Meeting(
                Optional.ofNullable(council),
                Optional.ofNullable(date),
                Optional.ofNullable(time),
                Optional.ofNullable(place),
                Optional.ofNullable(format),
                Optional.ofNullable(formatText),
                Optional.ofNullable(level),
                Optional.ofNullable(occasion),
                video,
                Optional.empty(),
                Optional.empty()));
  }
}
