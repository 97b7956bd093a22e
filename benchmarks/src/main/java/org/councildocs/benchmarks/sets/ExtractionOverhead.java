package org.councildocs.benchmarks.sets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.councildocs.benchmarks.Median;

/**
 * What {@code check} takes beyond the bare extraction of the texts of PDF files, which {@code text}
 * does: both over a set and over one four times as large, so that the start of the process and of
 * the extraction fall out of the difference. One thread, in turns, the median of the rounds.
 *
 * <pre>{@code
 * java -cp "benchmarks/target/benchmarks.jar:benchmarks/target/lib/*" \
 *     org.councildocs.benchmarks.sets.ExtractionOverhead 500 5
 * }</pre>
 */
public final class ExtractionOverhead {

  private static final long SEED = 9;

  private ExtractionOverhead() {}

  /**
   * Measures.
   *
   * @param args the number of files of the smaller set, and of rounds
   * @throws IOException if files cannot be written or processes not started
   * @throws InterruptedException if somebody ends it
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int files = Integer.parseInt(args[0]);
    int rounds = Integer.parseInt(args[1]);
    Path folder = Files.createTempDirectory("councildocs-pdf");
    try {
      Path few = folder.resolve("few");
      Path many = folder.resolve("many");
      MadeSet.ofPdf(few, files, SEED);
      MadeSet.ofPdf(many, 4 * files, SEED);
      Path printed = folder.resolve("printed");
      List<Double> ratios = new ArrayList<>();
      List<Double> used = new ArrayList<>();
      for (int i = 0; i < rounds; i++) {
        CommandTime text =
            CommandTime.of(printed, "text", many.toString())
                .beyond(CommandTime.of(printed, "text", few.toString()));
        CommandTime check =
            CommandTime.of(many, printed, 1).beyond(CommandTime.of(few, printed, 1));
        System.out.println("text " + text + ", check " + check);
        ratios.add(check.seconds() / text.seconds());
        used.add((double) check.used().toMillis() / text.used().toMillis());
      }
      System.out.println(
          String.format(
              Locale.ROOT,
              "%,d PDF files beyond %,d: check takes %.3f times bare extraction, of processors %.3f",
              3 * files,
              files,
              Median.of(ratios),
              Median.of(used)));
    } finally {
      SetCheck.delete(folder);
    }
  }
}
