package org.councildocs.fact;

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
   * Returns the values of a cell that holds several, separated by a semicolon and a blank.
   *
   * @param column the name of the column
   * @return the values, or an empty list
   * @throws IllegalArgumentException if the file has no such column
   */
  public List<String> values(String column) {
    String cell = get(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split(BETWEEN_VALUES, -1));
  }
}
