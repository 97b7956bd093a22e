package org.councildocs.benchmarks.validation;

import io.avaje.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.councildocs.benchmarks.validation.Twins.LetterTwin;
import org.councildocs.benchmarks.validation.Twins.NoteTwin;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.Finding;
import org.councildocs.validation.RuleCatalogue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The structural rules, those that annotations can say, on a sound letter with a concept note:
 * directly, and declared on {@link Twins} of the records for two engines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xbatch")
public class StructuralChecksBenchmark {

  /** Each is one annotation of the twins. */
  private static final List<String> RULES =
      List.of(
          "letter.addressee.missing",
          "letter.addressee.unknown",
          "letter.author.missing",
          "letter.circulation.missing",
          "letter.date.missing",
          "letter.language.unofficial",
          "letter.signatory.missing",
          "letter.signatory.name.missing",
          "letter.signatory.office.missing",
          "letter.title.missing",
          "masthead.symbol.missing",
          "note.background.missing",
          "note.briefer.unnamed",
          "note.briefers.missing",
          "note.date.missing",
          "note.format.missing",
          "note.objective.missing",
          "note.questions.missing",
          "note.theme.missing",
          "note.title.missing");

  private final DocumentValidator ours = Documents.validatorOf(RULES);

  private final Validator hibernate = Documents.hibernate().buildValidatorFactory().getValidator();

  private final io.avaje.validation.Validator avaje =
      io.avaje.validation.Validator.builder().build();

  private final Letter letter = Documents.letter();
  private final LetterTwin twin = LetterTwin.of(letter);

  /** Peers that find something else are no peers. */
  @Setup
  public void check() {
    agree(letter, List.of());
    for (String rule : RULES) {
      agree(
          RuleCatalogue.standard().rule(rule).orElseThrow().badExample().document(), List.of(rule));
    }
  }

  private void agree(CouncilDocument document, List<String> expected) {
    Object peer =
        document instanceof Letter faulty
            ? LetterTwin.of(faulty)
            : NoteTwin.of((ConceptNote) document);
    Documents.require(expected, ours.validate(document).stream().map(Finding::rule), "councildocs");
    Documents.require(
        expected,
        hibernate.validate(peer).stream().map(violation -> violation.getMessage()),
        "Hibernate Validator");
    Documents.require(
        expected, avaje.check(peer).stream().map(ConstraintViolation::message), "avaje-validator");
  }

  @Benchmark
  public Object councildocs() {
    return ours.validate(letter);
  }

  @Benchmark
  public Object hibernateValidator() {
    return hibernate.validate(twin);
  }

  @Benchmark
  public Object avajeValidator() {
    return avaje.check(twin);
  }
}
