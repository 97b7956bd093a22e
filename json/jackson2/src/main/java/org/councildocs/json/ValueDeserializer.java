package org.councildocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.councildocs.json.mixins.TextForm;

/** Reads a value type of the model, such as a symbol, where it stands in a class of others. */
final class ValueDeserializer extends StdScalarDeserializer<Object> {

  private static final long serialVersionUID = 1L;

  private final transient ValueReader reader;

  ValueDeserializer(Class<?> type, TextForm form) {
    super(type);
    this.reader = ValueReader.text(form.right(), form::parse);
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
    return reader.read(in, context);
  }
}
