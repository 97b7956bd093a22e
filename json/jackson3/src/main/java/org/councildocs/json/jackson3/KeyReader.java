package org.councildocs.json.jackson3;

import org.councildocs.json.token.TextForm;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a value of the model that is the key of a map. */
final class KeyReader extends KeyDeserializer {

  private final Class<?> type;
  private final TextForm form;

  KeyReader(Class<?> type, TextForm form) {
    this.type = type;
    this.form = form;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    try {
      return form.parse(key);
    } catch (IllegalArgumentException e) {
      throw MismatchedInputException.from(context.getParser(), type, e.getMessage());
    }
  }
}
