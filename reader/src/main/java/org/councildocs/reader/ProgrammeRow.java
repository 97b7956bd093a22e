package org.councildocs.reader;

import java.util.EnumSet;
import java.util.Set;
import org.councildocs.document.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of a programme that says who speaks then: {@code 15:00 Opening remarks: Ms. A}, {@code
 * 15:10 - 15:40 Briefers:}.
 *
 * @param kind what they do
 * @param who where they are named; at the end of the row if they stand on those below
 */
record ProgrammeRow(SectionKind kind, int who) {

  private static final Set<SectionKind> OF_PERSONS =
      EnumSet.of(
          SectionKind.CHAIR,
          SectionKind.MODERATOR,
          SectionKind.OPENING_STATEMENTS,
          SectionKind.BRIEFERS);

  /** The row that a text is, or null. */
  static @Nullable ProgrammeRow of(String text, HeadingReader headings, Phrasebook book) {
    int hours = behindHours(text, book);
    if (hours == 0) {
      return null;
    }
    String words = text.substring(hours);
    int inline = headings.endOfInlineHeading(words);
    int end = inline == 0 ? words.length() : inline;
    SectionKind kind = headings.known(words.substring(0, end));
    return kind != null && OF_PERSONS.contains(kind) ? new ProgrammeRow(kind, hours + end) : null;
  }

  /**
   * Whether a text begins with an hour: {@code 15:10}, {@code 9.30 a.m.}, {@code 15 h 10}, {@code
   * 15 heures}.
   */
  static boolean opensWithHour(String text, Phrasebook book) {
    return endOfHour(text, 0, book) > 0;
  }

  /** Whether a text begins with an hour and its minutes: {@code 15:10}, {@code 9.30 a.m.}. */
  static boolean opensWithMinutes(String text) {
    return endOfMinutes(text, 0) > 0;
  }

  private static int endOfMinutes(String text, int place) {
    int hour = Numbers.endOfDigits(text, place);
    boolean parted =
        hour > place
            && hour - place <= 2
            && hour < text.length() - 2
            && ":.时".indexOf(text.charAt(hour)) >= 0
            && Numbers.endOfDigits(text, hour + 1) == hour + 3;
    return parted ? hour + 3 : 0;
  }

  /** Where the words begin behind the hours at the beginning of a text; 0 if it has none. */
  private static int behindHours(String text, Phrasebook book) {
    int end = endOfHour(text, 0, book);
    if (end == 0) {
      return 0;
    }
    int dash = Characters.pastBlank(text, end);
    Match<Boolean> until = book.hourSpans.at(text, dash);
    boolean parted = dash < text.length() && Characters.dash(text.charAt(dash));
    int behind = until != null ? until.end() : parted ? dash + 1 : text.length();
    end = Math.max(end, endOfHour(text, Characters.pastBlank(text, behind), book));
    int mark = Characters.pastBlank(text, end);
    boolean marked =
        mark < text.length()
            && (":：".indexOf(text.charAt(mark)) >= 0 || Characters.dash(text.charAt(mark)));
    int words = Characters.pastBlanks(text, marked ? mark + 1 : end);
    return words > end && words < text.length() ? words : 0;
  }

  /**
   * Behind the hour at a place, with its minutes or the word for hours, and the half of the day
   * that is named behind it; the start of the text if there is none.
   */
  private static int endOfHour(String text, int place, Phrasebook book) {
    int hour = Numbers.endOfDigits(text, place);
    if (hour == place || hour - place > 2) {
      return 0;
    }
    int minutesEnd = endOfMinutes(text, place);
    boolean parted = minutesEnd > 0;
    int end = parted ? minutesEnd : hour;
    Match<Boolean> unit = book.hourUnits.at(text, Characters.pastBlank(text, end));
    if (!parted && unit == null) {
      return 0;
    }
    if (unit != null) {
      int minutes = Characters.pastBlank(text, unit.end());
      boolean minutesFollow = !parted && Numbers.endOfDigits(text, minutes) == minutes + 2;
      end = minutesFollow ? minutes + 2 : unit.end();
    }
    int half = Characters.pastBlank(text, end);
    Match<Boolean> morning = book.morning.at(text, half);
    Match<Boolean> named = morning == null ? book.afternoon.at(text, half) : morning;
    return named == null ? end : named.end();
  }
}
