package org.councildocs.benchmarks.validation;

import org.councildocs.benchmarks.Ratios;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks of validation and prints the ratios within the run. */
public final class ValidationBenchmarks {

  private ValidationBenchmarks() {}

  /**
   * Runs them all.
   *
   * @param args a part of the name of a benchmark class, or nothing
   * @throws RunnerException if JMH cannot run
   */
  public static void main(String[] args) throws RunnerException {
    Ratios.run(ValidationBenchmarks.class.getPackage(), args);
  }
}
