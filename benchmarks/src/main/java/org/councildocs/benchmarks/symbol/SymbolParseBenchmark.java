package org.councildocs.benchmarks.symbol;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Nature;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One symbol out of a string that exists, in eight forms; the figures are for one of the eight. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SymbolParseBenchmark {

  static final int FORMS = 8;

  private final String[] symbols = {
    "S/2022/617",
    "S/PV.9842 (Resumption 1)",
    "A/77/277-S/2022/606",
    "S/RES/1373 (2001)",
    "A/C.3/78/L.60/Rev.1",
    "S/2013/134/Corr.1",
    "A/RES/ES-11/1",
    "E/CN.4/2000/3/Add.2",
  };

  private final String[] dates = {
    "2022-08-12",
    "2001-09-28",
    "1946-01-17",
    "2024-12-13",
    "1999-02-28",
    "2016-02-29",
    "2023-06-14",
    "2010-10-10",
  };

  /** Where what was read is kept, so that none of it is thrown away unseen. */
  private final Object[] read = new Object[FORMS];

  /** Peers that read something else are no peers. */
  @Setup
  public void check() {
    for (String text : symbols) {
      DocumentSymbol ours = DocumentSymbol.parse(text);
      RegexPeer.Symbol theirs = RegexPeer.parse(text);
      boolean same =
          ours.body().equals(theirs.body())
              && ours.number().getAsInt() == theirs.number()
              && ours.nature()
                  .map(Nature::code)
                  .equals(java.util.Optional.ofNullable(theirs.nature()));
      if (!same || !ours.toString().equals(text)) {
        throw new IllegalStateException("the parsers disagree on " + text + ": " + theirs);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(FORMS)
  public Object[] councildocs() {
    for (int i = 0; i < FORMS; i++) {
      read[i] = DocumentSymbol.parse(symbols[i]);
    }
    return read;
  }

  @Benchmark
  @OperationsPerInvocation(FORMS)
  public Object[] regex() {
    for (int i = 0; i < FORMS; i++) {
      read[i] = RegexPeer.parse(symbols[i]);
    }
    return read;
  }

  @Benchmark
  @OperationsPerInvocation(FORMS)
  public Object[] localDate() {
    for (int i = 0; i < FORMS; i++) {
      read[i] = LocalDate.parse(dates[i]);
    }
    return read;
  }
}
