package org.councildocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.councildocs.json.mixins.TextForm;

/** Reads the value at hand, strictly: nothing is coerced, whatever the mapper does elsewhere. */
@FunctionalInterface
interface ValueReader {

  /**
   * Reads a value.
   *
   * @return the value, never null
   */
  Object read(JsonParser in, DeserializationContext context) throws IOException;

  /** The reader of the values of a component. */
  static ValueReader of(JavaType type, BeanProperty component, DeserializationContext context)
      throws JsonMappingException {
    Class<?> raw = type.getRawClass();
    if (raw == Optional.class) {
      return optional(of(type.containedType(0), component, context));
    }
    if (raw == List.class) {
      return list(of(type.getContentType(), component, context));
    }
    if (raw == Integer.class) {
      return ValueReader::number;
    }
    if (raw == boolean.class) {
      return ValueReader::truth;
    }
    Optional<TextForm> form = TextForm.of(raw);
    if (form.isPresent()) {
      return text(form.get().right(), form.get()::parse);
    }
    JsonDeserializer<Object> record = context.findContextualValueDeserializer(type, component);
    return record::deserialize;
  }

  /**
   * The reader of a text.
   *
   * @param right what would be right where there is no text
   * @param parser the value of a text; its exception says what would be right
   */
  static ValueReader text(String right, Function<String, Object> parser) {
    return (in, context) -> {
      if (!in.hasToken(JsonToken.VALUE_STRING)) {
        throw Refusal.ofToken(in, right);
      }
      try {
        return parser.apply(in.getText());
      } catch (IllegalArgumentException e) {
        throw Refusal.of(in, String.valueOf(e.getMessage()));
      }
    };
  }

  private static ValueReader optional(ValueReader content) {
    return (in, context) -> Optional.of(content.read(in, context));
  }

  private static ValueReader list(ValueReader element) {
    return (in, context) -> {
      if (!in.hasToken(JsonToken.START_ARRAY)) {
        throw Refusal.ofToken(in, "a list");
      }
      List<Object> list = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        try {
          list.add(element.read(in, context));
        } catch (JsonMappingException e) {
          e.prependPath(list, list.size());
          throw e;
        }
      }
      return list;
    };
  }

  private static Object number(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_NUMBER_INT)
        || in.getNumberType() != JsonParser.NumberType.INT) {
      throw Refusal.ofToken(in, "a whole number of at most 32 bits");
    }
    return in.getIntValue();
  }

  private static Object truth(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_TRUE) && !in.hasToken(JsonToken.VALUE_FALSE)) {
      throw Refusal.ofToken(in, "true or false");
    }
    return in.getBooleanValue();
  }
}
