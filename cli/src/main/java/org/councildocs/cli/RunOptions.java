package org.councildocs.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.councildocs.cli.input.TextCache;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a run over many inputs is done. */
final class RunOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many threads work on the inputs; the report is the same. Default: one for each"
              + " processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--resume",
      paramLabel = "FILE",
      description =
          "A journal of what was done. Where it is there from a run that was ended, the run goes on"
              + " where that one was.")
  private @Nullable Path journal;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "A folder that keeps the texts of Word, PDF and other office files for the next run.")
  private @Nullable Path cache;

  int threads() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads counts from 1 on");
    }
    return threads;
  }

  /** Refuses an output that takes the place of the journal. */
  void spare(Replaced file) {
    if (journal != null) {
      file.refuseIfIn(journal.toString(), spec);
    }
  }

  TextCache cache() {
    try {
      return cache == null ? TextCache.NONE : TextCache.in(cache);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), cache + " is no folder, and none can be made there");
    }
  }

  /**
   * Opens the journal, if one is wanted.
   *
   * @param run what makes a run this one beside its inputs; asked for where a journal is wanted
   * @param worker does what does not stand in it
   */
  Journal journal(Identity run, OrderedWork.Worker<Examined> worker) {
    if (journal == null) {
      return Journal.none(worker);
    }
    try {
      return Journal.open(journal, run.line(), worker);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), journal + ": " + e.getMessage());
    }
  }

  /** What makes a run this one, in one line. */
  interface Identity {
    String line() throws IOException;
  }
}
