package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/**
 * The report for machines: an object for each input with its findings.
 *
 * @since 0.1.0
 */
public final class JsonReport implements CheckReport {

  private final JsonStream stream;

  /**
   * A report.
   *
   * @param out what it is written to, not null
   * @param layout how the objects are laid out, not null
   */
  public JsonReport(Writer out, JsonLayout layout) {
    this.stream = new JsonStream(out, layout);
  }

  @Override
  public void add(Checked checked) throws IOException {
    stream.add(json -> write(checked, json));
  }

  @Override
  public void end(Tally tally) throws IOException {
    stream.end();
  }

  private static void write(Checked checked, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", checked.source());
    json.writeStringField("outcome", checked.outcome().name());
    if (checked.kind().isPresent()) {
      json.writeStringField("kind", checked.kind().get().name());
    }
    if (checked.language().isPresent()) {
      json.writeStringField("language", checked.language().get().tag());
    }
    json.writeArrayFieldStart("findings");
    for (Remark remark : checked.remarks()) {
      json.writeStartObject();
      json.writeStringField("rule", remark.rule());
      RemarkJson.writeBody(remark, json);
      json.writeStringField("source", remark.source());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
