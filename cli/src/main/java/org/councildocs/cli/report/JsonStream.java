package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;

/**
 * Writes JSON values one after the other, each as a whole or not at all.
 *
 * @since 0.1.0
 */
public final class JsonStream {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Writer out;
  private final JsonLayout layout;
  private boolean empty = true;

  /**
   * A stream of values.
   *
   * @param out what the values are written to, not null
   * @param layout how they are laid out, not null
   */
  public JsonStream(Writer out, JsonLayout layout) {
    this.out = Objects.requireNonNull(out, "out");
    this.layout = Objects.requireNonNull(layout, "layout");
  }

  /**
   * Adds a value.
   *
   * @param value writes the value, not null
   * @throws IOException if it cannot be written
   */
  public void add(Value value) throws IOException {
    String written = render(value);
    if (layout == JsonLayout.LIST) {
      out.write(empty ? "[ " : ", ");
    }
    out.write(written);
    if (layout != JsonLayout.LIST) {
      out.write('\n');
    }
    out.flush();
    empty = false;
  }

  /**
   * Ends the stream.
   *
   * @throws IOException if it cannot be written
   */
  public void end() throws IOException {
    if (layout == JsonLayout.LIST) {
      out.write(empty ? "[ ]\n" : " ]\n");
    }
    out.flush();
  }

  /** Into memory first: what fails here is no failure of the output, and leaves no half a value. */
  private String render(Value value) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(written)) {
      if (layout != JsonLayout.LINES) {
        json.setPrettyPrinter(indented());
      }
      value.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString();
  }

  /** The same bytes on every system. */
  private static DefaultPrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }

  /** Writes one value. */
  @FunctionalInterface
  public interface Value {

    /**
     * Writes the value.
     *
     * @param json the generator, not null
     * @throws IOException if it cannot be written
     */
    void write(JsonGenerator json) throws IOException;
  }
}
