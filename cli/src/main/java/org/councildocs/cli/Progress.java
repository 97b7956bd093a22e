package org.councildocs.cli;

import java.io.PrintWriter;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Tells a person how far a run is: on a terminal with a bar that is drawn over and taken away in
 * the end, elsewhere with a line now and then. A run that ends soon tells nothing.
 */
final class Progress implements AutoCloseable {

  private static final long SECOND = 1_000_000_000L;
  private static final long BETWEEN_BARS = SECOND / 5;
  private static final long BETWEEN_LINES = 30 * SECOND;
  private static final int WIDTH = 30;
  private static final String TO_LINE_START = "\r";
  private static final String TO_LINE_END = "\u001B[K";

  private final PrintWriter err;
  private final boolean terminal;
  private final Supplier<OptionalInt> total;
  private final LongSupplier nanos;
  private final long start;
  private long told;
  private boolean drawn;

  /**
   * Progress of a run that begins now.
   *
   * @param err where to tell it
   * @param terminal whether that is a terminal that nothing else is written to meanwhile
   * @param total how many files there are, empty as long as that is not known
   * @param nanos the time in nanoseconds, from whenever
   */
  Progress(PrintWriter err, boolean terminal, Supplier<OptionalInt> total, LongSupplier nanos) {
    this.err = err;
    this.terminal = terminal;
    this.total = total;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.told = start;
  }

  /** So many files were done. */
  void done(int files) {
    long now = nanos.getAsLong();
    if (now - told < (terminal ? BETWEEN_BARS : BETWEEN_LINES)) {
      return;
    }
    told = now;
    OptionalInt all = total.get();
    String state = state(files, all, Math.max(1, now - start));
    if (terminal) {
      err.print(TO_LINE_START + bar(files, all) + state + TO_LINE_END);
      err.flush();
      drawn = true;
    } else {
      err.println("councildocs: " + state);
    }
  }

  private static String bar(int files, OptionalInt all) {
    if (all.isEmpty()) {
      return "";
    }
    int filled =
        (int) ((long) WIDTH * Math.min(files, all.getAsInt()) / Math.max(1, all.getAsInt()));
    return "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] ";
  }

  private static String state(int files, OptionalInt all, long elapsed) {
    long rate = files * SECOND / elapsed;
    String speed = rate > 0 ? ", " + rate + " a second" : "";
    if (all.isEmpty() || files == 0) {
      return files + " files" + speed;
    }
    long left = (long) ((double) elapsed / files * Math.max(0, all.getAsInt() - files) / SECOND);
    return files + " of " + all.getAsInt() + " files" + speed + ", " + duration(left) + " left";
  }

  private static String duration(long seconds) {
    long minutes = seconds / 60;
    if (minutes == 0) {
      return seconds + " s";
    }
    return minutes < 60
        ? minutes + " min " + seconds % 60 + " s"
        : minutes / 60 + " h " + minutes % 60 + " min";
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (drawn) {
      err.print(TO_LINE_START + TO_LINE_END);
      err.flush();
    }
  }
}
