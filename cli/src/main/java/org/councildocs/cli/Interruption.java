package org.councildocs.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notices that the process is to end, as by Ctrl-C, and lets it end with a report on what was done:
 * work is broken off, writing is not.
 */
final class Interruption implements AutoCloseable {

  /** As long as the end of a report may take before the process ends without it. */
  private static final long LONGEST_SECONDS = 10;

  private final CountDownLatch reported = new CountDownLatch(1);
  private final Thread hook = new Thread(this::request, "councildocs-interruption");
  private @Nullable Thread working;
  private boolean requested;

  private Interruption() {}

  /** Watches for the end of the process until it is closed. */
  static Interruption ofProcess() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void request() {
    synchronized (this) {
      requested = true;
      if (working != null) {
        working.interrupt();
      }
    }
    try {
      if (!reported.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the process is to end; what was worked on meanwhile may be incomplete. */
  synchronized boolean requested() {
    return requested;
  }

  /** Works in this thread, which is interrupted when the process is to end; only in here. */
  <T> T interruptibly(Supplier<T> work) {
    begin(Thread.currentThread());
    try {
      return work.get();
    } finally {
      begin(null);
    }
  }

  private synchronized void begin(@Nullable Thread thread) {
    working = thread;
    if (requested && thread != null) {
      thread.interrupt();
    } else if (requested) {
      // What follows is written, and files are closed under a thread that is interrupted.
      Thread.interrupted();
    }
  }

  /** The report is written: the process may end. */
  @Override
  public void close() {
    reported.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already.
      return;
    }
  }
}
