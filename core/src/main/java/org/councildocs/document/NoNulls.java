package org.councildocs.document;

import java.util.List;
import java.util.Objects;

/** Lists of the records: copied, and refused with the name of what is null. */
final class NoNulls {

  private NoNulls() {}

  /**
   * A copy that nobody changes.
   *
   * @throws NullPointerException if the list is null, which has its name as the message, or a value
   *     in it, such as {@code annexes[2]}
   */
  static <T> List<T> copy(List<T> values, String name) {
    Objects.requireNonNull(values, name);
    try {
      return List.copyOf(values);
    } catch (NullPointerException e) {
      NullPointerException named =
          new NullPointerException(name + "[" + values.indexOf(null) + "]");
      named.initCause(e);
      throw named;
    }
  }
}
