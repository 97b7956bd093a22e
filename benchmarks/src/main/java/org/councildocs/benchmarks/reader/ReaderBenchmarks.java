package org.councildocs.benchmarks.reader;

import org.councildocs.benchmarks.Ratios;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks of the reader and prints the ratios within the run. */
public final class ReaderBenchmarks {

  private ReaderBenchmarks() {}

  /**
   * Runs them all.
   *
   * @param args a part of the name of a benchmark class, or nothing
   * @throws RunnerException if JMH cannot run
   */
  public static void main(String[] args) throws RunnerException {
    Ratios.run(ReaderBenchmarks.class.getPackage(), args);
  }
}
