package org.councildocs.json.token;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.councildocs.json.mixins.DocumentMixins;

/**
 * The form of a document, or of the content of an annex: that of the record that its kind names.
 */
final class KindForm<N> extends ValueForm<N> {

  private final Map<String, RecordForm<N>> byKind = new LinkedHashMap<>();
  private final Map<Class<?>, RecordForm<N>> byType = new LinkedHashMap<>();

  /**
   * The form of a type.
   *
   * @param forms those of the records that it may be
   */
  KindForm(Class<?> type, Map<Class<?>, RecordForm<N>> forms) {
    DocumentMixins.kinds(type)
        .forEach(
            (kind, record) -> {
              RecordForm<N> form = Objects.requireNonNull(forms.get(record));
              byKind.put(kind, form);
              byType.put(record, form);
            });
  }

  @Override
  Object read(Reading reading) throws IOException {
    JsonSource in = reading.in;
    if (in.token() != Token.START_OBJECT) {
      throw Refusal.ofToken("an object", in);
    }
    boolean kept = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      if (name.equals(DocumentMixins.KIND)) {
        in.next();
        return recordOfKind(reading).readFromKind(reading, kept);
      }
      in.keep();
      kept = true;
    }
    throw Refusal.missing(DocumentMixins.KIND);
  }

  private RecordForm<N> recordOfKind(Reading reading) throws IOException {
    JsonSource in = reading.in;
    RecordForm<N> found = in.token() == Token.TEXT ? byKind.get(in.text()) : null;
    if (found == null) {
      reading.trail.into(DocumentMixins.KIND);
      throw Refusal.ofToken("one of " + String.join(", ", byKind.keySet()), in);
    }
    return found;
  }

  @Override
  void write(Object value, JsonSink<N> out, Trail trail) throws IOException {
    Objects.requireNonNull(byType.get(value.getClass())).write(value, out, trail);
  }
}
