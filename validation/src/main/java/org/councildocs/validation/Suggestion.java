package org.councildocs.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the name that somebody meant who made a slip, for the message that says so: {@code
 * letter.date.missing} for {@code leter.date.mising}.
 *
 * @since 0.1.0
 */
public final class Suggestion {

  /** What is longer was not mistyped. */
  private static final int LONGEST = 100;

  private Suggestion() {}

  /**
   * The name nearest to what was typed, if it is near: at most a third of it is wrong.
   *
   * @param names the names there are, such as the ids of a catalogue, not null
   * @param typed what was typed, of any length, not null
   * @return the name, empty if none is near
   */
  public static Optional<String> among(Collection<String> names, String typed) {
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(typed, "typed");
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    return names.stream()
        .min(Comparator.comparingInt(name -> distance(name, typed)))
        .filter(name -> distance(name, typed) * 3 <= name.length());
  }

  /** How many characters must be put in, taken out or changed to make one of the other. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
