package org.councildocs.benchmarks.reader;

import java.util.concurrent.TimeUnit;
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

/**
 * Letters of growing length: the time for a character must not grow with them. The length is that
 * of the text in characters; the text exists before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class ReaderLengthBenchmark {

  private static final DocumentReader FIELDS = DocumentReader.create().withoutMentions();
  private static final DocumentReader ALL = DocumentReader.create();

  @Param({"CHINESE", "ENGLISH"})
  Sample letter = Sample.CHINESE;

  @Param({"10000", "100000", "1000000", "10000000"})
  int characters = 0;

  private String text = "";

  /** Repeats what stands between the first heading of the note and its questions. */
  @Setup
  public void prepare() {
    text = LongLetter.of(letter, characters);
  }

  @Benchmark
  public ReadResult councildocs() {
    return FIELDS.read(text);
  }

  @Benchmark
  public ReadResult councildocsWithMentions() {
    return ALL.read(text);
  }
}
