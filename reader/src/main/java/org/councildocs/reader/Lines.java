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
        lines.add(
            new Line(
                Passage.of(document, first, last),
                indent(document, start, first),
                blankLines,
                false));
        blankLines = 0;
      }
      boolean pair =
          end + 1 < length && document.charAt(end) == '\r' && document.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
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

  /** Behind the blanks at a place, which may stand over several lines. */
  static int pastBlanks(String document, int from, int to) {
    int i = from;
    while (i < to
        && (Characters.blank(document.charAt(i)) || Characters.endsLine(document.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static int beforeBlanks(String document, int from, int to) {
    int i = to;
    while (i > from
        && (Characters.blank(document.charAt(i - 1))
            || Characters.endsLine(document.charAt(i - 1)))) {
      i--;
    }
    return i;
  }

  private static int indent(String document, int from, int to) {
    int indent = 0;
    for (int i = from; i < to; i++) {
      indent += document.charAt(i) == '\u3000' ? 2 : document.charAt(i) == '\t' ? 4 : 1;
    }
    return indent;
  }
}
