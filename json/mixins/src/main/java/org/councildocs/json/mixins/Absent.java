package org.councildocs.json.mixins;

import java.util.List;
import java.util.Optional;
import org.councildocs.document.Masthead;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON form leaves out: an empty {@code Optional}, an empty list, the masthead of a
 * document that came without one, and {@code false}.
 *
 * <p>An object of this class equals just these values, as {@code JsonInclude} asks of a filter.
 *
 * @since 0.1.0
 */
public final class Absent {

  /** For Jackson. */
  public Absent() {}

  /**
   * What stands for an absent property of a type.
   *
   * @param type the type of the component, such as {@code Optional.class}, not null
   * @return the value, or empty if a property of this type must be there
   */
  public static Optional<Object> valueOf(Class<?> type) {
    if (type == Optional.class) {
      return Optional.of(Optional.empty());
    }
    if (type == List.class) {
      return Optional.of(List.of());
    }
    if (type == Masthead.class) {
      return Optional.of(Masthead.NONE);
    }
    return type == boolean.class ? Optional.of(false) : Optional.empty();
  }

  /**
   * Whether a value is left out.
   *
   * @param value the value of a component, null equals none
   * @return whether it stands for what is absent
   */
  public static boolean matches(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isEmpty();
    }
    if (value instanceof List<?> list) {
      return list.isEmpty();
    }
    return Boolean.FALSE.equals(value) || Masthead.NONE.equals(value);
  }

  @Override
  public boolean equals(@Nullable Object value) {
    return matches(value);
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
