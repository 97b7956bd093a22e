package org.councildocs.json.jackson3;

import java.io.IOException;
import org.councildocs.json.token.Refusal;
import org.councildocs.json.token.Trail;
import org.councildocs.json.token.ValueForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a type of the model in its form, however the mapper writes such types elsewhere. */
final class FormSerializer extends StdSerializer<Object> {

  private static final long serialVersionUID = 1L;

  private final transient ValueForm<SerializedString> form;

  FormSerializer(ValueForm<SerializedString> form) {
    super(Object.class);
    this.form = form;
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializationContext provider) {
    Trail trail = new Trail();
    try {
      form.write(value, trail, new GeneratorSink(out));
    } catch (IOException e) {
      throw JacksonIOException.construct(e, out);
    } catch (Refusal e) {
      DatabindException refusal = DatabindException.from(out, e.getMessage(), e);
      References.prepend(refusal, value, trail.steps());
      throw refusal;
    }
  }

  /** A type id would be the kind, which is a property. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator out, SerializationContext provider, TypeSerializer ids) {
    serialize(value, out, provider);
  }
}
