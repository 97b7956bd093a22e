package org.councildocs.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyMetadata;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.introspect.VirtualAnnotatedMember;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.SimpleBeanPropertyDefinition;
import org.jspecify.annotations.Nullable;

/** Writes a property that is no component of the record and the same in all of its kind. */
class ConstantWriter extends VirtualBeanPropertyWriter {

  private static final long serialVersionUID = 1L;

  private static final JsonInclude.Value IF_THERE =
      JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS);

  private final String text;

  ConstantWriter(SerializationConfig config, BeanDescription record, String name, String text) {
    this(
        definition(config, record.getClassInfo(), name),
        record.getClassInfo(),
        config.constructType(String.class),
        text);
  }

  private ConstantWriter(
      BeanPropertyDefinition definition, AnnotatedClass record, JavaType type, String text) {
    super(
        definition,
        record.getAnnotations(),
        type,
        null,
        null,
        null,
        IF_THERE,
        // Whatever view is active, as for the components.
        new Class<?>[] {Object.class});
    this.text = text;
  }

  private static BeanPropertyDefinition definition(
      SerializationConfig config, AnnotatedClass record, String name) {
    return SimpleBeanPropertyDefinition.construct(
        config,
        new VirtualAnnotatedMember(
            record, record.getRawType(), name, config.constructType(String.class)),
        PropertyName.construct(name),
        PropertyMetadata.STD_REQUIRED,
        IF_THERE);
  }

  @Override
  protected @Nullable Object value(Object bean, JsonGenerator out, SerializerProvider provider) {
    return text;
  }

  /** For writers that annotations name; this one has its configuration from the beginning. */
  @Override
  public VirtualBeanPropertyWriter withConfig(
      MapperConfig<?> config,
      AnnotatedClass declaring,
      BeanPropertyDefinition definition,
      JavaType type) {
    return this;
  }
}
