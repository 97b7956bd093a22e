package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * What the JSON of a remark and of a place looks like, in whichever report.
 *
 * @since 0.1.0
 */
public final class RemarkJson {

  private RemarkJson() {}

  /**
   * Writes all but the id, which the reports name differently, and the source.
   *
   * @param remark the remark, not null
   * @param json the generator, within an object, not null
   * @throws IOException if it cannot be written
   */
  public static void writeBody(Remark remark, JsonGenerator json) throws IOException {
    json.writeStringField("severity", remark.severity().name());
    json.writeStringField("path", remark.path().toString());
    if (remark.place().isPresent()) {
      json.writeFieldName("span");
      writePlace(remark.place().get(), json);
    }
    json.writeStringField("message", remark.message());
    if (remark.edit().isPresent()) {
      Edit edit = remark.edit().get();
      json.writeObjectFieldStart("edit");
      json.writeNumberField("start", edit.span().start());
      json.writeNumberField("end", edit.span().end());
      json.writeStringField("text", edit.text());
      json.writeEndObject();
    }
  }

  /**
   * Writes a place, on one line also where all else is indented: a document has some hundred.
   *
   * @param place the place, not null
   * @param json the generator, where a value is due, not null
   * @throws IOException if it cannot be written
   */
  public static void writePlace(Place place, JsonGenerator json) throws IOException {
    json.writeRawValue(
        "{\"start\":"
            + place.span().start()
            + ",\"end\":"
            + place.span().end()
            + ",\"line\":"
            + place.position().line()
            + ",\"column\":"
            + place.position().column()
            + "}");
  }
}
