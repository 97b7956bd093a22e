package org.councildocs.cli.report;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells of each finding whether it is new or stood already in an earlier report, and in the end
 * which are found no more. Of the earlier report only the keys of its findings are held.
 *
 * @since 0.1.0
 */
public final class ComparingReport implements CheckReport {

  private final CheckReport report;
  private final Earlier earlier;
  private final Tally compared = new Tally();

  /** How often each finding of the earlier report was not met yet. */
  private final Map<FindingKey, Integer> open = new HashMap<>();

  private final Completion earlierCompletion;

  /**
   * A report that compares.
   *
   * @param report begins the report that is given the findings with what became of them, once the
   *     earlier one was read, not null
   * @param earlier opens the earlier report, once now and once in the end, not null
   * @throws ReportFormatException if it is no report
   * @throws IOException if it cannot be read
   */
  public ComparingReport(Opening report, Earlier earlier) throws IOException {
    this.earlier = Objects.requireNonNull(earlier, "earlier");
    try (Reader in = earlier.open()) {
      StoredReport stored = StoredReport.open(in);
      for (Checked checked = next(stored); checked != null; checked = next(stored)) {
        for (Remark remark : checked.remarks()) {
          open.merge(FindingKey.of(checked, remark), 1, Integer::sum);
        }
      }
      this.earlierCompletion = stored.completion();
    }
    this.report = report.open();
  }

  /** The next input; what an earlier comparison found to be fixed is past. */
  private static @Nullable Checked next(StoredReport stored) throws IOException {
    Checked checked = stored.next();
    while (checked != null && checked.outcome() == Outcome.FIXED) {
      checked = stored.next();
    }
    return checked;
  }

  /**
   * Whether the earlier report tells of all that was to be checked then; else some findings are
   * only new to it.
   *
   * @return the completion of the earlier report, never null
   */
  public Completion earlierCompletion() {
    return earlierCompletion;
  }

  @Override
  public void add(Checked checked) throws IOException {
    if (checked.outcome() == Outcome.FIXED) {
      return;
    }
    List<Remark> remarks = new ArrayList<>();
    for (Remark remark : checked.remarks()) {
      boolean known = meet(FindingKey.of(checked, remark));
      remarks.add(remark.withChange(known ? Change.UNCHANGED : Change.NEW));
    }
    pass(new Checked(checked.source(), checked.outcome(), checked.subject(), remarks));
  }

  /** Whether the earlier report has one more finding of a key; it is then met. */
  private boolean meet(FindingKey key) {
    Integer left = open.get(key);
    if (left == null) {
      return false;
    }
    if (left == 1) {
      open.remove(key);
    } else {
      open.put(key, left - 1);
    }
    return true;
  }

  private void pass(Checked checked) throws IOException {
    compared.add(checked);
    report.add(checked);
  }

  @Override
  public void end(Tally tally, Completion completion) throws IOException {
    // What was not looked at is not fixed.
    if (completion == Completion.COMPLETE) {
      passFixed();
    }
    report.end(compared, completion);
  }

  private void passFixed() throws IOException {
    try (Reader in = earlier.open()) {
      StoredReport stored = StoredReport.open(in);
      for (Checked checked = next(stored); checked != null; checked = next(stored)) {
        List<Remark> fixed = new ArrayList<>();
        for (Remark remark : checked.remarks()) {
          if (meet(FindingKey.of(checked, remark))) {
            fixed.add(remark.withChange(Change.FIXED));
          }
        }
        if (!fixed.isEmpty()) {
          pass(new Checked(checked.source(), Outcome.FIXED, checked.subject(), fixed));
        }
      }
    }
  }

  /** Begins a report. */
  @FunctionalInterface
  public interface Opening {

    /**
     * Begins it.
     *
     * @return the report, never null
     * @throws IOException if it cannot be written
     */
    CheckReport open() throws IOException;
  }

  /** Opens an earlier report. */
  @FunctionalInterface
  public interface Earlier {

    /**
     * Opens it.
     *
     * @return the report from its beginning, never null
     * @throws IOException if it cannot be opened
     */
    Reader open() throws IOException;
  }
}
