package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A fact with its parts by name, such as a State with its codes and names, for people and machines
 * alike. What is absent does not appear.
 *
 * @since 0.1.0
 */
public final class Sheet implements JsonStream.Value {

  private static final String INDENT = "  ";

  private final Map<String, Object> parts = new LinkedHashMap<>();

  /** A sheet without parts. */
  public Sheet() {}

  /**
   * Adds a part.
   *
   * @param name its name, not null
   * @param value a sheet, an optional or a list of values, a number, or any value that is known by
   *     its text, not null
   * @return this sheet
   */
  public Sheet with(String name, Object value) {
    Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    boolean empty =
        present == null
            || (present instanceof List<?> list && list.isEmpty())
            || (present instanceof Sheet sheet && sheet.parts.isEmpty());
    if (!empty) {
      parts.put(name, present);
    }
    return this;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Object> part : parts.entrySet()) {
      json.writeFieldName(part.getKey());
      write(part.getValue(), json);
    }
    json.writeEndObject();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Sheet sheet) {
      sheet.write(json);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(element, json);
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else {
      json.writeString(value.toString());
    }
  }

  /**
   * Writes the sheet for people, a part a line.
   *
   * @param out what it is written to, not null
   * @throws IOException if it cannot be written
   */
  public void writeText(Writer out) throws IOException {
    for (String line : lines()) {
      out.write(line);
      out.write('\n');
    }
  }

  private List<String> lines() {
    int width = parts.keySet().stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Object> part : parts.entrySet()) {
      String name = part.getKey() + " ".repeat(width - part.getKey().length());
      List<String> value = lines(part.getValue());
      for (int i = 0; i < value.size(); i++) {
        lines.add((i == 0 ? name : " ".repeat(width)) + INDENT + value.get(i));
      }
    }
    return lines;
  }

  private static List<String> lines(Object value) {
    if (value instanceof Sheet sheet) {
      return sheet.lines();
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(element -> elementLines(element).stream()).toList();
    }
    return List.of(Visible.sentence(value.toString()));
  }

  /** A row of a table where there is nothing within the parts. */
  private static List<String> elementLines(Object element) {
    if (element instanceof Sheet sheet && sheet.parts.values().stream().allMatch(Sheet::simple)) {
      return List.of(
          sheet.parts.values().stream().map(Object::toString).collect(Collectors.joining(INDENT)));
    }
    return lines(element);
  }

  private static boolean simple(Object value) {
    return !(value instanceof Sheet) && !(value instanceof List<?>);
  }
}
