package org.councildocs.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of facts: UTF-8, columns separated by tabs, the head lines {@code # source: ...} and
 * {@code # date: ...}, then the names of the columns, then one fact a line.
 *
 * @param source where the facts come from
 * @param date when they were collected, for example {@code 2026-11}
 * @param rows the facts in the order of the file
 * @since 0.1.0
 */
public record FactFile(String source, String date, List<FactRow> rows) {

  /** Stands between the cells of a line. */
  static final char TAB = '\t';

  private static final String SOURCE = "# source: ";
  private static final String DATE = "# date: ";

  /**
   * Copies the rows.
   *
   * @throws NullPointerException if a component is null
   */
  public FactFile {
    rows = List.copyOf(rows);
  }

  /**
   * Reads the resource beside a class.
   *
   * @param owner the class whose package holds the resource
   * @param name the name of the file
   * @return the facts in it
   * @throws IllegalStateException if the resource is missing, has no head, or has a row that does
   *     not fit its columns
   */
  public static FactFile read(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
      }
      return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  private static FactFile parse(String name, String text) {
    List<String> lines = split(text, '\n');
    if (lines.size() < 3 || !lines.get(0).startsWith(SOURCE) || !lines.get(1).startsWith(DATE)) {
      throw new IllegalStateException(name + " has no head of source, date and columns");
    }
    List<String> columns = List.copyOf(split(lines.get(2), TAB));
    List<FactRow> rows = new ArrayList<>(lines.size());
    for (String line : lines.subList(3, lines.size())) {
      if (!line.isEmpty()) {
        if (cells(line) != columns.size()) {
          throw new IllegalStateException(
              name + " has a row that does not fit its columns: " + line);
        }
        rows.add(new FactRow(columns, line));
      }
    }
    return new FactFile(
        lines.get(0).substring(SOURCE.length()), lines.get(1).substring(DATE.length()), rows);
  }

  /** String.split would load the regular expressions, which takes longer than reading the file. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static int cells(String line) {
    int cells = 1;
    for (int at = line.indexOf(TAB); at >= 0; at = line.indexOf(TAB, at + 1)) {
      cells++;
    }
    return cells;
  }
}
