package org.councildocs.cli.report;

import java.util.List;
import java.util.Objects;

/**
 * An input and all that is to be said about it.
 *
 * @param source the name of the input, not null
 * @param outcome what came of it, not null
 * @param subject what it turned out to be, not null
 * @param remarks all remarks, in their order, not null
 * @since 0.1.0
 */
public record Checked(String source, Outcome outcome, Subject subject, List<Remark> remarks) {

  /** Sorts the remarks. */
  public Checked {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(subject, "subject");
    remarks = remarks.stream().sorted().toList();
  }

  /**
   * The same input without some of its remarks; one that has none left is sound.
   *
   * @param left the remarks that are left, not null
   * @return the input with these remarks, never null
   */
  public Checked withRemarks(List<Remark> left) {
    boolean soundNow = outcome == Outcome.WITH_FINDINGS && left.isEmpty();
    return new Checked(source, soundNow ? Outcome.SOUND : outcome, subject, left);
  }
}
