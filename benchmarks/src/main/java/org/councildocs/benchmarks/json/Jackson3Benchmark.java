package org.councildocs.benchmarks.json;

import java.util.concurrent.TimeUnit;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.json.jackson3.DocumentJson;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** A letter with a concept note read from bytes, or written to bytes, with Jackson 3. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Jackson3Benchmark {

  /** What is measured. */
  public enum Way {
    /** Bytes to records. */
    READ {
      @Override
      Object councildocs(Jackson3Benchmark state) {
        return DocumentJson.read(state.ours);
      }

      @Override
      Object with(JsonMapper mapper, Class<?> type, Jackson3Benchmark state) {
        return mapper.readValue(type == Letter.class ? state.theirs : state.ours, type);
      }
    },
    /** Records to bytes. */
    WRITE {
      @Override
      Object councildocs(Jackson3Benchmark state) {
        return DocumentJson.writeBytes(state.letter);
      }

      @Override
      Object with(JsonMapper mapper, Class<?> type, Jackson3Benchmark state) {
        return mapper.writeValueAsBytes(state.letter);
      }
    };

    abstract Object councildocs(Jackson3Benchmark state);

    abstract Object with(JsonMapper mapper, Class<?> type, Jackson3Benchmark state);
  }

  /** What is measured. */
  @Param public Way way = Way.READ;

  private final Letter letter = Sample.letter();
  private final JsonMapper module = DocumentJson.mapper();
  private final JsonMapper plain = Plain3.mapper();
  private final JsonMapper blackbird = Plain3.mapper(new BlackbirdModule());
  private byte[] ours = new byte[0];
  private byte[] theirs = new byte[0];

  /** A peer that reads something else is no peer; it lacks the version of the form. */
  @Setup
  public void check() {
    ours = DocumentJson.writeBytes(letter);
    theirs = plain.writeValueAsBytes(letter);
    if (!plain.readValue(theirs, Letter.class).equals(letter)
        || Math.abs(theirs.length - ours.length) > ours.length / 50) {
      throw new IllegalStateException("not the same: " + theirs.length + " and " + ours.length);
    }
  }

  /** {@code DocumentJson}. */
  @Benchmark
  public Object councildocs() {
    return way.councildocs(this);
  }

  /** The module in a mapper. */
  @Benchmark
  public Object councildocsModule() {
    return way.with(module, CouncilDocument.class, this);
  }

  /** The annotations alone. */
  @Benchmark
  public Object plain() {
    return way.with(plain, Letter.class, this);
  }

  /** The annotations with Blackbird. */
  @Benchmark
  public Object plainBlackbird() {
    return way.with(blackbird, Letter.class, this);
  }
}
