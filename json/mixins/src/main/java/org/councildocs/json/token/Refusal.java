package org.councildocs.json.token;

import java.io.IOException;

/** Says what stands where something else would be right. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }

  /** What stands where something else would be right; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /**
   * Refuses the value at hand.
   *
   * @param right what would be right, such as {@code an object}, not null
   * @param in stands at the value, not null
   * @return the refusal, never null
   * @throws IOException if there is no JSON
   */
  static Refusal ofToken(String right, JsonSource in) throws IOException {
    return new Refusal(right + " would be right here, not " + tokenOf(in));
  }

  static Refusal missing(String name) {
    return new Refusal(Quote.of(name) + " is missing");
  }

  private static String tokenOf(JsonSource in) throws IOException {
    return switch (in.token()) {
      case START_OBJECT -> "an object";
      case START_LIST -> "a list";
      case TEXT -> "the text " + Quote.of(in.text());
      case NULL -> "null (what is absent is left out)";
      case INTEGER, DECIMAL -> "the number " + in.text();
      case END -> "the end of the input";
      default -> in.text();
    };
  }
}
