package org.councildocs.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a masthead that stand elsewhere than above the title, as extraction leaves
 * them where a page has its head in a box of its own.
 */
final class MastheadLines {

  private static final int MOST = 20;
  private static final int LONGEST = 80;
  private static final int LONGEST_ORDINAL = 40;
  private static final int MOST_LINES_OF_ITEM = 3;

  private final Phrasebook book;
  private final Dates dates;

  MastheadLines(Phrasebook book, Dates dates) {
    this.book = book;
    this.dates = dates;
  }

  /**
   * The lines of a masthead directly behind some lines, or else at the end of all; empty if there
   * are none that say how the document is distributed.
   */
  List<Line> find(List<Line> lines, int behind) {
    int end = end(lines, behind, lines.size());
    if (distributed(lines, behind, end)) {
      return List.copyOf(lines.subList(behind, end));
    }
    int start = lines.size();
    while (start > behind && lines.size() - start < MOST && belongs(lines.get(start - 1).text())) {
      start--;
    }
    return distributed(lines, start, lines.size())
        ? List.copyOf(lines.subList(start, lines.size()))
        : List.of();
  }

  /** Where the lines of a masthead end with which a text begins; 0 if it begins with none. */
  int endAbove(List<Line> lines) {
    int end = end(lines, 0, lines.size());
    return distributed(lines, 0, end) ? end : 0;
  }

  /** Where the lines of a masthead end that begin at a place. */
  int end(List<Line> lines, int from, int to) {
    int end = from;
    while (end < to
        && end - from < MOST
        && (belongs(lines.get(end).text()) || namesItem(lines, from, end))) {
      end++;
    }
    return end;
  }

  /** Whether a line says what the item of the agenda is about whose number stands above it. */
  private boolean namesItem(List<Line> lines, int from, int at) {
    String text = lines.get(at).text();
    if (text.length() > LONGEST || SentenceEnd.ends(text) || book.bodyOpeners.at(text, 0) != null) {
      return false;
    }
    for (int i = at; i > Math.max(from, at - MOST_LINES_OF_ITEM); i--) {
      if (lines.get(i).blankLinesBefore() > 0) {
        return false;
      }
      if (book.agendaLabels.at(lines.get(i - 1).text(), 0) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean distributed(List<Line> lines, int from, int to) {
    for (int i = from; i < to; i++) {
      if (book.distributionLabels.in(lines.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is one of a masthead and nothing else; one without words may be. */
  boolean belongs(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    int start = pastNames(text);
    String rest = start == 0 ? text : text.substring(start);
    return rest.isEmpty()
        || PageFurniture.symbolAlone(rest)
        || book.distributionLabels.at(rest, 0) != null
        || book.originalLabels.at(rest, 0) != null
        || book.languages.whole(text) != null
        || book.agendaLabels.at(text, 0) != null
        || ordinal(text)
        || dateAlone(text);
  }

  /** Whether a line of a masthead says how the document is distributed. */
  boolean distributes(Line line) {
    return book.distributionLabels.in(line.passage()) && belongs(line.text());
  }

  /**
   * Where the names of organs end with which a line begins: {@code General Assembly Security
   * Council}.
   */
  private int pastNames(String text) {
    int end = 0;
    Match<?> name = nameAt(text, 0);
    while (name != null) {
      end = Characters.pastBlank(text, name.end());
      name = nameAt(text, end);
    }
    return end;
  }

  private @Nullable Match<?> nameAt(String text, int at) {
    Match<?> organ = book.organs.at(text, at);
    return organ == null ? book.mastheadNames.at(text, at) : organ;
  }

  /** Whether a line is the ordinal of a session or year: {@code Fifty-sixth session}. */
  private boolean ordinal(String text) {
    return text.length() <= LONGEST_ORDINAL
        && (book.sessionWords.endingAt(text, text.length()) != null
            || book.yearWords.endingAt(text, text.length()) != null
            || book.sessionWords.at(text, 0) != null
            || book.yearWords.at(text, 0) != null);
  }

  private boolean dateAlone(String text) {
    ReadDate date = dates.findComplete(text, 0, text.length());
    return date != null && date.start() == 0 && date.end() == text.length();
  }
}
