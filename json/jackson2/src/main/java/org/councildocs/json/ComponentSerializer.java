package org.councildocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.councildocs.json.mixins.TextForm;

/**
 * Writes the value of any component of the model, however the mapper writes such values elsewhere.
 */
final class ComponentSerializer extends StdSerializer<Object> {

  private static final long serialVersionUID = 1L;

  static final ComponentSerializer INSTANCE = new ComponentSerializer();

  private ComponentSerializer() {
    super(Object.class);
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    if (value instanceof Optional<?> optional) {
      serialize(optional.orElseThrow(), out, provider);
    } else if (value instanceof List<?> list) {
      serializeList(list, out, provider);
    } else if (value instanceof Record) {
      provider.findValueSerializer(value.getClass()).serialize(value, out, provider);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else {
      serializeText(value, out, provider);
    }
  }

  private void serializeList(List<?> list, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeStartArray(list, list.size());
    for (int i = 0; i < list.size(); i++) {
      try {
        serialize(list.get(i), out, provider);
      } catch (JsonMappingException e) {
        e.prependPath(list, i);
        throw e;
      }
    }
    out.writeEndArray();
  }

  private static void serializeText(Object value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    String text;
    try {
      text = TextForm.print(value);
    } catch (IllegalArgumentException e) {
      throw JsonMappingException.from(provider, e.getMessage(), e);
    }
    out.writeString(text);
  }

  /** Values need no type id: the component says what they are, or they say it themselves. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer ids)
      throws IOException {
    serialize(value, out, provider);
  }
}
