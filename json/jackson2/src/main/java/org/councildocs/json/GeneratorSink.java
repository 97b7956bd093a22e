package org.councildocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.councildocs.json.token.JsonSink;

/** Gives the tokens to a generator. */
final class GeneratorSink implements JsonSink<SerializedString> {

  private final JsonGenerator out;

  GeneratorSink(JsonGenerator out) {
    this.out = out;
  }

  @Override
  public void startObject(Object record) throws IOException {
    out.writeStartObject(record);
  }

  @Override
  public void endObject() throws IOException {
    out.writeEndObject();
  }

  @Override
  public void startList(int size) throws IOException {
    out.writeStartArray(null, size);
  }

  @Override
  public void endList() throws IOException {
    out.writeEndArray();
  }

  @Override
  public void name(SerializedString name) throws IOException {
    out.writeFieldName(name);
  }

  @Override
  public void text(String text) throws IOException {
    out.writeString(text);
  }

  @Override
  public void number(int number) throws IOException {
    out.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) throws IOException {
    out.writeBoolean(truth);
  }
}
