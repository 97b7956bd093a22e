package org.councildocs.benchmarks.reader;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.councildocs.benchmarks.accuracy.CorpusFolder;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.ReadResult;

/**
 * Reads documents broken at random, with mentions and places, and says which made the reader fail
 * or took it too long: more than 200 nanoseconds of the processor for a character. What is shorter
 * than 500 characters counts as 500, since some work does not depend on the length; what takes too
 * long is read again, since the virtual machine may have compiled or collected meanwhile.
 *
 * <p>It begins with the invented documents of this project, and with those of the corpus where it
 * lies. Whatever failed or was slow is named by its seed, from which the same document can be made
 * again: run with that seed alone, it is printed.
 */
public final class ReaderFuzz {

  private static final int MOST_NANOSECONDS = 200;
  private static final int SHORTEST = 500;
  private static final int LONGEST = 3000;
  private static final int AGAIN = 5;
  private static final int WARM_UP = 20_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<String> documents;
  private final double[] times;
  private int read;
  private long failures;
  private long slow;
  private long characters;
  private double worst;
  private long worstSeed;

  private ReaderFuzz(List<String> documents, int count) {
    this.documents = documents;
    this.times = new double[count];
  }

  /**
   * Runs from the root of the repository.
   *
   * @param args how many documents (a million), and the first seed (0)
   * @throws IOException if the documents to begin with cannot be read
   */
  public static void main(String[] args) throws IOException {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    long first = args.length > 1 ? Long.parseLong(args[1]) : 0;
    ReaderFuzz fuzz = new ReaderFuzz(documents(), count);
    System.out.println(fuzz.documents.size() + " documents to begin with");
    for (long seed = 0; seed < WARM_UP; seed++) {
      fuzz.read(Mutation.broken(seed, fuzz.documents, LONGEST));
    }
    long start = System.nanoTime();
    for (long seed = first; seed < first + count; seed++) {
      fuzz.test(seed);
    }
    System.out.println(fuzz.summary((System.nanoTime() - start) / 1e9));
    if (count == 1) {
      System.out.println(Mutation.broken(first, fuzz.documents, LONGEST));
    }
    if (fuzz.failures + fuzz.slow > 0) {
      System.exit(1);
    }
  }

  private static List<String> documents() throws IOException {
    List<String> documents = new ArrayList<>();
    for (Sample sample : Sample.values()) {
      documents.add(sample.text());
    }
    for (Path folder :
        List.of(
            Path.of("examples", "documents"),
            Path.of("reader", "src", "test", "resources"),
            Path.of("tests", "src", "test", "resources"),
            CorpusFolder.path())) {
      if (Files.isDirectory(folder)) {
        addAll(folder, documents);
      }
    }
    return documents;
  }

  private static void addAll(Path folder, List<String> documents) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (!text.isEmpty()) {
          documents.add(text);
        }
      }
    }
  }

  private int read(String text) {
    ReadResult result = DocumentReader.create().read(text);
    return result.spans().size();
  }

  private void test(long seed) {
    String text = Mutation.broken(seed, documents, LONGEST);
    characters += text.length();
    try {
      double perCharacter = nanoseconds(text);
      for (int i = 0; i < AGAIN && perCharacter > MOST_NANOSECONDS; i++) {
        perCharacter = Math.min(perCharacter, nanoseconds(text));
      }
      times[read++] = perCharacter;
      if (perCharacter > worst) {
        worst = perCharacter;
        worstSeed = seed;
      }
      if (perCharacter > MOST_NANOSECONDS) {
        slow++;
        System.out.println(
            String.format(Locale.ROOT, "slow: seed %d: %.0f ns per character", seed, perCharacter));
      }
    } catch (RuntimeException | StackOverflowError e) {
      failures++;
      System.out.println("failed: seed " + seed + ": " + e);
    }
  }

  private double nanoseconds(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    read(text);
    long taken = THREADS.getCurrentThreadCpuTime() - start;
    return (double) taken / Math.max(SHORTEST, text.length());
  }

  private String summary(double seconds) {
    double[] sorted = Arrays.copyOf(times, read);
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%d documents, %d characters in %.0f s: %d failed, %d slow (%.2f %%); half of them took at"
            + " most %.0f ns per character, 99 %% at most %.0f, the slowest, seed %d, %.0f",
        times.length,
        characters,
        seconds,
        failures,
        slow,
        100.0 * slow / times.length,
        quantile(sorted, 0.5),
        quantile(sorted, 0.99),
        worstSeed,
        worst);
  }

  private static double quantile(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
  }
}
