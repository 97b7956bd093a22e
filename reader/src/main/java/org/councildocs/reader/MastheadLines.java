package org.councildocs.reader;

import java.util.List;

/**
 * Finds the lines of a masthead that stand elsewhere than above the title, as extraction leaves
 * them where a page has its head in a box of its own.
 */
final class MastheadLines {

  private static final int MOST = 14;
  private static final int LONGEST = 80;

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
    int end = behind;
    while (end < lines.size() && end - behind < MOST && belongs(lines.get(end).text())) {
      end++;
    }
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

  private boolean distributed(List<Line> lines, int from, int to) {
    for (int i = from; i < to; i++) {
      if (book.distributionLabels.in(lines.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is one of a masthead and nothing else. */
  private boolean belongs(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    Match<?> organ = book.organs.at(text, 0);
    Match<?> name = organ == null ? book.mastheadNames.at(text, 0) : organ;
    String rest = name == null ? text : text.substring(Characters.pastBlank(text, name.end()));
    return (name != null && rest.isEmpty())
        || PageFurniture.symbolAlone(rest)
        || book.distributionLabels.at(rest, 0) != null
        || book.originalLabels.at(rest, 0) != null
        || book.languages.whole(text) != null
        || dateAlone(text);
  }

  private boolean dateAlone(String text) {
    ReadDate date = dates.findComplete(text, 0, text.length());
    return date != null && date.start() == 0 && date.end() == text.length();
  }
}
