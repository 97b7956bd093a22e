package org.councildocs.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
   * Runs the benchmarks of a package.
   *
   * @param part the package
   * @param args a part of the name of a benchmark class, or nothing
   * @throws RunnerException if JMH cannot run
   */
  public static void run(Package part, String... args) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(part.getName() + ".*" + String.join("", args))
            .addProfiler(GCProfiler.class)
            .build();
    print(new Runner(options).run(), System.out);
  }

  /** A benchmark with its parameters, and what was measured. */
  private record Row(String name, double time, String unit, double bytes) {
    static Row of(RunResult result) {
      Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
      return new Row(
          Ratios.name(result),
          result.getPrimaryResult().getScore(),
          result.getPrimaryResult().getScoreUnit(),
          allocation == null ? Double.NaN : allocation.getScore());
    }
  }

  private static void print(Collection<RunResult> results, PrintStream out) {
    List<Row> rows = results.stream().map(Row::of).toList();
    for (Row row : rows) {
      out.print(
          String.format(
              Locale.ROOT, "%-70s %12.1f %s %10.1f B", row.name, row.time, row.unit, row.bytes));
      for (Row peer : rows) {
        if (isOurs(row.name) && sameRow(row.name, peer.name)) {
          out.print(
              String.format(Locale.ROOT, "  %.1fx %s", peer.time / row.time, method(peer.name)));
        }
      }
      out.println();
    }
  }

  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    StringBuilder name = new StringBuilder(benchmark.substring(benchmark.lastIndexOf('.') + 1));
    for (String key : result.getParams().getParamsKeys()) {
      name.append(' ').append(result.getParams().getParam(key));
    }
    String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
    return type.substring(type.lastIndexOf('.') + 1) + ' ' + name;
  }

  private static boolean isOurs(String name) {
    return method(name).startsWith("councildocs") || method(name).equals("fourMegabytes");
  }

  /** The same class and the same parameters, another method. */
  private static boolean sameRow(String one, String other) {
    return !method(one).equals(method(other))
        && one.replace(method(one), "").equals(other.replace(method(other), ""));
  }

  private static String method(String name) {
    int space = name.indexOf(' ');
    int end = name.indexOf(' ', space + 1);
    return name.substring(space + 1, end < 0 ? name.length() : end);
  }
}
