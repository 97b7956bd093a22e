package org.councildocs.cli;

import org.councildocs.cli.input.InputProblem;
import org.councildocs.cli.report.Outcome;
import org.councildocs.cli.report.Tally;
import org.councildocs.document.Severity;

/**
 * The exit codes of the command. Where more than one is due, it is the highest: what could not be
 * judged weighs more than what was judged.
 */
final class ExitCode {

  /** Nothing wrong. */
  static final int SOUND = 0;

  /** At least one finding of severity error. */
  static final int ERRORS_FOUND = 1;

  /** The command was called in a way it does not know. */
  static final int WRONG_USAGE = 2;

  /** At least one input could not be read, or the output not written; all else was done. */
  static final int UNREADABLE = 3;

  /** A fault of councildocs itself. */
  static final int FAULT = 4;

  /** The run was ended from outside, as by Ctrl-C; what was done is reported. */
  static final int INTERRUPTED = 130;

  /** Whoever read the output has gone away, as in {@code councildocs ... | head}. */
  static final int OUTPUT_CLOSED = 141;

  private ExitCode() {}

  /** What was told of an input that was read all the same. */
  static int of(InputProblem problem) {
    return problem.rule().severity() == Severity.ERROR ? ERRORS_FOUND : SOUND;
  }

  static int of(Tally tally) {
    return of(tally, FailOn.ERROR);
  }

  static int of(Tally tally, FailOn failOn) {
    if (tally.count(Outcome.FAULT) > 0) {
      return FAULT;
    }
    if (tally.count(Outcome.UNREADABLE) > 0) {
      return UNREADABLE;
    }
    return failOn.met(tally) ? ERRORS_FOUND : SOUND;
  }
}
