package org.councildocs.benchmarks.json;

import org.councildocs.benchmarks.Ratios;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks of JSON. */
public final class JsonBenchmarks {

  private JsonBenchmarks() {}

  /**
   * Runs them all.
   *
   * @param args a part of the name of a benchmark class, or nothing
   * @throws RunnerException if JMH cannot run
   */
  public static void main(String[] args) throws RunnerException {
    Ratios.run(JsonBenchmarks.class.getPackage(), args);
  }
}
