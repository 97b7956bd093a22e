package org.councildocs.json.jackson3;

import org.councildocs.json.token.JsonSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Gives the tokens to a generator. */
final class GeneratorSink implements JsonSink<SerializedString> {

  private final JsonGenerator out;

  GeneratorSink(JsonGenerator out) {
    this.out = out;
  }

  @Override
  public void startObject(Object record) {
    out.writeStartObject(record);
  }

  @Override
  public void endObject() {
    out.writeEndObject();
  }

  @Override
  public void startList(int size) {
    out.writeStartArray(null, size);
  }

  @Override
  public void endList() {
    out.writeEndArray();
  }

  @Override
  public void name(SerializedString name) {
    out.writeName(name);
  }

  @Override
  public void text(String text) {
    out.writeString(text);
  }

  @Override
  public void number(int number) {
    out.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) {
    out.writeBoolean(truth);
  }
}
