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

  private static final String SOURCE = "# source: ";
  private static final String DATE = "# date: ";

  /** Source, date and the names of the columns. */
  private static final int LINES_OF_HEAD = 3;

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
      return parse(name, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  private static FactFile parse(String name, byte[] bytes) {
    String[] head = new String[LINES_OF_HEAD];
    int line = 0;
    int start = 0;
    for (; line < head.length && start < bytes.length; line++) {
      int end = endOfLine(bytes, start);
      head[line] = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      start = end + 1;
    }
    if (line < head.length || !head[0].startsWith(SOURCE) || !head[1].startsWith(DATE)) {
      throw new IllegalStateException(name + " has no head of source, date and columns");
    }
    String[] columns = split(head[2], Character.toString(FactRow.TAB)).toArray(new String[0]);
    List<FactRow> rows = new ArrayList<>();
    while (start < bytes.length) {
      int end = endOfLine(bytes, start);
      if (end > start) {
        FactRow row = FactRow.of(columns, bytes, start, end);
        if (row == null) {
          throw new IllegalStateException(
              name
                  + " has a row that does not fit its columns: "
                  + new String(bytes, start, end - start, StandardCharsets.UTF_8));
        }
        rows.add(row);
      }
      start = end + 1;
    }
    return new FactFile(head[0].substring(SOURCE.length()), head[1].substring(DATE.length()), rows);
  }

  private static int endOfLine(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /** String.split would load the regular expressions, which takes longer than reading the file. */
  static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + separator.length();
    }
    parts.add(text.substring(from));
    return parts;
  }
}
