package org.councildocs.reader;

import java.util.EnumSet;
import java.util.Set;
import org.councildocs.document.MeetingFormat;
import org.councildocs.document.MeetingLevel;
import org.councildocs.document.SectionKind;
import org.jspecify.annotations.Nullable;

/** Tells the headings of a concept note: the known ones by their words, others by their form. */
final class HeadingReader {

  private static final int LONGEST = 100;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_IDEOGRAPHS = 40;
  private static final int LONGEST_NUMBER = 5;

  /** Words for questions with fewer ideographs may stand behind those for what is in question. */
  private static final int SHORTEST_QUESTIONS = 5;

  private static final int LONGEST_ROW = 120;
  private static final int LONGEST_WEEKDAY = 20;

  private final Phrasebook book;
  private final Dates dates;

  HeadingReader(Phrasebook book) {
    this.book = book;
    this.dates = new Dates(DateWords.of(book.language()));
  }

  /** What a section with this heading is about; null if the text is no known heading. */
  @Nullable SectionKind known(String text) {
    return text.length() > LONGEST ? null : known(text, ListLabel.of(text));
  }

  /** What a section with this line as its heading is about; null if it is no known heading. */
  @Nullable SectionKind known(Line line) {
    return line.text().length() > LONGEST ? null : known(line.text(), line.label());
  }

  private @Nullable SectionKind known(String text, @Nullable ListLabel label) {
    int start = words(text, label);
    int end = text.length();
    while (end > start && fringe(text.charAt(end - 1))) {
      end--;
    }
    if (end - start > 2 && text.charAt(start) == '(' && text.charAt(end - 1) == ')') {
      // A heading may stand in brackets: (Background).
      start++;
      end--;
    }
    Match<SectionKind> match = end == start ? null : book.headings.at(text, start);
    if (match == null) {
      boolean ideographs = end > start && Characters.han(text.charAt(start));
      return ideographs ? behindModifiers(text, start, end) : spread(text, start, end);
    }
    if (match.end() == end
        || ofMeeting(text, match.end(), end)
        || (match.value() == SectionKind.GUIDING_QUESTIONS && questionsGoOn(text, match.end()))) {
      return match.value();
    }
    SectionKind several = several(text, match, end);
    return several == null ? spread(text, start, end) : several;
  }

  /** Whether a heading names the outcome at its beginning or end: {@code Format and outcome}. */
  boolean namesOutcome(String text) {
    return names(SectionKind.OUTCOME, text);
  }

  /** Whether a heading of whatever words names questions at its beginning or end. */
  boolean namesQuestions(String text) {
    return names(SectionKind.GUIDING_QUESTIONS, text);
  }

  private boolean names(SectionKind kind, String text) {
    int end = text.length();
    while (end > 0 && fringe(text.charAt(end - 1))) {
      end--;
    }
    Match<SectionKind> last = book.headings.endingAt(text, end);
    Match<SectionKind> first = book.headings.at(text, words(text, ListLabel.of(text)));
    return (last != null && last.value() == kind) || (first != null && first.value() == kind);
  }

  /**
   * What a heading is about that puts several together, {@code Date, format and briefers}: what is
   * asked, who briefs, how the meeting is held, or else what it names first; null if a part of it
   * is no known heading.
   */
  private @Nullable SectionKind several(String text, Match<SectionKind> first, int end) {
    Set<SectionKind> kinds = EnumSet.of(first.value());
    Match<SectionKind> last = first;
    while (last.end() < end && !ofMeeting(text, last.end(), end)) {
      int at = Characters.pastBlank(text, last.end());
      int behind = book.endOfSeparator(text, at);
      int next = behind < 0 ? at : Characters.pastBlank(text, behind);
      // What a conjunction is glued to is known only together with it.
      int word = book.conjunctionGluedTo(text, next) ? next - 1 : next;
      last = next == at ? null : book.headings.at(text, word);
      if (last == null || last.end() > end) {
        return null;
      }
      kinds.add(last.value());
    }
    boolean briefers =
        kinds.contains(SectionKind.BRIEFERS) || kinds.contains(SectionKind.FORMAT_AND_BRIEFERS);
    return kinds.contains(SectionKind.GUIDING_QUESTIONS)
        ? SectionKind.GUIDING_QUESTIONS
        : briefers && kinds.size() > 1
            ? SectionKind.FORMAT_AND_BRIEFERS
            : kinds.contains(SectionKind.FORMAT) ? SectionKind.FORMAT : first.value();
  }

