package org.councildocs.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;

/**
 * One of several tasks that are measured by turns in one process, round by round, by the time of
 * the processor; of each its least round counts. What others do on the machine disturbs that less
 * than the time of a clock, which JMH takes.
 */
public final class CpuTimeRow {

  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  /** Where a result goes, so that none is thrown away unseen. */
  private static volatile Object sink = "";

  private final String name;
  private final int calls;
  private final Supplier<Object> task;
  private double least = Double.MAX_VALUE;
  private long bytes;

  /**
   * Makes a row.
   *
   * @param name what is measured
   * @param calls how often the task is done in a round
   * @param task what is done; its result is looked at
   */
  public CpuTimeRow(String name, int calls, Supplier<Object> task) {
    this.name = name;
    this.calls = calls;
    this.task = task;
  }

  /**
   * Measures rows by turns.
   *
   * @param rows the rows
   * @param warmUp how many rounds do not count
   * @param rounds how many rounds count
   */
  public static void measure(List<CpuTimeRow> rows, int warmUp, int rounds) {
    for (int round = 0; round < warmUp + rounds; round++) {
      for (CpuTimeRow row : rows) {
        row.round(round >= warmUp);
      }
    }
    if (sink == rows) {
      throw new IllegalStateException("a task gives what it made");
    }
  }

  private void round(boolean counts) {
    long thread = Thread.currentThread().getId();
    long allocated = THREADS.getThreadAllocatedBytes(thread);
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < calls; i++) {
      sink = task.get();
    }
    long time = THREADS.getCurrentThreadCpuTime() - start;
    bytes = (THREADS.getThreadAllocatedBytes(thread) - allocated) / calls;
    least = counts ? Math.min(least, (double) time / calls) : least;
  }

  /**
   * What is measured.
   *
   * @return the name, never null
   */
  public String name() {
    return name;
  }

  /**
   * The least time of one call so far.
   *
   * @return nanoseconds
   */
  public double nanoseconds() {
    return least;
  }

  /**
   * What one call allocates.
   *
   * @return bytes
   */
  public long bytes() {
    return bytes;
  }
}
