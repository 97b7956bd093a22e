package org.councildocs.json.token;

import java.io.IOException;
import java.util.Collection;

/** What becomes of a property that the form does not know. */
@FunctionalInterface
public interface UnknownHandler {

  /**
   * Refuses the property or takes note of it; its value is at hand, afterwards its last token.
   *
   * @param name the name, not null
   * @param known the names that would be right, not null
   * @param in stands at the value, not null
   * @param trail the way to the property, not null
   * @throws IOException if there is no JSON, or the property is refused
   */
  void handle(String name, Collection<String> known, JsonSource in, Trail trail) throws IOException;

  /** Refuses it. */
  UnknownHandler STRICT =
      (name, known, in, trail) -> {
        throw new Refusal(
            Quote.of(name) + " is no property here; right would be " + String.join(", ", known));
      };
}
