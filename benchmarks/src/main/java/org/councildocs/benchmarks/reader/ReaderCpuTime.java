package org.councildocs.benchmarks.reader;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.councildocs.reader.DocumentReader;

/**
 * Measures reading by the time of the processor: round by round each row in its turn, and of each
 * its least round. What others do on the machine disturbs that less than the time of a clock, which
 * JMH takes.
 */
public final class ReaderCpuTime {

  private static final int WARM_UP = 80;
  private static final int ROUNDS = 160;
  private static final int CHARACTERS_OF_ROUND = 250_000;
  private static final List<Integer> LENGTHS = List.of(10_000, 100_000, 1_000_000, 10_000_000);

  /** From so many characters on one call is a round, and a tenth of the rounds is enough. */
  private static final int LONG = 1_000_000;

  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  private static final DocumentReader FIELDS = DocumentReader.create().withoutMentions();
  private static final DocumentReader ALL = DocumentReader.create();

  /** Where a result goes, so that none is thrown away unseen. */
  private static volatile Object sink = "";

  private ReaderCpuTime() {}

  /** What is measured, and the least time and the bytes of one call so far. */
  private static final class Row {
    private final String name;
    private final int length;
    private final Supplier<Object> reading;
    private double least = Double.MAX_VALUE;
    private long bytes;

    Row(String name, int length, Supplier<Object> reading) {
      this.name = name;
      this.length = length;
      this.reading = reading;
    }

    void round(boolean counts) {
      int calls = Math.max(1, CHARACTERS_OF_ROUND / length);
      long thread = Thread.currentThread().getId();
      long allocated = THREADS.getThreadAllocatedBytes(thread);
      long start = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < calls; i++) {
        sink = reading.get();
      }
      long time = THREADS.getCurrentThreadCpuTime() - start;
      bytes = (THREADS.getThreadAllocatedBytes(thread) - allocated) / calls;
      least = counts ? Math.min(least, (double) time / calls) : least;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-30s %10.1f µs %10d B %7.1f ns for a character",
          name,
          least / 1e3,
          bytes,
          least / length);
    }
  }

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
      measure(
          List.of(
              new Row(letter + " decoding", length, benchmark::decodeOnly),
              new Row(letter + " reader", length, benchmark::councildocs),
              new Row(letter + " reader, mentions", length, benchmark::councildocsWithMentions),
              new Row(letter + " peer", length, benchmark::regexPerLine)));
    } else {
      for (int length : LENGTHS) {
        byte[] bytes = LongLetter.of(letter, length).getBytes(StandardCharsets.UTF_8);
        String name = letter + " " + length;
        measure(
            List.of(
                new Row(name, length, () -> FIELDS.read(text(bytes))),
                new Row(name + ", mentions", length, () -> ALL.read(text(bytes)))));
      }
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void measure(List<Row> rows) {
    int part = rows.get(0).length < LONG ? 1 : 10 * rows.get(0).length / LONG;
    for (int round = 0; round < (WARM_UP + ROUNDS) / part; round++) {
      boolean counts = round >= WARM_UP / part;
      rows.forEach(row -> row.round(counts));
    }
    rows.forEach(System.out::println);
    if (sink == rows) {
      throw new IllegalStateException("reading gives what was read");
    }
  }
}
