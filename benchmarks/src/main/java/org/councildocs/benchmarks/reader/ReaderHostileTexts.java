package org.councildocs.benchmarks.reader;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.councildocs.benchmarks.reader.HostileText.Place;
import org.councildocs.reader.DocumentReader;

/**
 * Reads each hostile text in three places and two lengths and prints the nanoseconds for a
 * character. One that is not linear shows in the ratio of the lengths.
 *
 * <p>A program and no benchmark of JMH, since a hundred texts with warm-up and forks would take an
 * hour. The figures are the best of three.
 */
public final class ReaderHostileTexts {

  private static final int SHORT = 100_000;
  private static final int TIMES = 10;
  private static final int ROUNDS = 3;

  /** The time of the processor and not that of the clock: others use the machine too. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ReaderHostileTexts() {}

  /**
   * Reads them all.
   *
   * @param args the length of the short text in characters, or nothing; the long one is ten times
   *     as long
   */
  public static void main(String[] args) {
    int characters = args.length == 0 ? SHORT : Integer.parseInt(args[0]);
    for (int i = 0; i < 200; i++) {
      DocumentReader.create().read(Sample.ENGLISH.text());
    }
    for (HostileText text : HostileText.values()) {
      for (Place place : Place.values()) {
        double once = nanoseconds(text.text(place, characters));
        double longer = nanoseconds(text.text(place, characters * TIMES));
        System.out.println(
            String.format(
                Locale.ROOT,
                "%-30s %-7s %8.1f ns/char %8.1f ns/char in a text %d times as long %6.1fx",
                text,
                place,
                once,
                longer,
                TIMES,
                longer / once));
      }
    }
  }

  private static double nanoseconds(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      DocumentReader.create().read(text);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return (double) best / text.length();
  }
}
