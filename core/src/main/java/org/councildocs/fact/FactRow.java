package org.councildocs.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One fact of a {@link FactFile}: the cells of a line under the names of their columns.
 *
 * @param columns the names of the columns
 * @param cells the cells, as many as columns
 * @since 0.1.0
 */
public record FactRow(List<String> columns, List<String> cells) {

  private static final String BETWEEN_VALUES = "; ";

  /**
   * Copies the lists.
   *
   * @throws NullPointerException if a component is null
   */
  public FactRow {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
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
    return cells.get(index);
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
}
