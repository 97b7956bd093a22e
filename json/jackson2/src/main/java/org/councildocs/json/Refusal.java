package org.councildocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import org.councildocs.json.mixins.Quote;

/** Says what stands where something else would be right. */
final class Refusal {

  private Refusal() {}

  static JsonMappingException of(JsonParser in, String message) {
    return MismatchedInputException.from(in, Object.class, message);
  }

  /**
   * Refuses the value at hand.
   *
   * @param right what would be right, such as {@code an object}
   */
  static JsonMappingException ofToken(JsonParser in, String right) throws IOException {
    return of(in, right + " would be right here, not " + tokenOf(in));
  }

  static JsonMappingException missing(JsonParser in, String name) {
    return of(in, Quote.of(name) + " is missing");
  }

  private static String tokenOf(JsonParser in) throws IOException {
    JsonToken token = in.currentToken();
    if (token == null) {
      return "the end of the input";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + Quote.of(in.getText());
      case VALUE_NULL -> "null (what is absent is left out)";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + in.getText();
      default -> in.getText();
    };
  }
}
