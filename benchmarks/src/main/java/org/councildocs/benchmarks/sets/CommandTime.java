package org.councildocs.benchmarks.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What a run of the command took, by its launcher, as a process with a heap of 256 MiB.
 *
 * @param elapsed from its start to its end
 * @param used the time of processors
 */
record CommandTime(Duration elapsed, Duration used) {

  private static final String LAUNCHER = "./councildocs";

  /** Runs {@code check} over a folder. */
  static CommandTime of(Path set, Path report, int threads)
      throws IOException, InterruptedException {
    return of(
        report,
        "check",
        "--format",
        "json",
        "--threads",
        Integer.toString(threads),
        set.toString());
  }

  /** Runs the command with what it prints in a file. */
  static CommandTime of(Path printed, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder command = new ProcessBuilder(LAUNCHER);
    command.command().addAll(List.of(arguments));
    command.environment().put("JDK_JAVA_OPTIONS", "-Xmx256m");
    long start = System.nanoTime();
    Process process =
        command
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Duration used = Duration.ZERO;
    // What a process used is known only as long as it lives.
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      used = process.info().totalCpuDuration().orElse(used);
    }
    if (process.exitValue() > 3) {
      throw new IllegalStateException("the command ended with " + process.exitValue());
    }
    return new CommandTime(Duration.ofNanos(System.nanoTime() - start), used);
  }

  double seconds() {
    return elapsed.toMillis() / 1e3;
  }

  /** What this run took more than a shorter one: its start and its warming up are left out. */
  CommandTime beyond(CommandTime shorter) {
    return new CommandTime(elapsed.minus(shorter.elapsed), used.minus(shorter.used));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.1f s (%.1f s of processors)", seconds(), used.toMillis() / 1e3);
  }
}
