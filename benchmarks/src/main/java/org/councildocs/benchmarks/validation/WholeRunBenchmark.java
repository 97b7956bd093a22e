package org.councildocs.benchmarks.validation;

import jakarta.validation.Validator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.councildocs.document.CouncilDocument;
import org.councildocs.reader.DocumentReader;
import org.councildocs.validation.DocumentValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A letter read and judged by all rules: directly, and with the rules behind the walk of Hibernate
 * Validator. {@link FullCatalogueBenchmark} sees to it that both find the same. To be warm takes
 * the reader most of a minute.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 20, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WholeRunBenchmark {

  private final String text = Documents.text();
  private final DocumentReader reader = DocumentReader.create();
  private final DocumentValidator ours = DocumentValidator.create();
  private final Validator hung = HungCatalogue.validator();

  private CouncilDocument document() {
    return reader.read(text).document().orElseThrow();
  }

  @Benchmark
  public Object readingAlone() {
    return document();
  }

  @Benchmark
  public Object councildocs() {
    CouncilDocument document = document();
    return List.of(document, ours.validate(document));
  }

  @Benchmark
  public Object declaredOneByOne() {
    CouncilDocument document = document();
    return List.of(document, hung.validate(document));
  }
}
