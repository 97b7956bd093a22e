package org.councildocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councildocs.json.mixins.DocumentMixins;
import org.jspecify.annotations.Nullable;

/** Reads a document, or the content of an annex, as the record that its kind names. */
final class KindDeserializer extends StdDeserializer<Object> implements ContextualDeserializer {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, RecordDeserializer> records;

  KindDeserializer(JavaType type) {
    this(type, Map.of());
  }

  private KindDeserializer(JavaType type, Map<String, RecordDeserializer> records) {
    super(type);
    this.records = records;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) throws JsonMappingException {
    Map<String, RecordDeserializer> byKind = new LinkedHashMap<>();
    for (NamedType named : kinds(context.getConfig())) {
      JsonDeserializer<?> reader =
          context.findContextualValueDeserializer(context.constructType(named.getType()), property);
      byKind.put(named.getName(), (RecordDeserializer) reader);
    }
    return new KindDeserializer(getValueType(), byKind);
  }

  private List<NamedType> kinds(DeserializationConfig config) {
    return config
        .getSubtypeResolver()
        .collectAndResolveSubtypesByTypeId(
            config, AnnotatedClassResolver.resolve(config, getValueType(), config))
        .stream()
        .filter(NamedType::hasName)
        .toList();
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.hasToken(JsonToken.START_OBJECT)) {
      throw Refusal.ofToken(in, "an object");
    }
    TokenBuffer before = null;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      if (in.currentName().equals(DocumentMixins.KIND)) {
        in.nextToken();
        return recordOfKind(in).deserializeFromKind(in, before, context);
      }
      if (before == null) {
        before = context.bufferForInputBuffering(in);
      }
      before.copyCurrentStructure(in);
    }
    throw Refusal.missing(in, DocumentMixins.KIND);
  }

  private RecordDeserializer recordOfKind(JsonParser in) throws IOException {
    RecordDeserializer found =
        in.hasToken(JsonToken.VALUE_STRING) ? records.get(in.getText()) : null;
    if (found == null) {
      JsonMappingException refusal =
          Refusal.ofToken(in, "one of " + String.join(", ", records.keySet()));
      refusal.prependPath(handledType(), DocumentMixins.KIND);
      throw refusal;
    }
    return found;
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  /** The kind is what a type id would be, and is read here. */
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