  /**
   * What a heading is about before whose words stand those for the meeting, {@code 公开辩论会的目标}, or
   * whatever says more of what is asked: {@code 供会员国审议的指导性问题}; null if it is none.
   */
  private @Nullable SectionKind behindModifiers(String text, int start, int end) {
    Match<MeetingLevel> level = book.levels.at(text, start);
    int at = level == null ? start : level.end();
    Match<MeetingFormat> format = book.formats.at(text, at);
    Match<Boolean> named = format == null ? book.meetingWords.at(text, at) : null;
    at = format != null ? format.end() : named != null ? named.end() : at;
    at = at < end && text.charAt(at) == Characters.HAN_PARTICLE ? at + 1 : at;
    Match<SectionKind> heading = at == start ? null : book.headings.at(text, at);
    if (heading != null && heading.end() == end) {
      return heading.value();
    }
    Match<SectionKind> last =
        end - start > LONGEST_IDEOGRAPHS ? null : book.headings.endingAt(text, end);
    boolean asks =
        last != null
            && last.value() == SectionKind.GUIDING_QUESTIONS
            && last.end() - last.start() >= SHORTEST_QUESTIONS;
    return asks ? SectionKind.GUIDING_QUESTIONS : null;
  }

  /**
   * Whether the words for questions go on with what these are for, and end in no stop: {@code
   * Questions to be discussed during the debate}.
   */
  private boolean questionsGoOn(String text, int end) {
    int last = text.lastIndexOf(' ', end - 1) + 1;
    Match<Boolean> sequel = book.questionSequels.at(text, last);
    return sequel != null && sequel.end() > end && !SentenceEnd.ends(text);
  }

  /** Whether a heading goes on with the words for the meeting: {@code Цели открытых прений}. */
  private boolean ofMeeting(String text, int from, int end) {
    int at = Characters.pastBlank(text, from);
    Match<Boolean> preposition = book.statePrepositions.at(text, at);
    at = preposition == null ? at : Characters.pastBlank(text, preposition.end());
    Match<MeetingLevel> before = book.levels.at(text, at);
    at = before == null ? at : Characters.pastBlank(text, before.end());
    Match<MeetingFormat> format = book.formats.at(text, at);
    Match<Boolean> named = format == null ? book.meetingWords.at(text, at) : null;
    int behind = format != null ? format.end() : named != null ? named.end() : at;
    if (behind == end) {
      return before != null || behind > at;
    }
    at = Characters.pastBlank(text, behind);
    Match<MeetingLevel> level = at < text.length() ? book.levels.at(text, at) : null;
    return at > from && level != null && level.end() == end;
  }

  /** What a heading is about inside whose words stray blanks stand: {@code Date and v enue}. */
  private @Nullable SectionKind spread(String text, int start, int end) {
    return Characters.capital(text.charAt(start))
            && book.spreadHeadings.mayBeSpreadOver(end - start)
        ? book.spreadHeadings.whole(text.substring(start, end).replace(" ", ""))
        : null;
  }

  /**
   * What a section is about whose heading a line begins with, as {@link #endOfInlineHeading} tells
   * it; null if it begins with none.
   */
  @Nullable SectionKind inline(Line line) {
    Match<SectionKind> heading = inline(line.text(), line.label());
    return heading == null ? null : heading.value();
  }

  /**
   * Where the heading ends in a line such as {@code Chair: Ms. ...}, with the colon; 0 if it has no
   * heading.
   */
  int endOfInlineHeading(String text) {
    Match<SectionKind> heading = inline(text, ListLabel.of(text));
    return heading == null ? 0 : heading.end();
  }

  /**
   * The heading that a line begins with, with the colon behind it; null if it begins with none, or
   * has nothing else.
   */
  private @Nullable Match<SectionKind> inline(String text, @Nullable ListLabel label) {
    int start = words(text, label);
    Match<SectionKind> match =
        Character.isLowerCase(text.charAt(start)) ? null : book.headings.at(text, start);
    if (match == null || match.end() >= text.length()) {
      return null;
    }
    // French sets a blank before the colon.
    int mark = text.charAt(match.end()) == ' ' ? match.end() + 1 : match.end();
    boolean colon =
        mark + 1 < text.length() && (text.charAt(mark) == ':' || text.charAt(mark) == '：');
    if (colon || (label == null && sentenceFollows(text, match.end()))) {
      return new Match<>(match.start(), mark + 1, match.value());
    }
    return rowOfTable(text, match, mark) ? match : null;
  }

