package org.councildocs.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks and prints the ratios within the run, which are all that counts on a shared
 * machine.
 */
public final class Ratios {

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private Ratios() {}

  /**
   * Runs benchmarks.
   *
   * @param args the last name of a package, such as {@code json}, and a part of the name of a
   *     benchmark class of it, or nothing
   * @throws RunnerException if JMH cannot run
   */
  public static void main(String[] args) throws RunnerException {
    if (args.length == 0 || args.length > 2) {
      System.err.println("one of json, reader, symbol, validation, and a part of a name");
      System.exit(2);
    }
    Options options =
        new OptionsBuilder()
            .include(
                Ratios.class.getPackageName()
                    + '.'
                    + args[0]
                    + ".*"
                    + (args.length > 1 ? args[1] : ""))
            .addProfiler(GCProfiler.class)
            .build();
    print(new Runner(options).run(), System.out);
  }

  /** A benchmark, a method of a class with its parameters, and what was measured. */
  private record Row(
      String type, String method, String parameters, double time, String unit, double bytes) {

    static Row of(RunResult result) {
      Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
      BenchmarkParams run = result.getParams();
      String[] path = run.getBenchmark().split("\\.", -1);
      return new Row(
          path[path.length - 2],
          path[path.length - 1],
          run.getParamsKeys().stream()
              .map(key -> ' ' + run.getParam(key))
              .collect(Collectors.joining()),
          result.getPrimaryResult().getScore(),
          result.getPrimaryResult().getScoreUnit(),
          allocation == null ? Double.NaN : allocation.getScore());
    }

    String name() {
      return type + ' ' + method + parameters;
    }

    boolean isOurs() {
      return method.startsWith("councildocs");
    }

    /** The same class and the same parameters, another method. */
    boolean isPeerOf(Row other) {
      return type.equals(other.type)
          && parameters.equals(other.parameters)
          && !method.equals(other.method);
    }
  }

  private static void print(Collection<RunResult> results, PrintStream out) {
    List<Row> rows = results.stream().map(Row::of).toList();
    for (Row row : rows) {
      out.print(
          String.format(
              Locale.ROOT, "%-70s %12.1f %s %10.1f B", row.name(), row.time, row.unit, row.bytes));
      for (Row peer : rows) {
        if (row.isOurs() && peer.isPeerOf(row)) {
          out.print(String.format(Locale.ROOT, "  %.1fx %s", peer.time / row.time, peer.method));
        }
      }
      out.println();
    }
  }
}
