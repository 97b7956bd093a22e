package org.councildocs.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import java.util.Set;
import org.councildocs.json.mixins.DocumentMixins;
import org.councildocs.json.mixins.TextForm;
import org.jspecify.annotations.Nullable;

/** Finds the deserializers of the model's types, and of no others. */
final class DocumentDeserializers extends SimpleDeserializers {

  private static final long serialVersionUID = 1L;

  /**
   * Those of the value types and of the records.
   *
   * @param values the value types
   */
  DocumentDeserializers(Set<Class<?>> values) {
    values.forEach(this::addValue);
  }

  private <T> void addValue(Class<T> type) {
    TextForm form = TextForm.of(type).orElseThrow();
    @SuppressWarnings("unchecked")
    JsonDeserializer<T> deserializer = (JsonDeserializer<T>) new ValueDeserializer(type, form);
    addDeserializer(type, deserializer);
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description)
      throws JsonMappingException {
    Class<?> raw = type.getRawClass();
    if (!DocumentMixins.all().containsKey(raw)) {
      return super.findBeanDeserializer(type, config, description);
    }
    return raw.isRecord() ? new RecordDeserializer(description) : new KindDeserializer(type);
  }
}
