package org.councildocs.benchmarks.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.councildocs.benchmarks.CpuTimeRow;
import org.councildocs.reader.DocumentReader;

/** Measures reading by the time of the processor, all rows by turns. */
public final class ReaderCpuTime {

  private static final int WARM_UP = 80;
  private static final int ROUNDS = 160;
  private static final int CHARACTERS_OF_ROUND = 250_000;
  private static final List<Integer> LENGTHS = List.of(10_000, 100_000, 1_000_000, 10_000_000);

  /** From so many characters on one call is a round, and a tenth of the rounds is enough. */
  private static final int LONG = 1_000_000;

  private static final DocumentReader FIELDS = DocumentReader.create().withoutMentions();
  private static final DocumentReader ALL = DocumentReader.create();

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
      measure(
          length,
          List.of(
              row(letter + " decoding", length, benchmark::decodeOnly),
              row(letter + " reader", length, benchmark::councildocs),
              row(letter + " reader, mentions", length, benchmark::councildocsWithMentions),
              row(letter + " peer", length, benchmark::regexPerLine)));
    } else {
      for (int length : LENGTHS) {
        byte[] bytes = LongLetter.of(letter, length).getBytes(StandardCharsets.UTF_8);
        String name = letter + " " + length;
        measure(
            length,
            List.of(
                row(name, length, () -> FIELDS.read(text(bytes))),
                row(name + ", mentions", length, () -> ALL.read(text(bytes)))));
      }
    }
  }

  private static CpuTimeRow row(String name, int length, Supplier<Object> reading) {
    return new CpuTimeRow(name, Math.max(1, CHARACTERS_OF_ROUND / length), reading);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void measure(int length, List<CpuTimeRow> rows) {
    int part = length < LONG ? 1 : 10 * length / LONG;
    CpuTimeRow.measure(rows, WARM_UP / part, ROUNDS / part);
    for (CpuTimeRow row : rows) {
      System.out.println(
          String.format(
              Locale.ROOT,
              "%-30s %10.1f µs %10d B %7.1f ns for a character",
              row.name(),
              row.nanoseconds() / 1e3,
              row.bytes(),
              row.nanoseconds() / length));
    }
  }
}
