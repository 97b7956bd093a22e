package org.councildocs.cli;

import java.util.Arrays;
import org.councildocs.cli.report.Tally;
import org.councildocs.document.Severity;

/** Which findings make the command end with {@link ExitCode#ERRORS_FOUND}. */
enum FailOn {
  /** Errors. */
  ERROR,
  /** Errors and warnings. */
  WARNING,
  /** All. */
  INFO,
  /** None. */
  NEVER;

  /** Whether there was such a finding. */
  boolean met(Tally tally) {
    return this != NEVER
        && Arrays.stream(Severity.values())
            .anyMatch(
                severity ->
                    FailOn.valueOf(severity.name()).compareTo(this) <= 0
                        && tally.count(severity) > 0);
  }
}
