package org.councildocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import org.councildocs.json.mixins.Quote;
import org.jspecify.annotations.Nullable;

/** A property of a record: its name, its place among the values, and how it is read. */
final class RecordProperty {

  private final String name;
  private final int place;
  private final @Nullable Object absent;
  private final ValueReader reader;

  /**
   * A property.
   *
   * @param absent what stands for it where it is absent, null if it must be there
   */
  RecordProperty(String name, int place, @Nullable Object absent, ValueReader reader) {
    this.name = name;
    this.place = place;
    this.absent = absent;
    this.reader = reader;
  }

  String name() {
    return name;
  }

  /** Reads the value at hand into its place. */
  void read(JsonParser in, DeserializationContext context, @Nullable Object[] values)
      throws IOException {
    if (values[place] != null) {
      throw Refusal.of(in, Quote.of(name) + " stands here a second time");
    }
    values[place] = reader.read(in, context);
  }

  /** Fills its place if nothing was read into it. */
  void complete(JsonParser in, @Nullable Object[] values) throws JsonMappingException {
    if (values[place] == null) {
      if (absent == null) {
        throw Refusal.missing(in, name);
      }
      values[place] = absent;
    }
  }
}