  /** Whether a stop stands at a place, and a sentence behind it: {@code Overview. Wells are}. */
  private static boolean sentenceFollows(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '.'
        && text.charAt(at + 1) == ' '
        && Characters.capital(text.charAt(at + 2))
        && SentenceEnd.ends(text);
  }

  /**
   * Whether what belongs to a heading stands right behind it, as in a row of a table whose columns
   * are gone: {@code Date 21 March 2034}, {@code Chair H.E. Ms. Abena Quartey}.
   */
  private boolean rowOfTable(String text, Match<SectionKind> heading, int at) {
    if (at == heading.end() || at == text.length() || text.length() > LONGEST_ROW) {
      return false;
    }
    return switch (heading.value()) {
      case DATE_AND_VENUE -> dayHourOrPlace(text, at);
      case CHAIR, MODERATOR, BRIEFERS, OPENING_STATEMENTS ->
          book.honorificsBefore.at(text, at) != null;
      default -> false;
    };
  }

  private boolean dayHourOrPlace(String text, int at) {
    int digit = at;
    while (digit < text.length() && digit - at < LONGEST_WEEKDAY && !digit(text, digit)) {
      digit++;
    }
    ReadDate date = dates.find(text, at, Math.min(digit + 1, text.length()));
    return (date != null && date.day() > 0 && !Character.isLowerCase(text.charAt(at)))
        || (digit == at && MeetingReader.tellsHour(book, text.substring(at)))
        || book.places.at(text, at) != null;
  }

  private static boolean digit(String text, int at) {
    return Characters.digit(text.charAt(at));
  }

  /** Whether a block has the form of a heading: short, and no sentence. */
  static boolean formed(Block block) {
    String text = block.text();
    ListLabel label = block.label();
    boolean numbered =
        label == null
            || label.style() == ListLabel.Style.NUMBER
            || label.style() == ListLabel.Style.ROMAN
            || label.style() == ListLabel.Style.CAPITAL
            || label.style() == ListLabel.Style.HAN;
    if (!block.prose() || !numbered || text.length() > LONGEST || block.lines() > 3) {
      return false;
    }
    int start = label == null ? 0 : label.end();
    if (start >= text.length()) {
      return false;
    }
    char first = text.charAt(start);
    char last = text.charAt(text.length() - 1);
    boolean han = Characters.han(first);
    if (han && text.length() > LONGEST_IDEOGRAPHS) {
      return false;
    }
    boolean open = Characters.partsClauses(last);
    boolean begins = han || Characters.capital(first) || Characters.digit(first);
    return begins
        && !open
        && !ProgrammeRow.opensWithMinutes(text)
        && (!SentenceEnd.ends(text)
            || (Characters.asks(last) && label == null && text.length() < 60));
  }

  /**
   * Whether a block has the form of the title of an annex: it begins with a capital and is no
   * sentence.
   */
  static boolean formedTitle(Block block) {
    String text = block.text();
    char first = text.charAt(0);
    return block.is(Block.Kind.TEXT)
        && text.length() <= LONGEST_TITLE
        && !block.sentence()
        && (Characters.capital(first) || Characters.han(first) || !Character.isLetter(first));
  }

  /** Where the words of a heading begin, behind its label or its number: {@code 2.1 Format}. */
  private static int words(String text, @Nullable ListLabel label) {
    return label == null
        ? behindNumber(text)
        : label.style() == ListLabel.Style.BULLET ? 0 : Math.min(label.end(), text.length() - 1);
  }

  /** Behind a number without a stop before a capital, or one of several parts; 0 if none. */
  private static int behindNumber(String text) {
    int end = Numbers.endOfDigits(text, 0);
    while (end > 0 && end + 1 < text.length() && text.charAt(end) == '.') {
      int next = Numbers.endOfDigits(text, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    int behind = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    int words = Characters.pastBlanks(text, behind);
    boolean number =
        end > 0
            && end <= LONGEST_NUMBER
            && words > behind
            && words < text.length()
            && Characters.capital(text.charAt(words));
    return number ? words : 0;
  }

  private static boolean fringe(char c) {
    return c == ':' || c == '：' || c == ' ' || c == '.' || c == '*';
  }
}
