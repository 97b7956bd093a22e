package org.councildocs.benchmarks.reader;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * lies. A failure prints the seed from which the same document can be made again.
 */
public final class ReaderFuzz {

  private static final int MOST_NANOSECONDS = 200;
  private static final int SHORTEST = 500;
  private static final int LONGEST = 3000;
  private static final int AGAIN = 5;
  private static final int WARM_UP = 20_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<String> documents;
  private long failures;
  private long slow;
  private long characters;
  private double worst;
  private long worstSeed;

  private ReaderFuzz(List<String> documents) {
    this.documents = documents;
  }

  /**
   * Runs from the root of the repository.
   *
   * @param args how many documents (a million), and the first seed (0)
   * @throws IOException if the documents to begin with cannot be read
   */
  public static void main(String[] args) throws IOException {
    long count = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
    long first = args.length > 1 ? Long.parseLong(args[1]) : 0;
    ReaderFuzz fuzz = new ReaderFuzz(documents());
    System.out.println(fuzz.documents.size() + " documents to begin with");
    for (long seed = 0; seed < WARM_UP; seed++) {
      fuzz.read(Mutation.broken(seed, fuzz.documents, LONGEST));
    }
    long start = System.nanoTime();
    for (long seed = first; seed < first + count; seed++) {
      fuzz.test(seed);
    }
    System.out.println(fuzz.summary(count, (System.nanoTime() - start) / 1e9));
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
      if (perCharacter > worst) {
        worst = perCharacter;
        worstSeed = seed;
      }
      if (perCharacter > MOST_NANOSECONDS) {
        slow++;
        System.out.println(
            String.format(
                Locale.ROOT,
                "slow: seed %d: %.0f ns per character:%n%s",
                seed,
                perCharacter,
                text));
      }
    } catch (RuntimeException | StackOverflowError e) {
      failures++;
      System.out.println("failed: seed " + seed + ": " + e + "\n" + text);
    }
  }

  private double nanoseconds(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    read(text);
    long taken = THREADS.getCurrentThreadCpuTime() - start;
    return (double) taken / Math.max(SHORTEST, text.length());
  }

  private String summary(long count, double seconds) {
    return String.format(
        Locale.ROOT,
        "%d documents, %d characters in %.0f s: %d failed, %d slow; the slowest, seed %d, took %.0f"
            + " ns per character",
        count,
        characters,
        seconds,
        failures,
        slow,
        worstSeed,
        worst);
  }
}
