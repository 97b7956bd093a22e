package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import org.councildocs.language.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Parts the rows of a table that extraction has drawn with strokes into its cells: {@code |Chair:
 * |Ms. ... |} becomes two lines.
 */
final class TableRows {

  private static final char STROKE = '|';

  private TableRows() {}

  /**
   * The lines, with a line for each cell of a row that holds something. The strokes are furniture.
   */
  static List<Line> parted(String document, List<Line> lines, Phrasebook book) {
    HeadingReader headings = new HeadingReader(book);
    List<Line> parted = new ArrayList<>(lines.size());
    @Nullable Line label = null;
    for (Line line : lines) {
      if (!row(line.text())) {
        if (labelBeforeStroke(line.text(), headings)) {
          addCells(line, parted);
        } else {
          parted.add(line);
        }
        label = null;
        continue;
      }
      int first = parted.size();
      addCells(line, parted);
      List<Line> cells = parted.subList(first, parted.size());
      if (label != null && endOfLabel(line.text(), cells)) {
        parted.set(parted.lastIndexOf(label), joined(document, label, cells.get(1)));
        cells.get(1).makeFurniture();
        label = null;
      } else {
        label = openLabel(line.text(), cells) ? cells.get(1) : null;
      }
    }
    return parted;
  }

  private static boolean row(String text) {
    return text.length() > 3
        && text.charAt(0) == STROKE
        && text.charAt(text.length() - 1) == STROKE
        && pastStrokes(text, 0) < text.length();
  }

  /**
   * Whether a row without strokes at its ends begins with a label or a known heading: {@code Chair:
   * | Ms. ...}, {@code Chair | Ms. ...}.
   */
  private static boolean labelBeforeStroke(String text, HeadingReader headings) {
    int stroke = text.indexOf(STROKE);
    int end = stroke > 1 && text.charAt(stroke - 1) == ' ' ? stroke - 1 : stroke;
    return end > 1
        && pastStrokes(text, stroke) < text.length()
        && (text.charAt(end - 1) == ':' || headings.known(text.substring(0, end)) != null);
  }

  /** Adds strokes and cells by turns. */
  private static void addCells(Line line, List<Line> parted) {
    String text = line.text();
    int at = 0;
    while (at < text.length()) {
      int cell = pastStrokes(text, at);
      if (cell > at) {
        add(line, at, cell, parted).makeFurniture();
      }
      if (cell < text.length()) {
        int next = text.indexOf(STROKE, cell);
        int stroke = next < 0 ? text.length() : next;
        Line part = add(line, cell, stroke, parted);
        if (ruled(part.text())) {
          part.makeFurniture();
        }
        at = stroke;
      } else {
        at = cell;
      }
    }
  }

  private static Line add(Line line, int start, int end, List<Line> parted) {
    boolean first = start == 0;
    Line part =
        new Line(
            line.passage().cut(start, end),
            first ? line.indent() : 0,
            first ? line.blankLinesBefore() : 0,
            true);
    parted.add(part);
    return part;
  }

  private static int pastStrokes(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == STROKE || text.charAt(i) == ' ')) {
      i++;
    }
    return i;
  }

  /** Whether a row has a label that goes on in the next one: {@code |Opening |H.E. Mr. ... |}. */
  private static boolean openLabel(String text, List<Line> cells) {
    return cells.size() == 5 && labelled(text) && !cells.get(1).text().endsWith(":");
  }

  /** Whether a row begins with the end of a label: {@code |statement: | |}. */
  private static boolean endOfLabel(String text, List<Line> cells) {
    return cells.size() > 1
        && labelled(text)
        && cells.get(1).text().endsWith(":")
        && Character.isLowerCase(cells.get(1).text().charAt(0));
  }

  /** Whether the first cell of a row holds something. */
  private static boolean labelled(String text) {
    return pastStrokes(text, 1) < text.indexOf(STROKE, 1);
  }

  /** Whether a cell is the rule between the head of a table and its body: {@code :---}. */
  private static boolean ruled(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '-' && text.charAt(i) != ':') {
        return false;
      }
    }
    return true;
  }

  /** Both parts of a label, in the place of the first. */
  private static Line joined(String document, Line label, Line end) {
    TextSpan place = label.passage().span();
    Passage words =
        new Passage.Builder(document)
            .add(place.start(), place.end())
            .blank()
            .add(end.passage().span().start(), end.passage().span().end())
            .build();
    return new Line(words.within(place), label.indent(), label.blankLinesBefore(), true);
  }
}
