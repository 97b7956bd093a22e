package org.councildocs.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.CouncilDocument;
import org.junit.jupiter.api.Test;

/**
 * The picture of the model in the documentation of its package shows every record with its
 * components. {@code -Dupdate.docs=true} draws it anew.
 */
class ModelDiagramTest {

  private static final Path PICTURE =
      Path.of(System.getProperty("councildocs.root"))
          .resolve("core/src/main/javadoc/org.councildocs.core")
          .resolve("org/councildocs/document/doc-files/model.svg");

  @Test
  void the_picture_shows_the_records_as_they_are() throws Exception {
    String drawn = new Diagram().draw();
    if (Boolean.getBoolean("update.docs")) {
      Files.createDirectories(PICTURE.getParent());
      Files.writeString(PICTURE, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(PICTURE));
  }

  /**
   * Boxes in columns, filled from the top; a line leads from each component to the box of its type.
   */
  private static final class Diagram {

    private static final int LINE = 16;
    private static final int WIDTH = 290;
    private static final int GAP = 90;
    private static final int TALLEST = 1_100;

    private final Map<Class<?>, int[]> places = new LinkedHashMap<>();
    private final StringBuilder boxes = new StringBuilder();
    private final StringBuilder lines = new StringBuilder();
    private int x = 10;
    private int y = 10;

    String draw() {
      for (Class<?> kind : CouncilDocument.class.getPermittedSubclasses()) {
        place(kind);
      }
      x += WIDTH + GAP;
      y = 10;
      for (Class<?> kind : CouncilDocument.class.getPermittedSubclasses()) {
        placeParts(kind);
      }
      places.forEach(this::box);
      places.keySet().forEach(this::connect);
      return """
          <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %WIDTH% %HEIGHT%" role="img">
          <title>The records of a document and their components</title>
          <style>
          svg { background: #fff; font: 12px ui-monospace, monospace; }
          rect { fill: #f4f7fb; stroke: #35597f; }
          path { fill: none; stroke: #7a93ad; }
          text { fill: #14212e; }
          .name { font-weight: bold; }
          @media (prefers-color-scheme: dark) {
            svg { background: #14181d; }
            rect { fill: #1f2833; stroke: #7fa6cf; }
            path { stroke: #5d7691; }
            text { fill: #e6edf3; }
          }
          </style>
          """
              .replace("%WIDTH%", String.valueOf(x + WIDTH + 10))
              .replace("%HEIGHT%", String.valueOf(TALLEST + 20))
          + lines
          + boxes
          + "</svg>\n";
    }

    private void placeParts(Class<?> record) {
      for (RecordComponent component : record.getRecordComponents()) {
        for (Class<?> part : records(content(component.getGenericType()))) {
          if (!places.containsKey(part)) {
            place(part);
            placeParts(part);
          }
        }
      }
    }

    private void place(Class<?> record) {
      int height = height(record);
      if (y + height > TALLEST) {
        x += WIDTH + GAP;
        y = 10;
      }
      places.put(record, new int[] {x, y});
      y += height + LINE;
    }

    private static int height(Class<?> record) {
      return (record.getRecordComponents().length + 1) * LINE + 8;
    }

    private void box(Class<?> record, int[] at) {
      boxes
          .append("<rect x=\"")
          .append(at[0])
          .append("\" y=\"")
          .append(at[1])
          .append("\" width=\"");
      boxes.append(WIDTH).append("\" height=\"").append(height(record)).append("\" rx=\"4\"/>\n");
      text(at[0] + 8, at[1] + LINE, " class=\"name\"", record.getSimpleName());
      int line = 2;
      for (RecordComponent component : record.getRecordComponents()) {
        text(at[0] + 8, at[1] + line * LINE, "", component.getName() + ": " + type(component));
        line++;
      }
    }

    private void text(int left, int base, String attributes, String words) {
      boxes.append("<text x=\"").append(left).append("\" y=\"").append(base).append('"');
      boxes.append(attributes).append('>').append(words).append("</text>\n");
    }

    private static String type(RecordComponent component) {
      String name = content(component.getGenericType()).getSimpleName();
      if (component.getType() == Optional.class) {
        return name + "?";
      }
      return component.getType() == List.class ? name + "*" : name;
    }

    private void connect(Class<?> record) {
      int[] from = places.get(record);
      int line = 2;
      for (RecordComponent component : record.getRecordComponents()) {
        for (Class<?> part : records(content(component.getGenericType()))) {
          curve(from[0] + WIDTH, from[1] + line * LINE - 4, places.get(part));
        }
        line++;
      }
    }

    private void curve(int left, int top, int[] to) {
      int end = to[1] + 12;
      boolean back = to[0] < left;
      int target = back ? to[0] + WIDTH : to[0];
      int bend = back ? GAP / 2 : (target - left) / 2;
      lines.append("<path d=\"M").append(left).append(' ').append(top);
      lines.append(" C").append(left + bend).append(' ').append(top).append(' ');
      lines.append(back ? target + bend : target - bend).append(' ').append(end).append(' ');
      lines.append(target).append(' ').append(end).append("\"/>\n");
    }

    private static List<Class<?>> records(Class<?> type) {
      if (type.getPackage() != CouncilDocument.class.getPackage()) {
        return List.of();
      }
      return type.isSealed()
          ? List.of(type.getPermittedSubclasses())
          : type.isRecord() ? List.of(type) : List.of();
    }

    private static Class<?> content(Type type) {
      return type instanceof ParameterizedType parameterized
          ? (Class<?>) parameterized.getActualTypeArguments()[0]
          : (Class<?>) type;
    }
  }
}
