package org.councildocs.document;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Prints records for people: only what is there, long texts cut, long lists counted. */
final class OneLine {

  private static final int LONGEST_TEXT = 64;
  private static final int MOST_ELEMENTS = 3;
  private static final int DEEPEST = 4;

  private OneLine() {}

  /**
   * The record as one line, such as {@code GuidingQuestion[label=a, text=What are the …]}.
   *
   * @param printed the record, not null
   * @return the line, never null
   */
  static String of(Record printed) {
    StringBuilder out = new StringBuilder();
    append(out, printed, 0);
    return out.toString();
  }

  private static void append(StringBuilder out, Object value, int depth) {
    if (value instanceof Record printed
        && printed.getClass().getPackage() == OneLine.class.getPackage()) {
      appendRecord(out, printed, depth);
    } else if (value instanceof List<?> list) {
      appendList(out, list, depth);
    } else {
      appendText(out, value.toString());
    }
  }

  private static void appendRecord(StringBuilder out, Record printed, int depth) {
    out.append(printed.getClass().getSimpleName()).append('[');
    int before = out.length();
    for (RecordComponent component : printed.getClass().getRecordComponents()) {
      Object value = unwrapped(value(component, printed));
      if (!empty(value)) {
        out.append(out.length() == before ? "" : ", ").append(component.getName()).append('=');
        if (depth < DEEPEST) {
          append(out, value, depth + 1);
        } else {
          out.append('…');
        }
      }
    }
    out.append(']');
  }

  private static Object value(RecordComponent component, Record printed) {
    try {
      return component.getAccessor().invoke(printed);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }

  private static Object unwrapped(Object value) {
    return value instanceof Optional<?> optional
        ? optional.map(Object.class::cast).orElse("")
        : value;
  }

  private static boolean empty(Object value) {
    return (value instanceof List<?> list && list.isEmpty())
        || "".equals(value)
        || Boolean.FALSE.equals(value);
  }

  private static void appendList(StringBuilder out, List<?> list, int depth) {
    out.append('[');
    for (int i = 0; i < Math.min(list.size(), MOST_ELEMENTS); i++) {
      out.append(i == 0 ? "" : ", ");
      append(out, list.get(i), depth);
    }
    if (list.size() > MOST_ELEMENTS) {
      out.append(", … ").append(list.size()).append(" in all");
    }
    out.append(']');
  }

  private static void appendText(StringBuilder out, String text) {
    int cut = text.length() <= LONGEST_TEXT ? text.length() : LONGEST_TEXT;
    if (cut < text.length() && Character.isHighSurrogate(text.charAt(cut - 1))) {
      cut--;
    }
    out.append(text, 0, cut).append(cut < text.length() ? "…" : "");
  }
}
