package org.councildocs.reader;

import java.util.List;
import java.util.function.ToIntFunction;

/** Searches in things that stand one behind the other in a text. */
final class Places {

  private Places() {}

  /**
   * The index of the first thing that begins at a place or behind it; their number if none does.
   */
  static <T> int firstFrom(List<T> things, ToIntFunction<T> start, int place) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(things.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
