package org.councildocs.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One fact of a {@link FactFile}: the cells of a line under the names of their columns. A cell is
 * cut out of the line when it is asked for: most readers of a file want few of its columns.
 *
 * @since 0.1.0
 */
public final class FactRow {

  private static final String BETWEEN_VALUES = "; ";

  private final List<String> columns;
  private final String line;

  /**
   * Makes a row.
   *
   * @param columns the names of the columns
   * @param line the cells, as many as columns, with tabs between them
   */
  FactRow(List<String> columns, String line) {
    this.columns = columns;
    this.line = line;
  }

  /**
   * Returns the cell of a column.
   *
   * @param column the name of the column
   * @return the cell, empty if the fact is not known
   * @throws IllegalArgumentException if the file has no such column
   */
  public String get(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("no column " + column + " among " + columns);
    }
    int start = 0;
    for (int i = 0; i < index; i++) {
      start = line.indexOf(FactFile.TAB, start) + 1;
    }
    int end = line.indexOf(FactFile.TAB, start);
    return line.substring(start, end < 0 ? line.length() : end);
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
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    int start = 0;
    for (int end = cell.indexOf(BETWEEN_VALUES);
        end >= 0;
        end = cell.indexOf(BETWEEN_VALUES, start)) {
      values.add(cell.substring(start, end));
      start = end + BETWEEN_VALUES.length();
    }
    values.add(cell.substring(start));
    return List.copyOf(values);
  }

  /** Returns the line as the file has it. */
  @Override
  public String toString() {
    return line;
  }
}
