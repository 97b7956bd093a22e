package org.councildocs.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.councildocs.cli.input.Input;
import org.councildocs.cli.report.CheckReport;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Completion;
import org.councildocs.cli.report.Tally;

/**
 * A run of {@code check}: the inputs are examined, each is reported in the order in which they
 * come, and in the end the documents are compared with each other. For one run.
 */
final class CheckRun {

  private final OrderedWork.Worker<Examined> worker;
  private final SetComparison set;
  private final KnownRemarks known;
  private final CheckReport report;
  private final Tally tally = new Tally();

  /**
   * A run.
   *
   * @param worker examines the inputs
   * @param set compares their documents
   * @param known leaves out what is known
   * @param report is given all that is to be said
   */
  CheckRun(
      OrderedWork.Worker<Examined> worker,
      SetComparison set,
      KnownRemarks known,
      CheckReport report) {
    this.worker = worker;
    this.set = set;
    this.known = known;
    this.report = report;
  }

  /**
   * Runs. A run that is interrupted is reported as far as it came: what was not examined is not
   * named, and the documents are not compared, for of those that lack nothing can be said.
   *
   * @param inputs the inputs
   * @param threads how many threads examine
   * @param interruption says when to end
   * @param reported is told of each input when it was reported
   * @return whether it came to its end
   * @throws IOException if the report cannot be written
   */
  Completion check(
      Iterator<Input> inputs, int threads, Interruption interruption, Consumer<Checked> reported)
      throws IOException {
    Completion completion;
    try (OrderedWork<Examined> work = new OrderedWork<>(inputs, worker, threads)) {
      completion = each(work, interruption, reported);
    }
    if (completion == Completion.COMPLETE) {
      for (Checked beside : set.remarks(known)) {
        add(beside);
      }
      Optional<Checked> list = known.ofTheList();
      if (list.isPresent()) {
        add(list.get());
      }
    }
    report.end(tally, completion);
    return completion;
  }

  private Completion each(
      OrderedWork<Examined> work, Interruption interruption, Consumer<Checked> reported)
      throws IOException {
    while (interruption.interruptibly(work::hasNext)) {
      Optional<Examined> examined = next(work, interruption);
      if (examined.isEmpty() || interruption.requested()) {
        return Completion.INTERRUPTED;
      }
      reported.accept(add(examined.get()));
    }
    return interruption.requested() ? Completion.INTERRUPTED : Completion.COMPLETE;
  }

  private static Optional<Examined> next(OrderedWork<Examined> work, Interruption interruption) {
    try {
      return Optional.of(interruption.interruptibly(work::next));
    } catch (CancellationException e) {
      return Optional.empty();
    }
  }

  /** The counts of what was reported. */
  Tally tally() {
    return tally;
  }

  private Checked add(Examined examined) throws IOException {
    worker.done(examined);
    set.add(examined);
    Checked checked = known.without(examined.checked());
    add(checked);
    return checked;
  }

  private void add(Checked checked) throws IOException {
    tally.add(checked);
    report.add(checked);
  }
}
