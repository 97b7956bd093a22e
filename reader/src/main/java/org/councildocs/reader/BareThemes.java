package org.councildocs.reader;

import org.councildocs.document.MeetingFormat;
import org.jspecify.annotations.Nullable;

/**
 * Finds a theme that stands without quotation marks behind words that can mark nothing else: {@code
 * on the theme of}, {@code entitled}. It ends where the sentence goes on with the day, the place or
 * words such as {@code to be held}.
 */
final class BareThemes {

  /** What may stand between the format of a meeting and the words that mark its theme. */
  private static final int MARKER_DISTANCE = 60;

  /** More formats, and more marks of a theme, than any sentence has. */
  private static final int MOST_TRIED = 8;

  private static final int LONGEST_CLAUSE = 25;
  private static final int SHORTEST = 8;
  private static final int SHORTEST_IDEOGRAPHS = 4;
  private static final int LONGEST = 250;

  private final Phrasebook book;
  private final Dates dates;

  BareThemes(Phrasebook book, Dates dates) {
    this.book = book;
    this.dates = dates;
  }

  /** The theme in the title of a note; null if no words mark one. */
  @Nullable Range inTitle(Passage title) {
    return behindMarker(title, 0, title.length(), title.length());
  }

  /** The theme beside the format of a meeting in a sentence; null if no words mark one. */
  @Nullable Range inSentence(Passage passage, Range sentence) {
    if (!book.themeClosers.none()) {
      return behindMarker(passage, sentence.start(), sentence.end(), sentence.end());
    }
    Range theme = null;
    Match<MeetingFormat> format = formatFrom(passage, sentence.start(), sentence);
    for (int i = 0; i < MOST_TRIED && format != null && theme == null; i++) {
      int near = Math.min(sentence.end(), format.end() + MARKER_DISTANCE);
      theme = behindMarker(passage, format.end(), near, sentence.end());
      format = formatFrom(passage, format.end(), sentence);
    }
    return theme;
  }

  /**
   * What stands behind the format of a meeting, the organ that holds it and a plain word such as
   * {@code on}; null if it is not so.
   */
  @Nullable Range plain(Passage passage, Range sentence) {
    String text = passage.text();
    Match<MeetingFormat> format =
        book.plainThemeMarkers.none() ? null : formatFrom(passage, sentence.start(), sentence);
    for (int i = 0; i < MOST_TRIED && format != null; i++) {
      int end = Math.min(sentence.end(), format.end() + MARKER_DISTANCE);
      Match<Boolean> marker = book.plainThemeMarkers.find(text, format.end(), end);
      if (marker != null && onlyOrgan(text, format.end(), marker.start())) {
        int start = Characters.pastBlanks(text, marker.end(), sentence.end());
        int last = Math.min(sentence.end(), start + LONGEST + 1);
        return theme(text, start, end(passage, start, last));
      }
      format = formatFrom(passage, format.end(), sentence);
    }
    return null;
  }

  /** Whether nothing is between, or only a level or the name of an organ with its preposition. */
  private boolean onlyOrgan(String text, int from, int to) {
    Range between = Range.trimmed(text, from, to);
    if (between == null || between.start() >= between.end()) {
      return true;
    }
    String words = between.in(text);
    if (book.levels.whole(words) != null) {
      return true;
    }
    Match<?> organ = book.organs.endingAt(words, words.length());
    int preposition = organ == null ? words.length() : Math.max(0, organ.start() - 1);
    return organ != null
        && (organ.start() == 0 || book.unfinished.whole(words.substring(0, preposition)) != null);
  }

  private @Nullable Match<MeetingFormat> formatFrom(Passage passage, int from, Range sentence) {
    return book.formats.find(passage, from, sentence.end());
  }

