package org.councildocs.benchmarks.symbol;

import org.councildocs.benchmarks.Ratios;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks of symbols. */
public final class SymbolBenchmarks {

  private SymbolBenchmarks() {}

  /**
   * Runs them all.
   *
   * @param args a part of the name of a benchmark class, or nothing
   * @throws RunnerException if JMH cannot run
   */
  public static void main(String[] args) throws RunnerException {
    Ratios.run(SymbolBenchmarks.class.getPackage(), args);
  }
}
