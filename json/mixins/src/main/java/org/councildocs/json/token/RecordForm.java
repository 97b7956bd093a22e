package org.councildocs.json.token;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councildocs.json.form.FormatVersion;
import org.councildocs.json.mixins.DocumentMixins;
import org.jspecify.annotations.Nullable;

/**
 * The form of a record: every property once, none that is null; read in any order, written in that
 * of the record.
 */
final class RecordForm<N> extends ValueForm<N> {

  private final Constructor<?> constructor;
  private final int components;

  /** Filled once the forms of other records are there; shared with that in annexes. */
  private final Map<String, Property<N>> properties;

  /** The same, as they are written. */
  private final List<Property<N>> inOrder;

  /** The format version of a document that stands alone. */
  private final @Nullable Property<N> version;

  private RecordForm(
      Constructor<?> constructor,
      Map<String, Property<N>> properties,
      List<Property<N>> inOrder,
      @Nullable Property<N> version) {
    this.constructor = constructor;
    this.components = constructor.getParameterCount();
    this.properties = properties;
    this.inOrder = inOrder;
    this.version = version;
  }

  /** The form of a record, which has its properties once it is resolved. */
  static <N> RecordForm<N> of(Class<?> record) {
    Class<?>[] types =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return new RecordForm<>(
          record.getConstructor(types), new LinkedHashMap<>(), new ArrayList<>(), null);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a public record has a public constructor: " + record, e);
    }
  }

  /** The same record as a document that stands alone: it names its version. */
  RecordForm<N> alone(DocumentForms<N> forms) {
    String right = "the version of the form, such as '" + FormatVersion.CURRENT + "',";
    return new RecordForm<>(
        constructor,
        properties,
        inOrder,
        Property.constant(
            FormatVersion.PROPERTY,
            forms.name(FormatVersion.PROPERTY),
            components + 1,
            FormatVersion.CURRENT,
            new Text<>(TextForm.of(right, FormatVersion::check))));
  }

  void resolve(DocumentForms<N> forms) {
    Class<?> record = constructor.getDeclaringClass();
    RecordComponent[] components = record.getRecordComponents();
    DocumentMixins.kindOf(record)
        .ifPresent(
            kind ->
                add(
                    Property.constant(
                        DocumentMixins.KIND,
                        forms.name(DocumentMixins.KIND),
                        components.length,
                        kind,
                        new Text<>(TextForm.of("'" + kind + "'", text -> exactly(kind, text))))));
    for (int i = 0; i < components.length; i++) {
      String name = DocumentMixins.nameOf(components[i]);
      add(
          Property.component(
              name,
              forms.name(name),
              i,
              components[i].getAccessor(),
              forms.of(components[i].getGenericType())));
    }
  }

  private void add(Property<N> property) {
    properties.put(property.name(), property);
    inOrder.add(property);
  }

  private static String exactly(String expected, String text) {
    if (!text.equals(expected)) {
      throw new IllegalArgumentException("'" + expected + "' would be right here");
    }
    return text;
  }

  @Override
  Object read(Reading reading) throws IOException {
    if (reading.in.token() != Token.START_OBJECT) {
      throw Refusal.ofToken("an object", reading.in);
    }
    return readAll(reading, noValues());
  }

  /** Reads a record of which the kind had to be known first, and is at hand. */
  Object readFromKind(Reading reading, boolean kept) throws IOException {
    @Nullable Object[] values = noValues();
    readProperty(DocumentMixins.KIND, reading, values);
    if (kept) {
      reading.in.replay();
    }
    return readAll(reading, values);
  }

  /** Places for the components and, where there are such, the kind and the version behind them. */
  private @Nullable Object[] noValues() {
    boolean more = version != null || inOrder.size() > components;
    return new Object[more ? components + 2 : components];
  }

  private Object readAll(Reading reading, @Nullable Object[] values) throws IOException {
    for (String name = reading.in.nextName(); name != null; name = reading.in.nextName()) {
      reading.in.next();
      readProperty(name, reading, values);
    }
    for (int i = 0; i < inOrder.size(); i++) {
      inOrder.get(i).complete(values);
    }
    if (version != null) {
      version.complete(values);
    }
    try {
      return constructor.newInstance(
          values.length == components ? values : Arrays.copyOf(values, components));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record takes what its components are: " + constructor, e);
    }
  }

  private void readProperty(String name, Reading reading, @Nullable Object[] values)
      throws IOException {
    Property<N> property = properties.get(name);
    if (property == null && version != null && version.name().equals(name)) {
      property = version;
    }
    if (property == null) {
      reading.trail.into(name);
      reading.unknown(name, names());
      reading.trail.back();
    } else {
      property.read(reading, values);
    }
  }

  @Override
  void write(Object record, JsonSink<N> out, Trail trail) throws IOException {
    out.startObject(record);
    if (version != null) {
      version.write(record, out, trail);
    }
    for (int i = 0; i < inOrder.size(); i++) {
      inOrder.get(i).write(record, out, trail);
    }
    out.endObject();
  }

  @Override
  public Collection<String> names() {
    return Collections.unmodifiableSet(properties.keySet());
  }
}
