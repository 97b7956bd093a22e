package org.councildocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.councildocs.json.token.TextForm;

/** Writes a value of the model as the key of a map. */
final class KeySerializer extends StdSerializer<Object> {

  private static final long serialVersionUID = 1L;

  private final transient TextForm form;

  KeySerializer(TextForm form) {
    super(Object.class);
    this.form = form;
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeFieldName(form.print(value));
  }
}
