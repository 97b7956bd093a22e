package org.councildocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import org.councildocs.document.Annex;
import org.councildocs.json.mixins.FormatVersion;
import org.jspecify.annotations.Nullable;

/** Writes the format version of a document that stands alone, not of one in an annex. */
final class FormatVersionWriter extends ConstantWriter {

  private static final long serialVersionUID = 1L;

  FormatVersionWriter(SerializationConfig config, BeanDescription record) {
    super(config, record, FormatVersion.PROPERTY, FormatVersion.CURRENT);
  }

  @Override
  protected @Nullable Object value(Object bean, JsonGenerator out, SerializerProvider provider) {
    JsonStreamContext holder = out.getOutputContext().getParent();
    boolean inAnnex = holder != null && holder.getCurrentValue() instanceof Annex;
    return inAnnex ? null : super.value(bean, out, provider);
  }
}
