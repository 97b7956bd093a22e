package org.councildocs.benchmarks.symbol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.councildocs.symbol.Leniency;
import org.councildocs.symbol.SymbolCursor;
import org.councildocs.symbol.SymbolFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Texts made to be slow, in two sizes: four times the text must take four times the time. The score
 * is the time for one megabyte, so that it must be the same for both sizes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class SymbolHostileBenchmark {

  private static final int MEGABYTE = 1 << 20;
  static final int LARGE = 4;

  @Param Hostile text = Hostile.ORDINARY;

  @Param({"EXACT", "ARCHIVAL"})
  Leniency leniency = Leniency.EXACT;

  private byte[] one = {};
  private byte[] four = {};

  @Setup
  public void prepare() {
    one = bytes(MEGABYTE);
    four = bytes(LARGE * MEGABYTE);
  }

  private byte[] bytes(int size) {
    return Arrays.copyOf(text.text(size).getBytes(StandardCharsets.UTF_8), size);
  }

  @Benchmark
  public int megabyte() {
    return count(one);
  }

  @Benchmark
  @OperationsPerInvocation(LARGE)
  public int councildocsFourMegabytes() {
    return count(four);
  }

  private int count(byte[] utf8) {
    SymbolCursor cursor = SymbolFinder.of(leniency).in(utf8);
    int count = 0;
    while (cursor.next()) {
      count++;
    }
    return count;
  }
}
