package org.councildocs.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** Tells an exception of Jackson the way to where something is wrong. */
final class References {

  private References() {}

  /**
   * Sets steps before those that the exception has.
   *
   * @param from where the way begins: a value, or its class
   */
  static void prepend(JsonMappingException e, Object from, List<Object> steps) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i) instanceof Integer index) {
        e.prependPath(from, index);
      } else {
        e.prependPath(from, (String) steps.get(i));
      }
    }
  }
}
