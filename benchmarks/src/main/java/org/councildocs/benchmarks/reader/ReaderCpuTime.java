package org.councildocs.benchmarks.reader;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.councildocs.reader.DocumentReader;

/**
 * Measures reading by the time of the processor and takes the least of some rounds: what others do
 * on the machine disturbs that less than the time of a clock, which JMH takes.
 */
public final class ReaderCpuTime {

  private static final int WARM_UP = 6;
  private static final int ROUNDS = 12;
  private static final int CHARACTERS_OF_ROUND = 3_000_000;
  private static final List<Integer> LENGTHS = List.of(10_000, 100_000, 1_000_000, 10_000_000);

  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  private static final DocumentReader FIELDS = DocumentReader.create().withoutMentions();
  private static final DocumentReader ALL = DocumentReader.create();

  /** Where a result goes, so that none is thrown away unseen. */
  private static volatile Object sink = "";

  private ReaderCpuTime() {}

  /**
   * Runs it.
   *
   * @param args {@code letter} or {@code length}, and the letter, such as {@code ENGLISH}
   */
  public static void main(String[] args) {
    Sample letter = Sample.valueOf(args[1]);
    if (args[0].equals("letter")) {
      ReaderLetterBenchmark benchmark = new ReaderLetterBenchmark();
      benchmark.letter = letter;
      benchmark.check();
      int length = letter.text().length();
      measure(letter + " decoding", length, benchmark::decodeOnly);
      measure(letter + " reader", length, benchmark::councildocs);
      measure(letter + " reader, mentions", length, benchmark::councildocsWithMentions);
      measure(letter + " peer", length, benchmark::regexPerLine);
    } else {
      for (int length : LENGTHS) {
        byte[] bytes = LongLetter.of(letter, length).getBytes(StandardCharsets.UTF_8);
        measure(letter + " " + length, length, () -> FIELDS.read(text(bytes)));
        measure(letter + " " + length + ", mentions", length, () -> ALL.read(text(bytes)));
      }
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void measure(String name, int length, Supplier<Object> reading) {
    int calls = Math.max(1, CHARACTERS_OF_ROUND / length);
    long thread = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    long bytes = 0;
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      long allocated = THREADS.getThreadAllocatedBytes(thread);
      long start = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < calls; i++) {
        sink = reading.get();
      }
      long time = THREADS.getCurrentThreadCpuTime() - start;
      bytes = THREADS.getThreadAllocatedBytes(thread) - allocated;
      least = round < WARM_UP ? least : Math.min(least, time);
    }
    double each = (double) least / calls;
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-30s %10.1f µs %9d B %7.1f ns for a character",
            name,
            each / 1e3,
            bytes / calls,
            each / length));
    if (sink == reading) {
      throw new IllegalStateException("reading gives what was read");
    }
  }
}
