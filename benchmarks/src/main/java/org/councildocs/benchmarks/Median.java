package org.councildocs.benchmarks;

import java.util.List;

/** The middle of what several rounds gave: one that others disturbed does not move it. */
public final class Median {

  private Median() {}

  /**
   * The median.
   *
   * @param values the values, at least one, in any order
   * @return the middle one, of an even number the greater of both
   */
  public static double of(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
