package org.councildocs.benchmarks.json;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.councildocs.document.Letter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A letter with a concept note read from bytes, or written to bytes: beside the same Jackson with
 * nothing but annotations on the same records.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public abstract class JacksonBenchmark {

  /** What is measured. */
  @Param public Way way = Way.READ;

  private final Candidate<Letter> direct;
  private final Candidate<Letter> module;
  private final Candidate<Letter> plain;
  private final Candidate<Letter> blackbird;

  /** The candidates; the peers lack the version of the form. */
  JacksonBenchmark(
      Candidate<Letter> direct,
      Candidate<Letter> module,
      Candidate<Letter> plain,
      Candidate<Letter> blackbird) {
    this.direct = direct;
    this.module = module;
    this.plain = plain;
    this.blackbird = blackbird;
    int length = direct.json().length;
    for (Candidate<Letter> other : List.of(module, plain, blackbird)) {
      if (Math.abs(other.json().length - length) > length / 50) {
        throw new IllegalStateException("not the same: " + other.json().length + ", " + length);
      }
    }
  }

  /** {@code DocumentJson}. */
  @Benchmark
  public Object councildocs() throws IOException {
    return way.run(direct);
  }

  /** The module in a mapper. */
  @Benchmark
  public Object councildocsModule() throws IOException {
    return way.run(module);
  }

  /** The annotations alone. */
  @Benchmark
  public Object plain() throws IOException {
    return way.run(plain);
  }

  /** The annotations with Blackbird. */
  @Benchmark
  public Object plainBlackbird() throws IOException {
    return way.run(blackbird);
  }
}
