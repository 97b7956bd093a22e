package org.councildocs.benchmarks.reader;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.councildocs.document.Letter;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.ReadResult;
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

/** One letter with a concept note, from its UTF-8 bytes to its record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReaderLetterBenchmark {

  private static final DocumentReader FIELDS = DocumentReader.create().withoutMentions();
  private static final DocumentReader ALL = DocumentReader.create();

  @Param Sample letter = Sample.CHINESE;

  private byte[] bytes = {};
  private RegexPeer peer = Sample.CHINESE.peer();

  /** A peer that reads something else is no peer. */
  @Setup
  public void check() {
    bytes = letter.bytes();
    peer = letter.peer();
    Fields ours = Fields.of((Letter) councildocs().document().orElseThrow());
    if (!ours.equals(peer.read(letter.text()))) {
      throw new IllegalStateException("the readers disagree: " + ours + "\n" + regexPerLine());
    }
  }

  private String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Benchmark
  public String decodeOnly() {
    return text();
  }

  @Benchmark
  public ReadResult councildocs() {
    return FIELDS.read(text());
  }

  /** With all places put in order, as the command line prints them. */
  @Benchmark
  public int councildocsWithPlaces() {
    return FIELDS.read(text()).spans().size();
  }

  @Benchmark
  public ReadResult councildocsWithMentions() {
    return ALL.read(text());
  }

  @Benchmark
  public Object regexPerLine() {
    return peer.read(text());
  }
}
