package org.councildocs.reader;

import java.util.List;

/** What stands at a place of a text. */
interface Placed {

  /** Where it begins. */
  int start();

  /**
   * Searches in things that stand one behind the other.
   *
   * @return the index of the first that begins at a place or behind it; their number if none does
   */
  static int firstFrom(List<? extends Placed> things, int place) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (things.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
