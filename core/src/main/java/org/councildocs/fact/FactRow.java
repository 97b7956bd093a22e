package org.councildocs.fact;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a {@link FactFile}: the cells of a line under the names of their columns. A cell is
 * made a text when it is asked for: a reader of a file wants few of its columns, often those of one
 * language.
 *
 * @since 0.1.0
 */
public final class FactRow {

  /** Stands between the cells of a line. */
  static final char TAB = '\t';

  private static final String BETWEEN_VALUES = "; ";

  private final String[] columns;
  private final byte[] file;

  /** Where the cells begin, and where one more would. */
  private final int[] starts;

  private FactRow(String[] columns, byte[] file, int[] starts) {
    this.columns = columns;
    this.file = file;
    this.starts = starts;
  }

  /**
   * A row of a file.
   *
   * @param columns the names of the columns
   * @param file the file in UTF-8
   * @param start where the line begins
   * @param end where it ends
   * @return the row, or null if the line does not have as many cells as there are columns
   */
  static @Nullable FactRow of(String[] columns, byte[] file, int start, int end) {
    int[] starts = new int[columns.length + 1];
    starts[0] = start;
    int cells = 0;
    for (int i = start; i <= end; i++) {
      if (i == end || file[i] == TAB) {
        if (++cells == starts.length) {
          return null;
        }
        starts[cells] = i + 1;
      }
    }
    return cells == columns.length ? new FactRow(columns, file, starts) : null;
  }

  /**
   * Returns the cell of a column.
   *
   * @param column the name of the column
   * @return the cell, empty if the fact is not known
   * @throws IllegalArgumentException if the file has no such column
   */
  public String get(String column) {
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].equals(column)) {
        return text(i, i + 1);
      }
    }
    throw new IllegalArgumentException(
        "no column " + column + " among " + Arrays.toString(columns));
  }

  private String text(int from, int to) {
    return new String(file, starts[from], starts[to] - 1 - starts[from], StandardCharsets.UTF_8);
  }

  /**
   * Returns the cell of a column, if it is filled.
   *
   * @param column the name of the column
   * @return the cell, or empty if the fact is not known
   * @throws IllegalArgumentException if the file has no such column
   */
  public Optional<String> find(String column) {
    String cell = get(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /**
   * Returns the day in a column, if it is filled.
   *
   * @param column the name of the column
   * @return the day, or empty if it is not known
   * @throws IllegalArgumentException if the file has no such column
   * @throws java.time.DateTimeException if the cell holds no day
   */
  public Optional<LocalDate> day(String column) {
    String cell = get(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    // LocalDate.parse would load the whole formatting of dates, which takes longer than all facts.
    int year = Integer.parseInt(cell, 0, 4, 10);
    int month = Integer.parseInt(cell, 5, 7, 10);
    int day = Integer.parseInt(cell, 8, 10, 10);
    return Optional.of(LocalDate.of(year, month, day));
  }

  /**
   * Returns the values of a cell that holds several, separated by a semicolon and a blank.
   *
   * @param column the name of the column
   * @return the values, or an empty list
   * @throws IllegalArgumentException if the file has no such column
   */
  public List<String> values(String column) {
    String cell = get(column);
    return cell.isEmpty() ? List.of() : List.copyOf(FactFile.split(cell, BETWEEN_VALUES));
  }

  /** Returns the line as the file has it. */
  @Override
  public String toString() {
    return text(0, columns.length);
  }
}
