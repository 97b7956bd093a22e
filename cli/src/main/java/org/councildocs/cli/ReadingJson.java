package org.councildocs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.Map;
import org.councildocs.cli.report.JsonStream;
import org.councildocs.cli.report.Place;
import org.councildocs.cli.report.Remark;
import org.councildocs.cli.report.RemarkJson;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Masthead;
import org.councildocs.json.DocumentJson;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.ReadResult;

/**
 * What {@code read} prints of an input.
 *
 * @param examination what is known of it
 */
record ReadingJson(Examination examination) implements JsonStream.Value {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Made for the first document of another kind: a mapper costs a start some milliseconds. */
  private static final class Mastheads {
    static final ObjectWriter WRITER = DocumentJson.mapper().writerFor(Masthead.class);
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", examination.checked().source());
    if (examination.reading().isPresent()) {
      writeReading(examination.reading().get(), json);
    }
    json.writeArrayFieldStart("problems");
    for (Remark remark : examination.checked().remarks()) {
      json.writeStartObject();
      json.writeStringField("id", remark.rule());
      RemarkJson.writeBody(remark, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeReading(ReadResult reading, JsonGenerator json) throws IOException {
    json.writeStringField("kind", reading.kind().name());
    if (reading.language().isPresent()) {
      json.writeStringField("language", reading.language().get().tag());
    }
    if (reading.document().isPresent()) {
      json.writeFieldName("document");
      copy(DocumentJson.write(reading.document().get()), json);
    } else if (!reading.masthead().equals(Masthead.NONE)) {
      json.writeFieldName("masthead");
      copy(Mastheads.WRITER.writeValueAsString(reading.masthead()), json);
    }
    json.writeObjectFieldStart("spans");
    for (Map.Entry<DocumentPath, TextSpan> span : reading.spans().entrySet()) {
      json.writeFieldName(span.getKey().toString());
      writeSpan(span.getValue(), json);
    }
    json.writeEndObject();
    json.writeArrayFieldStart("leaves");
    for (DocumentPath leaf : reading.leaves()) {
      json.writeString(leaf.toString());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("furniture");
    for (TextSpan span : reading.furniture()) {
      writeSpan(span, json);
    }
    json.writeEndArray();
  }

  /** Exactly the form that the module json gives it, laid out as all around it. */
  static void copy(String value, JsonGenerator json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(value)) {
      parser.nextToken();
      json.copyCurrentStructure(parser);
    }
  }

  private void writeSpan(TextSpan span, JsonGenerator json) throws IOException {
    RemarkJson.writePlace(Place.of(span, examination.lines()), json);
  }
}
