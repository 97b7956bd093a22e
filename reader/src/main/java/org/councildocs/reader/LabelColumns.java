package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the rows of a table without strokes that has headings in one column and the text on them in
 * the next, {@code Format Open debate} with blanks between: each row becomes two lines. A single
 * such row is left alone, since blanks may stand anywhere.
 */
final class LabelColumns {

  private static final int LONGEST_LABEL = 40;
  private static final int NARROWEST_GAP = 3;

  /** How far apart the beginnings of two cells of one column may stand. */
  private static final int TOLERANCE = 1;

  private final String document;
  private final List<Line> lines;
  private final boolean tabs;
  private final HeadingReader headings;
  private final List<Line> parted;

  private LabelColumns(String document, List<Line> lines, boolean tabs, Phrasebook book) {
    this.document = document;
    this.lines = lines;
    this.tabs = tabs;
    this.headings = new HeadingReader(book);
    this.parted = new ArrayList<>(lines.size());
  }

  /** The lines, with two for each row. */
  static List<Line> parted(String document, List<Line> lines, Phrasebook book) {
    boolean tabs = document.indexOf('\t') >= 0;
    for (Line line : lines) {
      if (mayHaveGap(line, tabs)) {
        return new LabelColumns(document, lines, tabs, book).parted();
      }
    }
    return lines;
  }

  /** Whether a line has more blanks inside than its passage kept, or perhaps a tabulator. */
  private static boolean mayHaveGap(Line line, boolean tabs) {
    Passage row = line.passage();
    return !line.cut() && (tabs || row.span().length() - row.length() >= NARROWEST_GAP - 1);
  }

  /**
   * A row that begins with a heading.
   *
   * @param gap where in the line the heading ends
   * @param column where the next cell begins, -1 behind a tabulator
   * @param broken whether the heading goes on in the next line
   */
  private record Row(int line, int gap, int column, boolean broken) {}

  private List<Line> parted() {
    List<Row> rows = rows();
    if (rows.size() < 2) {
      return lines;
    }
    int at = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean inColumn =
          (i > 0 && sameColumn(row, rows.get(i - 1)))
              || (i + 1 < rows.size() && sameColumn(row, rows.get(i + 1)));
      if (inColumn) {
        parted.addAll(lines.subList(at, row.line));
        at = add(row);
      }
    }
    parted.addAll(lines.subList(at, lines.size()));
    return parted;
  }

  private static boolean sameColumn(Row one, Row other) {
    return Math.abs(one.column - other.column) <= TOLERANCE;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int gap = mayHaveGap(line, tabs) ? gap(line) : -1;
      if (gap > 0 && broken(i, gap)) {
        rows.add(new Row(i, gap, column(line, gap), true));
        i++;
      } else if (gap > 0 && headings.known(line.text().substring(0, gap)) != null) {
        rows.add(new Row(i, gap, column(line, gap), false));
      }
    }
    return rows;
  }

  /**
   * Whether a heading goes on below, beside the second line of the text on it, which may be set in
   * as the text of an entry is.
   */
  private boolean broken(int at, int gap) {
    if (at + 1 == lines.size() || lines.get(at + 1).blankLinesBefore() > 0) {
      return false;
    }
    Line line = lines.get(at);
    Line below = lines.get(at + 1);
    int end = below.indent() == line.indent() ? endOfLabel(below) : -1;
    return end > 0
        && (end == below.text().length() || column(below, end) >= column(line, gap) - TOLERANCE)
        && headings.known(line.text().substring(0, gap) + " " + below.text().substring(0, end))
            != null;
  }

  /** Where the first cell of a line ends, which may be all of it; -1 if it is too long. */
  private int endOfLabel(Line line) {
    int gap = mayHaveGap(line, tabs) ? gap(line) : -1;
    int length = line.text().length();
    return gap > 0 || length > LONGEST_LABEL ? gap : length;
  }

  /** Where the first wide gap of a line is; -1 if it has none near its beginning. */
  private int gap(Line line) {
    Passage row = line.passage();
    String text = row.text();
    int blank = text.indexOf(' ');
    while (blank > 0 && blank <= LONGEST_LABEL) {
      if (PersonColumns.wide(
          document, row.span(blank, blank + 1).start(), row.span(blank + 1, blank + 2).start())) {
        return blank;
      }
      blank = text.indexOf(' ', blank + 1);
    }
    return -1;
  }

  private int column(Line line, int gap) {
    int cell = line.passage().span(gap + 1, gap + 2).start();
    return document.charAt(cell - 1) == '\t' ? -1 : line.indent() + cell - line.start();
  }

  /** Adds the cells of a row and says which line comes behind it. */
  private int add(Row row) {
    Line line = lines.get(row.line);
    Passage label = line.passage().cut(0, row.gap);
    if (!row.broken) {
      addLine(label, line.indent(), line.blankLinesBefore());
      addCell(line, row.gap);
      return row.line + 1;
    }
    Line below = lines.get(row.line + 1);
    int end = endOfLabel(below);
    Passage rest = below.passage().cut(0, end);
    addLine(label.with(rest, false).within(label.span()), line.indent(), line.blankLinesBefore());
    addCell(line, row.gap);
    addLine(rest, 0, 0);
    parted.get(parted.size() - 1).makeFurniture();
    if (end < below.text().length()) {
      addCell(below, end);
    }
    return row.line + 2;
  }

  private void addCell(Line line, int gap) {
    Passage row = line.passage();
    int column = column(line, gap);
    addLine(row.cut(gap, row.length()), Math.max(0, column), 0);
  }

  private void addLine(Passage passage, int indent, int blankLinesBefore) {
    parted.add(new Line(passage, indent, blankLinesBefore, true));
  }
}
