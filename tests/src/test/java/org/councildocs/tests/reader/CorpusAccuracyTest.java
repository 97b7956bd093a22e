package org.councildocs.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.councildocs.benchmarks.accuracy.Accuracy;
import org.councildocs.benchmarks.accuracy.CorpusFolder;
import org.councildocs.benchmarks.accuracy.FieldTable;
import org.councildocs.benchmarks.accuracy.Outcome;
import org.councildocs.benchmarks.accuracy.ParallelComparison;
import org.councildocs.benchmarks.accuracy.ParallelComparison.Aspect;
import org.councildocs.benchmarks.accuracy.ParallelComparison.Disagreement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * How right the reader is on real documents: the figures of the accuracy run, held. What is known
 * to be missed, and why, stands in {@code docs/accuracy.md}.
 */
class CorpusAccuracyTest {

  @BeforeEach
  void corpus() {
    Corpus.assume();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "known-misses.csv", numLinesToSkip = 1)
  void nothing_is_missed_but_what_is_known(String file, int compared, String known)
      throws IOException {
    FieldTable table = Accuracy.measure(CorpusFolder.path().resolve(file));

    assertThat(table.compared()).isGreaterThanOrEqualTo(compared);
    assertThat(table.misses())
        .as("%s", table)
        .noneMatch(miss -> miss.outcome() == Outcome.INVENTED)
        .extracting(miss -> miss.source() + " " + miss.field())
        .isSubsetOf(known == null ? List.of() : List.of(known.split("; ")));
  }

  @Test
  void six_versions_of_a_line_have_the_same_symbols_and_but_for_slips_in_print_the_same_dates()
      throws IOException {
    ParallelComparison parallel = parallel();

    assertThat(parallel.disagreements(Aspect.SYMBOLS)).isEmpty();
    assertThat(parallel.percent(Aspect.DATES)).isGreaterThan(97);
    // Read one by one: in each, one version prints another date than the others, or none.
    assertThat(parallel.disagreements(Aspect.DATES))
        .extracting(Disagreement::line)
        .isSubsetOf("422", "748", "2028", "2322", "2340", "2382", "3394");
  }

  @Test
  void six_versions_of_a_line_mostly_have_the_same_language_and_states() throws IOException {
    ParallelComparison parallel = parallel();

    assertThat(parallel.percent(Aspect.LANGUAGE)).isGreaterThan(97);
    assertThat(parallel.percent(Aspect.STATES)).isGreaterThan(81);
  }

  private static ParallelComparison parallel() throws IOException {
    return ParallelComparison.of(Files.readAllLines(CorpusFolder.path().resolve("parallel.tsv")));
  }
}
