package org.councildocs.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.councildocs.json.token.TextForm;

/** Reads a value of the model that is the key of a map. */
final class KeyReader extends KeyDeserializer {

  private final Class<?> type;
  private final TextForm form;

  KeyReader(Class<?> type, TextForm form) {
    this.type = type;
    this.form = form;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context)
      throws JsonMappingException {
    try {
      return form.parse(key);
    } catch (IllegalArgumentException e) {
      throw MismatchedInputException.from(context.getParser(), type, e.getMessage());
    }
  }
}
