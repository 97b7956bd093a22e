package org.councildocs.benchmarks.symbol;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import org.councildocs.symbol.Leniency;
import org.councildocs.symbol.SymbolCursor;
import org.councildocs.symbol.SymbolFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All symbols of a text, their places only, in a string and in UTF-8 bytes. The peer cannot search
 * bytes: it is measured on the decoded string, and with the decoding.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SymbolFindBenchmark {

  private static final int CHARACTERS = 1 << 20;

  @Param({"ENGLISH", "CHINESE", "ARABIC"})
  Script script = Script.ENGLISH;

  private final SymbolFinder finder = SymbolFinder.of(Leniency.EXACT);
  private String text = "";
  private byte[] bytes = {};

  @Setup
  public void prepare() {
    text = InventedText.of(script, CHARACTERS);
    bytes = text.getBytes(StandardCharsets.UTF_8);
    SymbolCursor cursor = finder.in(text);
    Matcher matcher = RegexPeer.FIND.matcher(text);
    while (matcher.find()) {
      if (!cursor.next() || cursor.start() != matcher.start() || cursor.end() != matcher.end()) {
        throw new IllegalStateException(
            "the finders disagree on " + matcher.group() + " at " + matcher.start());
      }
    }
    if (cursor.next() || councildocsBytes() != regex()) {
      throw new IllegalStateException("the finders disagree on how many symbols there are");
    }
  }

  @Benchmark
  public int councildocs() {
    return count(finder.in(text));
  }

  @Benchmark
  public int councildocsBytes() {
    return count(finder.in(bytes));
  }

  private static int count(SymbolCursor cursor) {
    int count = 0;
    while (cursor.next()) {
      count++;
    }
    return count;
  }

  @Benchmark
  public int regex() {
    return count(RegexPeer.FIND.matcher(text));
  }

  /** What a user of {@code java.util.regex} must do with the bytes of a file. */
  @Benchmark
  public int regexBytes() {
    return count(RegexPeer.FIND.matcher(new String(bytes, StandardCharsets.UTF_8)));
  }

  private static int count(Matcher matcher) {
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
