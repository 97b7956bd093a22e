package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.symbol.DocumentSymbol;

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
  private final Optional<DocumentVersions> documents;
  private boolean begun;
  private boolean empty = true;

  /**
   * A report.
   *
   * @param out what it is written to, not null
   * @param head what it says of itself, not null
   * @param byDocument whether the language versions of a document are brought together in the end
   * @throws IOException if it cannot be written
   */
  public JsonReport(Writer out, ReportHead head, boolean byDocument) throws IOException {
    this.out = Objects.requireNonNull(out, "out");
    this.documents = byDocument ? Optional.of(new DocumentVersions()) : Optional.empty();
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
    documents.ifPresent(collected -> collected.add(checked));
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

  private void writeDocuments(DocumentVersions collected) throws IOException {
    out.write("\"documents\":[");
    String separator = "\n";
    for (DocumentVersions.Document document : collected.documents()) {
      out.write(separator);
      out.write(object(json -> write(document, json)));
      separator = ",\n";
    }
    out.write("\n],");
  }

  private static void write(DocumentVersions.Document document, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("symbols");
    for (DocumentSymbol symbol : document.symbols()) {
      json.writeString(symbol.toString());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("versions");
    for (DocumentVersions.Version version : document.versions()) {
      json.writeStartObject();
      json.writeStringField("source", version.source());
      if (version.language().isPresent()) {
        json.writeStringField("language", version.language().get().tag());
      }
      json.writeStringField("outcome", version.outcome().name());
      json.writeNumberField("findings", version.findings());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("byComparison", document.beside());
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
    if (documents.isPresent()) {
      writeDocuments(documents.get());
    }
    out.write(tail, 1, tail.length() - 1);
    out.write('\n');
    out.flush();
  }
}
