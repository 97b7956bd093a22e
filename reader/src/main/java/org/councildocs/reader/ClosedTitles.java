package org.councildocs.reader;

import java.util.Set;
import org.councildocs.document.LetterKind;

/**
 * Finds titles that end with the word for a letter inside a line to which extraction has joined
 * several: {@code 2031年6月6日芬兰常驻联合国代表给秘书长的信}. Such a title begins with its date behind a blank and
 * ends before one; between ideographs there are no others.
 */
final class ClosedTitles {

  private static final int LONGEST = 240;

  private static final int LONGEST_DAY = 40;

  /** A title may list the States that write, or the annex may have a long one of its own. */
  private static final int LONGEST_TITLE_OF_NOTE = 300;

  private final Phrasebook book;
  private final Dates dates;
  private final Passage line;
  private final String text;
  private final Set<Integer> cuts;

  private ClosedTitles(Phrasebook book, Passage line, Set<Integer> cuts) {
    this.book = book;
    this.dates = new Dates(DateWords.of(book.language()));
    this.line = line;
    this.text = line.text();
    this.cuts = cuts;
  }

  /** Adds the cuts around the titles of letters, of their annexes and of notes in a line. */
  static void addCuts(Phrasebook book, Passage line, Set<Integer> cuts) {
    ClosedTitles titles = new ClosedTitles(book, line, cuts);
    titles.addNote(0);
    int from = 0;
    for (Match<LetterKind> closer = book.titleClosers.find(line);
        closer != null;
        closer = book.titleClosers.find(line, from, line.length())) {
      titles.add(closer, from);
      from = closer.end();
    }
  }

  /** Adds the cuts of a note whose title begins at a place, if one does. */
  static void addNote(Phrasebook book, Passage line, int from, Set<Integer> cuts) {
    new ClosedTitles(book, line, cuts).addNote(from);
  }

  private void add(Match<LetterKind> closer, int from) {
    Match<Boolean> annex = book.annexClosers.at(text, closer.end());
    int end = annex == null ? endOfStates(closer.end()) : Numbers.endOfNumber(text, annex.end());
    int start = end == text.length() || text.charAt(end) == ' ' ? startOf(closer, from) : -1;
    if (start >= 0) {
      cuts.add(start);
      cuts.add(end);
      addNote(end);
    }
  }

  /** Behind the States that a title lists behind a colon, up to a blank; else the place itself. */
  private int endOfStates(int end) {
    boolean colon = end < text.length() && ":：".indexOf(text.charAt(end)) >= 0;
    int states = Characters.pastBlank(text, colon ? end + 1 : end);
    if (!colon || PartyNames.stateAt(text, states, book) == null) {
      return end;
    }
    int blank = text.indexOf(' ', states);
    return blank < 0 ? text.length() : blank;
  }

  /** The date behind a blank with which a title begins, an addressee behind it; -1 if none. */
  private int startOf(Match<LetterKind> closer, int from) {
    int first = Math.max(from, closer.start() - LONGEST);
    for (int i = closer.start() - 1; i >= first; i--) {
      if (Characters.endsSentence(text.charAt(i))) {
        return -1;
      }
      boolean begins = Characters.digit(text.charAt(i)) && (i == 0 || text.charAt(i - 1) == ' ');
      ReadDate date = begins ? dates.at(text, i) : null;
      if (date != null && date.complete()) {
        return book.addresseeMarkers.find(line, date.end(), closer.start()) == null ? -1 : i;
      }
    }
    return -1;
  }

  /** Adds the cuts of a note whose title begins at a place and ends with the word for a note. */
  private void addNote(int from) {
    int to = Math.min(text.length(), from + LONGEST_TITLE_OF_NOTE);
    Match<Boolean> name = book.noteNames.find(line, from, to);
    while (name != null && endOfTitle(name) < 0) {
      name = book.noteNames.find(line, name.end(), to);
    }
    if (name == null || name.end() == text.length()) {
      return;
    }
    for (int i = from; i < name.start(); i++) {
      if (Characters.endsSentence(text.charAt(i))) {
        return;
      }
    }
    int end = endOfTitle(name);
    cuts.add(end);
    FlatNote.addCuts(book, text, end, cuts);
  }

  /**
   * The blank behind the word for a note, or behind the day and hour that follow it; -1 if none.
   */
  private int endOfTitle(Match<Boolean> name) {
    int end = name.end();
    if (end < text.length() && Characters.comma(text.charAt(end))) {
      ReadDate date = dates.at(text, end + 1);
      int blank = date == null ? -1 : text.indexOf(' ', date.end());
      return blank - end > LONGEST_DAY ? -1 : blank;
    }
    return end == text.length() || text.charAt(end) == ' ' ? end : -1;
  }
}
