package org.councildocs.json.jackson3;

import java.util.List;
import tools.jackson.databind.DatabindException;

/** Tells an exception of Jackson the way to where something is wrong. */
final class References {

  private References() {}

  /**
   * Sets steps before those that the exception has.
   *
   * @param from where the way begins: a value, or its class
   */
  static void prepend(DatabindException e, Object from, List<Object> steps) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i) instanceof Integer index) {
        e.prependPath(from, index);
      } else {
        e.prependPath(from, (String) steps.get(i));
      }
    }
  }
}
