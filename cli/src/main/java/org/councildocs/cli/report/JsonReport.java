package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Objects;

/**
 * The report for machines, from which {@link StoredReport} reads it back: one JSON object with a
 * head, the inputs, an object a line, and the counts. What ends before its counts was cut short.
 *
 * @since 0.1.0
 */
public final class JsonReport implements CheckReport {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Writer out;
  private final String head;
  private boolean begun;
  private boolean empty = true;

  /**
   * A report.
   *
   * @param out what it is written to, not null
   * @param head what it says of itself, not null
   * @throws IOException if it cannot be written
   */
  public JsonReport(Writer out, ReportHead head) throws IOException {
    this.out = Objects.requireNonNull(out, "out");
    this.head = head(head);
  }

  private static String head(ReportHead head) throws IOException {
    return object(
        json -> {
          json.writeStringField("format", StoredReport.FORMAT);
          json.writeStringField("version", StoredReport.VERSION);
          json.writeStringField("tool", head.tool());
          json.writeStringField("messages", head.language().tag());
          if (head.made().isPresent()) {
            json.writeStringField("made", head.made().get().toString());
          }
        });
  }

  private static String object(JsonStream.Value properties) throws IOException {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(written)) {
      json.writeStartObject();
      properties.write(json);
      json.writeEndObject();
    }
    return written.toString();
  }

  @Override
  public void add(Checked checked) throws IOException {
    String line = CheckedJson.line(checked);
    begin();
    out.write(empty ? "\n" : ",\n");
    out.write(line);
    out.flush();
    empty = false;
  }

  /** With the first input: where none can be opened nothing was written. */
  private void begin() throws IOException {
    if (!begun) {
      out.write(head, 0, head.length() - 1);
      out.write(",\"inputs\":[");
      begun = true;
    }
  }

  @Override
  public void end(Tally tally, Completion completion) throws IOException {
    begin();
    String tail =
        object(
            json -> {
              json.writeBooleanField("interrupted", completion == Completion.INTERRUPTED);
              TallyJson.write(tally, json);
            });
    out.write("\n],");
    out.write(tail, 1, tail.length() - 1);
    out.write('\n');
    out.flush();
  }
}
