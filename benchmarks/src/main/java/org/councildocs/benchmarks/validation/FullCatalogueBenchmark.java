package org.councildocs.benchmarks.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.councildocs.document.Letter;
import org.councildocs.document.SoundDocument;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.Finding;
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
 * All rules for documents, the comparisons of texts included, on a letter with a concept note:
 * directly, through the Jakarta door, and with the same bodies hung one by one on the records.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xbatch")
public class FullCatalogueBenchmark {

  /** The sound letter, and the same with five faults in different parts. */
  @Param({"sound", "faulty"})
  public String document = "";

  private final DocumentValidator ours = DocumentValidator.create();
  private final Validator door = Documents.hibernate().buildValidatorFactory().getValidator();
  private final Validator hung = HungCatalogue.validator();
  private Letter letter = Documents.letter();

  /** Peers that find something else are no peers. */
  @Setup
  public void check() {
    if (document.equals("faulty")) {
      letter = Documents.faultyLetter();
    }
    List<String> expected = ours.validate(letter).stream().map(Finding::rule).sorted().toList();
    Documents.require(
        expected,
        throughTheDoor().stream()
            .map(violation -> violation.getMessageTemplate().replaceAll("[{}]", "")),
        "the Jakarta door");
    Documents.require(
        expected,
        hung.validate(letter).stream().map(violation -> violation.getMessage()),
        "Hibernate Validator");
  }

  private Set<ConstraintViolation<Letter>> throughTheDoor() {
    return door.validate(
        letter,
        Default.class,
        SoundDocument.Warnings.class,
        SoundDocument.Completeness.class,
        SoundDocument.Information.class);
  }

  @Benchmark
  public Object councildocs() {
    return ours.validate(letter);
  }

  @Benchmark
  public Object jakartaDoor() {
    return throughTheDoor();
  }

  @Benchmark
  public Object declaredOneByOne() {
    return hung.validate(letter);
  }
}
