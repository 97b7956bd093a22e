package org.councildocs.reader;

import java.util.Arrays;

/**
 * The places of a text where phrases may begin, and of which sets: what a {@link PhraseSieve} lets
 * through.
 */
final class Sifted {

  /** As many places as a line has, mostly. */
  private static final int FEW = 8;

  private final PhraseSieve sieve;
  private int[] places = new int[FEW];
  private long[] sets = new long[FEW];
  private int count;
  private long all;

  Sifted(PhraseSieve sieve) {
    this.sieve = sieve;
  }

  /** Whether this comes from a sieve: each language has its own. */
  boolean from(PhraseSieve other) {
    return sieve == other;
  }

  /** Whether both come from the same sieve. */
  boolean alike(Sifted other) {
    return sieve == other.sieve;
  }

  /** Nothing so far, from the same sieve. */
  Sifted sieved() {
    return new Sifted(sieve);
  }

  /** Adds a place, which lies behind those before or is the last of them. */
  void add(int place, long found) {
    all |= found;
    if (count > 0 && places[count - 1] == place) {
      sets[count - 1] |= found;
      return;
    }
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
      sets = Arrays.copyOf(sets, count * 2);
    }
    places[count] = place;
    sets[count++] = found;
  }

  /** These places and behind them those of another text, which begins at an offset of this one. */
  Sifted with(Sifted other, int offset) {
    for (int i = 0; i < other.count; i++) {
      add(other.places[i] + offset, other.sets[i]);
    }
    return this;
  }

  /** Whether a phrase of a set may begin anywhere. */
  boolean mayHold(long set) {
    return (all & set) != 0;
  }

  /** The first place from one on, before another, where a phrase of a set may begin; -1 if none. */
  int next(long set, int from, int to) {
    if (!mayHold(set)) {
      return -1;
    }
    int found = from == 0 ? 0 : Arrays.binarySearch(places, 0, count, from);
    for (int i = found < 0 ? -found - 1 : found; i < count && places[i] < to; i++) {
      if ((sets[i] & set) != 0) {
        return places[i];
      }
    }
    return -1;
  }
}
