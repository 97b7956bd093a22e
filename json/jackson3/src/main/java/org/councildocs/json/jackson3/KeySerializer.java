package org.councildocs.json.jackson3;

import org.councildocs.json.token.TextForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value of the model as the key of a map. */
final class KeySerializer extends StdSerializer<Object> {

  private static final long serialVersionUID = 1L;

  private final transient TextForm form;

  KeySerializer(TextForm form) {
    super(Object.class);
    this.form = form;
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializationContext provider) {
    out.writeName(form.print(value));
  }
}
