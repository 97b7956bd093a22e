package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;

/** Cuts a document into the lines that hold something. */
final class Lines {

  /** More lines than any document has: what comes after is kept as one. */
  static final int MOST = 1_000_000;

  private Lines() {}

  /** The lines of a document, each without the blanks around it. */
  static List<Line> of(String document) {
    List<Line> lines = new ArrayList<>();
    int length = document.length();
    int blankLines = 0;
    int start = 0;
    while (start < length) {
      int end = lines.size() < MOST ? endOfLine(document, start) : length;
      int first = pastBlanks(document, start, end);
      int last = beforeBlanks(document, first, end);
      if (first == last) {
        blankLines++;
      } else {
        Passage passage = Passage.of(document, first, last);
        lines.add(new Line(passage, indent(document, start, last), blankLines, false));
        // A line of nothing but marks without form is to be seen as a blank one.
        blankLines = passage.length() == 0 ? blankLines + 1 : 0;
      }
      start = pastLineEnd(document, end);
    }
    return lines;
  }

  /** The end of the line that a place belongs to. */
  static int endOfLine(String document, int from) {
    int i = from;
    while (i < document.length() && !Characters.endsLine(document.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Behind what ends a line at a place: {@code \r\n} is one end, and so is {@code \r\r\n}, which
   * comes of putting {@code \r\n} for a line feed twice.
   */
  private static int pastLineEnd(String document, int end) {
    int i = end;
    while (i < end + 2 && i < document.length() && document.charAt(i) == '\r') {
      i++;
    }
    boolean pair = i > end && i < document.length() && document.charAt(i) == '\n';
    return pair ? i + 1 : end + 1;
  }

  /** Behind the blanks at a place, which may stand over several lines. */
  static int pastBlanks(String document, int from, int to) {
    int i = from;
    while (i < to && Characters.parts(document.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int beforeBlanks(String document, int from, int to) {
    int i = to;
    while (i > from && Characters.parts(document.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The width of the blanks before the first character that has a form. */
  private static int indent(String document, int from, int to) {
    int indent = 0;
    for (int i = from; i < to; i++) {
      char c = document.charAt(i);
      if (Characters.blank(c)) {
        indent += c == '\u3000' ? 2 : c == '\t' ? 4 : 1;
      } else if (!Characters.ignored(c)) {
        return indent;
      }
    }
    return indent;
  }
}
