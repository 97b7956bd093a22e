package org.councildocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyMetadata;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councildocs.document.Annex;
import org.councildocs.document.CouncilDocument;
import org.councildocs.json.mixins.Absent;
import org.councildocs.json.mixins.DocumentMixins;
import org.councildocs.json.mixins.FormatVersion;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record of the model: every property once, none that is null, in any order; what is absent
 * is empty.
 *
 * <p>Jackson's own deserializer of records is not strict enough for this: it keeps unknown
 * properties back and so loses their place, lets the last of two properties of one name win, and
 * has null for a list that is absent.
 */
final class RecordDeserializer extends StdDeserializer<Object>
    implements ResolvableDeserializer, ContextualDeserializer {

  private static final long serialVersionUID = 1L;

  private final transient BeanDescription description;
  private final transient Constructor<?> constructor;

  /** Filled once the deserializers of other records can be found; shared with those in annexes. */
  private final transient Map<String, RecordProperty> properties;

  /** The format version of a document that stands alone. */
  private final transient @Nullable RecordProperty version;

  RecordDeserializer(BeanDescription description) {
    super(description.getType());
    this.description = description;
    this.constructor = canonicalConstructor(description.getBeanClass());
    this.properties = new LinkedHashMap<>();
    this.version =
        CouncilDocument.class.isAssignableFrom(description.getBeanClass())
            ? versionAt(constructor.getParameterCount() + 1)
            : null;
  }

  private RecordDeserializer(RecordDeserializer alone) {
    super(alone);
    this.description = alone.description;
    this.constructor = alone.constructor;
    this.properties = alone.properties;
    this.version = null;
  }

  private static Constructor<?> canonicalConstructor(Class<?> record) {
    Class<?>[] types =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return record.getConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a public record has a public constructor: " + record, e);
    }
  }

  private static RecordProperty versionAt(int place) {
    String right = "the version of the form, such as '" + FormatVersion.CURRENT + "',";
    ValueReader reader = ValueReader.text(right, FormatVersion::check);
    return new RecordProperty(FormatVersion.PROPERTY, place, null, reader);
  }

  @Override
  public void resolve(DeserializationContext context) throws JsonMappingException {
    AnnotationIntrospector annotations = context.getAnnotationIntrospector();
    RecordComponent[] components = handledType().getRecordComponents();
    String kind = annotations.findTypeName(description.getClassInfo());
    if (kind != null) {
      add(new RecordProperty(DocumentMixins.KIND, components.length, null, constant(kind)));
    }
    for (int i = 0; i < components.length; i++) {
      AnnotatedMethod accessor = description.findMethod(components[i].getName(), new Class<?>[0]);
      PropertyName name = annotations.findNameForSerialization(accessor);
      BeanProperty component =
          new BeanProperty.Std(
              name, accessor.getType(), null, accessor, PropertyMetadata.STD_OPTIONAL);
      add(
          new RecordProperty(
              name.getSimpleName(),
              i,
              Absent.valueOf(accessor.getRawType()).orElse(null),
              ValueReader.of(accessor.getType(), component, context)));
    }
  }

  private void add(RecordProperty property) {
    properties.put(property.name(), property);
  }

  private static ValueReader constant(String expected) {
    return ValueReader.text(
        "'" + expected + "'",
        text -> {
          if (!text.equals(expected)) {
            throw new IllegalArgumentException("'" + expected + "' would be right here");
          }
          return text;
        });
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty component) {
    return holds(component) ? new RecordDeserializer(this) : this;
  }

  private static boolean holds(@Nullable BeanProperty component) {
    return component != null
        && component.getMember() != null
        && component.getMember().getDeclaringClass() == Annex.class;
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.hasToken(JsonToken.START_OBJECT)) {
      throw Refusal.ofToken(in, "an object");
    }
    return readAll(in, context, noValues());
  }

  /**
   * Reads a record of which the kind had to be known first.
   *
   * @param in stands at the kind
   * @param before what came before the kind, null if nothing did
   */
  Object deserializeFromKind(
      JsonParser in, @Nullable TokenBuffer before, DeserializationContext context)
      throws IOException {
    @Nullable Object[] values = noValues();
    readProperty(DocumentMixins.KIND, in, context, values);
    if (before == null) {
      return readAll(in, context, values);
    }
    JsonParser replay = before.asParser(in);
    in.clearCurrentToken();
    return readAll(JsonParserSequence.createFlattened(false, replay, in), context, values);
  }

  /** Places for the components, the kind and the version, in this order. */
  private @Nullable Object[] noValues() {
    return new Object[constructor.getParameterCount() + 2];
  }

  private Object readAll(JsonParser in, DeserializationContext context, @Nullable Object[] values)
      throws IOException {
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      readProperty(name, in, context, values);
    }
    for (RecordProperty property : properties.values()) {
      property.complete(in, values);
    }
    if (version != null) {
      version.complete(in, values);
    }
    try {
      return constructor.newInstance(Arrays.copyOf(values, constructor.getParameterCount()));
    } catch (ReflectiveOperationException e) {
      return context.handleInstantiationProblem(handledType(), null, e);
    }
  }

  private void readProperty(
      String name, JsonParser in, DeserializationContext context, @Nullable Object[] values)
      throws IOException {
    boolean versioned = version != null && version.name().equals(name);
    RecordProperty property = versioned ? version : properties.get(name);
    if (property == null) {
      // Whether that is an error is for the mapper to say.
      context.handleUnknownProperty(in, this, handledType(), name);
      return;
    }
    try {
      property.read(in, context, values);
    } catch (JsonMappingException e) {
      e.prependPath(handledType(), name);
      throw e;
    }
  }

  @Override
  public Collection<Object> getKnownPropertyNames() {
    return List.copyOf(properties.keySet());
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  /** A type id would be the kind, which is read as a property. */
  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer ids) throws IOException {
    return deserialize(in, context);
  }

  @Override
  public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
    throw Refusal.of(context.getParser(), "an object would be right here, not null");
  }
}
