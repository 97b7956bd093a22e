package org.councildocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.councildocs.json.token.Refusal;
import org.councildocs.json.token.Trail;
import org.councildocs.json.token.ValueForm;

/** Writes a type of the model in its form, however the mapper writes such types elsewhere. */
final class FormSerializer extends StdSerializer<Object> {

  private static final long serialVersionUID = 1L;

  private final transient ValueForm<SerializedString> form;

  FormSerializer(ValueForm<SerializedString> form) {
    super(Object.class);
    this.form = form;
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    Trail trail = new Trail();
    try {
      form.write(value, trail, new GeneratorSink(out));
    } catch (Refusal e) {
      JsonMappingException refusal = JsonMappingException.from(provider, e.getMessage(), e);
      References.prepend(refusal, value, trail.steps());
      throw refusal;
    }
  }

  /** A type id would be the kind, which is a property. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer ids)
      throws IOException {
    serialize(value, out, provider);
  }
}