  /** The theme behind a marker that begins between two places, and before a third one. */
  private @Nullable Range behindMarker(Passage passage, int from, int near, int to) {
    String text = passage.text();
    Match<Boolean> marker = book.bareThemeMarkers.find(text, from, near);
    Range theme = null;
    for (int i = 0; i < MOST_TRIED && marker != null && theme == null; i++) {
      int start = Characters.pastColon(text, marker.end(), to);
      // Beyond this no theme ends.
      int last = Math.min(to, start + LONGEST + 1);
      int end =
          book.themeClosers.none() ? end(passage, start, last) : endBeforeFormat(text, start, last);
      theme = theme(text, start, end);
      marker = book.bareThemeMarkers.find(text, marker.end(), near);
    }
    return theme;
  }

  private static @Nullable Range theme(String text, int start, int end) {
    Range words = start < end ? Range.trimmed(text, start, end) : null;
    if (words == null || !Character.isLetterOrDigit(text.charAt(words.start()))) {
      return null;
    }
    boolean stop = text.charAt(words.end() - 1) == '.';
    Range theme = stop ? new Range(words.start(), words.end() - 1) : words;
    int length = theme.end() - theme.start();
    boolean han = Characters.han(text.charAt(theme.start()));
    return length >= (han ? SHORTEST_IDEOGRAPHS : SHORTEST) && length <= LONGEST ? theme : null;
  }

  /** Where the words behind a theme begin: those of the day, the place, a clause of its own. */
  private int end(Passage passage, int start, int to) {
    String text = passage.text();
    Match<Boolean> clause = book.themeEnds.find(text, start, to);
    int end = clause == null ? to : clause.start();
    Match<Boolean> place = book.places.find(passage, start, end);
    end = place == null ? end : place.start();
    ReadDate date = dates.find(text, start, end);
    while (date != null && date.day() == 0) {
      date = dates.find(text, date.end(), end);
    }
    end = date == null ? end : Math.min(end, date.start());
    return withoutClause(
        text, start, end < to ? withoutPrepositions(text, start, end) : end, end < to);
  }

  /** Before the prepositions and the day of the week that lead to what follows. */
  private int withoutPrepositions(String text, int start, int from) {
    int end = from;
    while (end > start) {
      char last = text.charAt(end - 1);
      if (last == ' ' || last == '(' || Characters.comma(last)) {
        end--;
        continue;
      }
      Match<?> weekday = book.weekdays.endingAt(text, end);
      weekday = weekday == null ? book.dayWords.endingAt(text, end) : weekday;
      int word = text.lastIndexOf(' ', end - 1) + 1;
      if (weekday != null && weekday.start() > start) {
        end = weekday.start();
      } else if (word > start && book.unfinished.whole(text.substring(word, end)) != null) {
        end = word;
      } else {
        return end;
      }
    }
    return end;
  }

  /**
   * Before a short clause that a comma parts from the theme: {@code , in Room 4} before the words
   * for a place, {@code , at 10 o'clock} anywhere.
   */
  private int withoutClause(String text, int start, int end, boolean anyClause) {
    int comma = end - 1;
    while (comma > start && !Characters.comma(text.charAt(comma))) {
      comma--;
    }
    int word = Characters.pastBlanks(text, comma + 1, end);
    int blank = text.indexOf(' ', word);
    boolean clause =
        comma > start
            && end - comma <= LONGEST_CLAUSE
            && blank > word
            && blank < end
            && book.unfinished.whole(text.substring(word, blank)) != null
            && (anyClause || Characters.digit(text.charAt(blank + 1)));
    return clause ? comma : end;
  }

  /** Before the words that close a theme, or the particle that ties it to a format; -1 if none. */
  private int endBeforeFormat(String text, int start, int to) {
    for (int i = start; i < to && !Characters.endsSentence(text.charAt(i)); i++) {
      boolean tied =
          text.charAt(i) == Characters.HAN_PARTICLE
              && (book.formats.at(text, i + 1) != null || book.levels.at(text, i + 1) != null);
      if (tied || book.themeClosers.at(text, i) != null) {
        return i;
      }
    }
    return -1;
  }
}
