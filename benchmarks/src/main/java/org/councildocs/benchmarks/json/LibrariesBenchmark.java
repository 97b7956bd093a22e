package org.councildocs.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.councildocs.benchmarks.json.Graph.LetterGraph;
import org.councildocs.document.Letter;
import org.councildocs.json.DocumentJson;
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
 * The same letter, beside libraries other than Jackson. They read and write {@link Graph}, which is
 * less work: out of the box none of them takes our values, {@code Optional} and sealed interfaces.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LibrariesBenchmark {

  /** What is measured. */
  @Param public Way way = Way.READ;

  private final Candidate<Letter> two =
      new Candidate<>(
          Sample.letter(), DocumentJson::writeBytes, json -> (Letter) DocumentJson.read(json));

  private final Candidate<Letter> three =
      new Candidate<>(
          Sample.letter(),
          org.councildocs.json.jackson3.DocumentJson::writeBytes,
          json -> (Letter) org.councildocs.json.jackson3.DocumentJson.read(json));

  private final LetterGraph graph = parse(two.json());

  private final Candidate<LetterGraph> fastjson =
      new Candidate<>(graph, JSON::toJSONBytes, json -> JSON.parseObject(json, LetterGraph.class));

  private final Candidate<LetterGraph> avaje = avaje(graph);
  private final Candidate<LetterGraph> dslJson = dslJson(graph);

  /** One that writes something else is no peer; only the order of properties may differ. */
  @Setup
  public void check() throws IOException {
    JsonMapper mapper = new JsonMapper();
    for (Candidate<LetterGraph> other : List.of(fastjson, avaje, dslJson)) {
      if (!mapper.readTree(other.json()).equals(mapper.readTree(two.json()))) {
        throw new IllegalStateException("not the same: " + mapper.readTree(other.json()));
      }
    }
  }

  private static LetterGraph parse(byte[] json) {
    return Objects.requireNonNull(JSON.parseObject(json, LetterGraph.class));
  }

  private static Candidate<LetterGraph> avaje(LetterGraph graph) {
    JsonType<LetterGraph> type = Jsonb.builder().build().type(LetterGraph.class);
    return new Candidate<>(graph, type::toJsonBytes, type::fromJson);
  }

  private static Candidate<LetterGraph> dslJson(LetterGraph graph) {
    DslJson<Object> json =
        new DslJson<>(Settings.withRuntime().includeServiceLoader().skipDefaultValues(true));
    return new Candidate<>(
        graph,
        letter -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
          json.serialize(letter, out);
          return out.toByteArray();
        },
        bytes -> Objects.requireNonNull(json.deserialize(LetterGraph.class, bytes, bytes.length)));
  }

  /** {@code DocumentJson} with Jackson 2. */
  @Benchmark
  public Object councildocs2() throws IOException {
    return way.run(two);
  }

  /** {@code DocumentJson} with Jackson 3. */
  @Benchmark
  public Object councildocs3() throws IOException {
    return way.run(three);
  }

  /** Fastjson2, which makes its readers and writers while it runs. */
  @Benchmark
  public Object fastjson2() throws IOException {
    return way.run(fastjson);
  }

  /** Avaje-jsonb, whose adapters are made by the compiler. */
  @Benchmark
  public Object avajeJsonb() throws IOException {
    return way.run(avaje);
  }

  /** DSL-JSON, whose converters are made by the compiler. */
  @Benchmark
  public Object dslJson() throws IOException {
    return way.run(dslJson);
  }
}
