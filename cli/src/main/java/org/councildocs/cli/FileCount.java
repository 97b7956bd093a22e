package org.councildocs.cli;

import java.util.Iterator;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.councildocs.cli.input.Input;

/** Counts the files of a run on a thread of its own, while the first of them are worked on. */
final class FileCount implements Supplier<OptionalInt> {

  private static final int UNKNOWN = -1;

  private final AtomicInteger count = new AtomicInteger(UNKNOWN);
  private final Iterator<Input> files;
  private boolean begun;

  /**
   * A count that begins when it is asked for.
   *
   * @param files the files, which nobody else walks through
   */
  FileCount(Iterator<Input> files) {
    this.files = files;
  }

  /** How many there are, empty while they are counted. */
  @Override
  public OptionalInt get() {
    if (!begun) {
      begun = true;
      Thread thread = new Thread(this::count, "councildocs-count");
      thread.setDaemon(true);
      thread.start();
    }
    int counted = count.get();
    return counted == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(counted);
  }

  private void count() {
    int counted = 0;
    while (files.hasNext()) {
      files.next();
      counted++;
    }
    count.set(counted);
  }
}
