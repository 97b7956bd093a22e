package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parts signatures that stand side by side, two or more: the lines of the first column come first,
 * then those of the next one. Without the blanks between them nobody could tell the columns; then
 * the lines stay as they are.
 */
final class SignatureColumns {

  private static final int SMALLEST_GAP = 3;
  private static final int LONGEST_LINE = 240;
  private static final int MOST_LINES = 6;

  /** How far before the column of the signature a line of its title may begin. */
  private static final int TOLERANCE = 8;

  /** How far behind it: below the name, which stands behind the mark, or in the middle of both. */
  private static final int FARTHEST_BEHIND = 24;

  private final String document;
  private final List<Line> lines;
  private final Phrasebook book;
  private final List<Line> parted;

  private SignatureColumns(String document, List<Line> lines, Phrasebook book) {
    this.document = document;
    this.lines = lines;
    this.book = book;
    this.parted = new ArrayList<>(lines.size());
  }

  /** The lines, with those of columns in their order. */
  static List<Line> parted(String document, List<Line> lines, Phrasebook book) {
    for (Line line : lines) {
      if (mayHaveGap(line)) {
        return new SignatureColumns(document, lines, book).parted();
      }
    }
    return lines;
  }

  /** Whether a line has more blanks inside than its passage kept. */
  private static boolean mayHaveGap(Line line) {
    int length = line.passage().span().length();
    return length <= LONGEST_LINE && length - line.text().length() >= SMALLEST_GAP - 1;
  }

  /** A line in two columns; one of them may be empty there. */
  private record Row(@Nullable Line left, @Nullable Line right) {}

  private List<Line> parted() {
    for (int i = 0; i < lines.size(); i++) {
      List<Integer> columns = columns(lines.get(i));
      if (columns.isEmpty()) {
        parted.add(lines.get(i));
        continue;
      }
      int above = book.titlesAbove ? linesAbove(i, columns) : 0;
      int end = above > 0 ? i + 1 : endOfLinesBelow(i, columns);
      parted.subList(parted.size() - above, parted.size()).clear();
      addColumns(i - above, end, columns);
      i = end - 1;
    }
    return parted;
  }

  /** How many lines directly above signatures stand in their columns. */
  private int linesAbove(int signatures, List<Integer> columns) {
    int above = 0;
    while (above < MOST_LINES
        && signatures > above
        && lines.get(signatures - above).blankLinesBefore() == 0
        && !cells(lines.get(signatures - above - 1), columns).isEmpty()) {
      above++;
    }
    return above;
  }

  /** Where the lines end that stand directly below signatures, in their columns. */
  private int endOfLinesBelow(int signatures, List<Integer> columns) {
    int end = signatures + 1;
    while (end < lines.size()
        && end - signatures < MOST_LINES
        && lines.get(end).blankLinesBefore() == 0
        && columns(lines.get(end)).isEmpty()
        && !cells(lines.get(end), columns).isEmpty()) {
      end++;
    }
    return end;
  }

  private void addColumns(int from, int to, List<Integer> columns) {
    List<List<Optional<Line>>> rows = new ArrayList<>();
    for (Line line : lines.subList(from, to)) {
      rows.add(cells(line, columns));
    }
    for (int i = columns.size(); i >= 0; i--) {
      for (List<Optional<Line>> cells : rows) {
        if (i < cells.size() && cells.get(i).isPresent()) {
          parted.add(cells.get(i).get());
        }
      }
    }
  }

  /**
   * A line in its columns, the last of them first; empty if it runs through two.
   *
   * @param columns where those begin that stand behind the first
   */
  private List<Optional<Line>> cells(Line line, List<Integer> columns) {
    List<Optional<Line>> cells = new ArrayList<>(columns.size() + 1);
    Line rest = line;
    for (int i = columns.size() - 1; i >= 0; i--) {
      Row row = rest == null ? new Row(null, null) : row(rest, columns.get(i));
      if (row == null) {
        return List.of();
      }
      cells.add(Optional.ofNullable(row.right));
      rest = row.left;
    }
    cells.add(Optional.ofNullable(rest));
    return cells;
  }

  /** Where the signatures behind the first one begin in a line with gaps between them. */
  private List<Integer> columns(Line line) {
    if (!mayHaveGap(line)) {
      return List.of();
    }
    List<Integer> columns = new ArrayList<>(0);
    int end = line.passage().span().end();
    int start = start(line);
    for (int next = nextSignature(start, end); next > 0; next = nextSignature(next, end)) {
      columns.add(line.indent() + width(start, next));
    }
    return columns;
  }

  /** Where behind a gap the signature begins that follows one; 0 if none does. */
  private int nextSignature(int start, int end) {
    for (int gap = gap(start, end); gap < end; gap = gap(gap, end)) {
      int behind = Lines.pastBlanks(document, gap, end);
      if (behind - gap >= SMALLEST_GAP
          && book.signatureMarks.in(Passage.of(document, start, gap))
          && book.signatureMarks.in(Passage.of(document, behind, end))) {
        return behind;
      }
      gap = behind;
    }
    return 0;
  }

  /** A line in two columns; null if it runs through both. */
  private @Nullable Row row(Line line, int column) {
    int start = start(line);
    int end = line.passage().span().end();
    if (line.indent() >= column - TOLERANCE) {
      return new Row(null, line);
    }
    if (end - start > LONGEST_LINE) {
      return null;
    }
    for (int gap = gap(start, end); gap < end; gap = gap(gap, end)) {
      int behind = Lines.pastBlanks(document, gap, end);
      int at = line.indent() + width(start, behind);
      boolean first = line.indent() + width(start, gap) <= column;
      if (behind - gap >= 2
          && first
          && at >= column - TOLERANCE
          && at <= column + FARTHEST_BEHIND) {
        return new Row(part(line, start, gap), part(line, behind, end));
      }
      gap = behind;
    }
    return line.indent() + width(start, end) <= column ? new Row(line, null) : null;
  }

  private Line part(Line line, int start, int end) {
    return new Line(Passage.of(document, start, end), line.indent(), line.blankLinesBefore(), true);
  }

  /** Where the first character of a line stands that has a form. */
  private int start(Line line) {
    int start = line.passage().span().start();
    int end = line.passage().span().end();
    while (start < end
        && (Characters.ignored(document.charAt(start))
            || Characters.blank(document.charAt(start)))) {
      start++;
    }
    return start;
  }

  /** How wide a part of a line is, in which an ideograph takes the room of two letters. */
  private int width(int start, int end) {
    int width = 0;
    for (int i = start; i < end; i++) {
      char c = document.charAt(i);
      width += Characters.ignored(c) ? 0 : Characters.wide(c) ? 2 : 1;
    }
    return width;
  }

  /** The next blank from a place on, or the end. */
  private int gap(int from, int end) {
    int i = from;
    while (i < end && !Characters.blank(document.charAt(i))) {
      i++;
    }
    return i;
  }
}
