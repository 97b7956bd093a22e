package org.councildocs.cli.report;

import java.util.EnumMap;
import java.util.Map;
import org.councildocs.document.Severity;

/**
 * The counts of a run: of inputs by outcome, of remarks by severity.
 *
 * @since 0.1.0
 */
public final class Tally {

  private final Map<Outcome, Integer> inputs = new EnumMap<>(Outcome.class);
  private final Map<Severity, Integer> remarks = new EnumMap<>(Severity.class);
  private final Map<Change, Integer> changes = new EnumMap<>(Change.class);

  /** A tally of nothing yet. */
  public Tally() {}

  /**
   * Counts an input, if it is one, and its remarks; what is fixed is no remark of this run.
   *
   * @param checked the input, not null
   */
  public void add(Checked checked) {
    if (checked.outcome() != Outcome.ADDED && checked.outcome() != Outcome.FIXED) {
      inputs.merge(checked.outcome(), 1, Integer::sum);
    }
    for (Remark remark : checked.remarks()) {
      remark.change().ifPresent(change -> changes.merge(change, 1, Integer::sum));
      if (checked.outcome() != Outcome.FIXED) {
        remarks.merge(remark.severity(), 1, Integer::sum);
      }
    }
  }

  /**
   * How many remarks became something since an earlier report.
   *
   * @param change what they became, not null
   * @return the number of remarks, not negative
   */
  public int count(Change change) {
    return changes.getOrDefault(change, 0);
  }

  /**
   * Whether anything was held against an earlier report.
   *
   * @return true if a remark had a change
   */
  public boolean compared() {
    return !changes.isEmpty();
  }

  /**
   * How many inputs came to an outcome.
   *
   * @param outcome the outcome, not null
   * @return the number of inputs, not negative
   */
  public int count(Outcome outcome) {
    return inputs.getOrDefault(outcome, 0);
  }

  /**
   * How many remarks have a severity.
   *
   * @param severity the severity, not null
   * @return the number of remarks, not negative
   */
  public int count(Severity severity) {
    return remarks.getOrDefault(severity, 0);
  }

  /**
   * How many inputs there were.
   *
   * @return the sum over all outcomes, not negative
   */
  public int inputs() {
    return inputs.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * How many remarks there were.
   *
   * @return the sum over all severities, not negative
   */
  public int findings() {
    return remarks.values().stream().mapToInt(Integer::intValue).sum();
  }
}
