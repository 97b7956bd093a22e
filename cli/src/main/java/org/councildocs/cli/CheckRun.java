package org.councildocs.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.councildocs.cli.input.Input;
import org.councildocs.cli.report.CheckReport;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Completion;
import org.councildocs.cli.report.Tally;
import org.councildocs.document.CouncilDocument;
import org.councildocs.reader.ReadResult;

/**
 * A run of {@code check}: each input is examined and reported in the order in which it comes, and
 * in the end the documents are compared with each other. For one run.
 */
final class CheckRun {

  private final Examiner examiner;
  private final SetComparison set;
  private final KnownRemarks known;
  private final CheckReport report;
  private final Tally tally = new Tally();

  /**
   * A run.
   *
   * @param examiner examines the inputs
   * @param set compares their documents
   * @param known leaves out what is known
   * @param report is given all that is to be said
   */
  CheckRun(Examiner examiner, SetComparison set, KnownRemarks known, CheckReport report) {
    this.examiner = examiner;
    this.set = set;
    this.known = known;
    this.report = report;
  }

  /**
   * Runs.
   *
   * @param inputs the inputs
   * @param reported is told of each input when it was reported
   * @return the counts of the run
   * @throws IOException if the report cannot be written
   */
  Tally check(Iterator<Input> inputs, Consumer<Checked> reported) throws IOException {
    while (inputs.hasNext()) {
      reported.accept(check(inputs.next()));
    }
    for (Checked beside : set.remarks(known)) {
      add(beside);
    }
    Optional<Checked> list = known.ofTheList();
    if (list.isPresent()) {
      add(list.get());
    }
    report.end(tally, Completion.COMPLETE);
    return tally;
  }

  private Checked check(Input input) throws IOException {
    Examination examined = examiner.examine(input);
    Optional<CouncilDocument> document = examined.reading().flatMap(ReadResult::document);
    document.ifPresent(read -> set.add(input.name(), read));
    Checked checked = known.without(examined.checked());
    add(checked);
    return checked;
  }

  private void add(Checked checked) throws IOException {
    tally.add(checked);
    report.add(checked);
  }
}
