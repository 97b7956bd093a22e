package org.councildocs.json;

import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.councildocs.document.CouncilDocument;
import org.councildocs.json.mixins.DocumentMixins;

/** Has the records of the model written in their form, documents with format version and kind. */
final class DocumentSerializerModifier extends BeanSerializerModifier {

  private static final long serialVersionUID = 1L;

  @Override
  public List<BeanPropertyWriter> changeProperties(
      SerializationConfig config, BeanDescription record, List<BeanPropertyWriter> components) {
    if (!DocumentMixins.all().containsKey(record.getBeanClass())) {
      return components;
    }
    List<BeanPropertyWriter> properties = new ArrayList<>();
    if (CouncilDocument.class.isAssignableFrom(record.getBeanClass())) {
      properties.add(new FormatVersionWriter(config, record));
    }
    String kind = config.getAnnotationIntrospector().findTypeName(record.getClassInfo());
    if (kind != null) {
      properties.add(new ConstantWriter(config, record, DocumentMixins.KIND, kind));
    }
    properties.addAll(inOrder(record.getBeanClass(), components));
    properties.forEach(property -> property.assignSerializer(ComponentSerializer.INSTANCE));
    return properties;
  }

  /** In the order of the record, which a mapper may have changed. */
  private static List<BeanPropertyWriter> inOrder(
      Class<?> record, List<BeanPropertyWriter> components) {
    List<String> order =
        Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList();
    return components.stream()
        .sorted(comparingInt(component -> order.indexOf(component.getMember().getName())))
        .toList();
  }
}
