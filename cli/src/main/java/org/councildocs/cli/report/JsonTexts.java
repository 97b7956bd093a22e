package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;

/** Lists of values that stand as texts. */
final class JsonTexts {

  private JsonTexts() {}

  /** Writes a property with the texts of values; an empty list is absent. */
  static void write(String name, Collection<?> values, JsonGenerator json) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (Object value : values) {
        json.writeString(value.toString());
      }
      json.writeEndArray();
    }
  }
}
