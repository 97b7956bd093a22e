package org.councildocs.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.councildocs.benchmarks.Median;
import org.councildocs.document.CouncilDocument;
import org.councildocs.reader.DocumentReader;

/**
 * What the first letter costs a program: a process that reads one, with core and reader alone on
 * its class path, beside one that does nothing. They take turns, so that whatever else the machine
 * does meets all alike; the medians are told.
 *
 * <pre>{@code
 * java -cp "benchmarks/target/benchmarks.jar:benchmarks/target/lib/*" \
 *     org.councildocs.benchmarks.start.FirstRead 21 examples/documents/shared-waters.en.txt
 * }</pre>
 */
public final class FirstRead {

  private FirstRead() {}

  /** A program that does nothing. */
  public static final class Empty {

    private Empty() {}

    /**
     * Does nothing.
     *
     * @param args taken and passed over
     */
    public static void main(String[] args) {}
  }

  /** A program that reads a letter. */
  public static final class Read {

    private Read() {}

    /**
     * Reads.
     *
     * @param args the file of the letter
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
      if (DocumentReader.create().read(Files.readString(Path.of(args[0]))).document().isEmpty()) {
        throw new IllegalStateException("no document");
      }
    }
  }

  /**
   * Measures.
   *
   * @param args the number of rounds, and letters as text
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if somebody ends it
   * @throws URISyntaxException never
   */
  public static void main(String[] args)
      throws IOException, InterruptedException, URISyntaxException {
    int rounds = Integer.parseInt(args[0]);
    List<String> letters = List.of(args).subList(1, args.length);
    List<Double> empty = new ArrayList<>();
    List<List<Double>> times = new ArrayList<>();
    letters.forEach(letter -> times.add(new ArrayList<>()));
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < letters.size(); i++) {
        empty.add(whole(Empty.class, letters.get(i)));
        times.get(i).add(whole(Read.class, letters.get(i)));
      }
    }
    double nothing = Median.of(empty);
    System.out.println(row("an empty program", nothing, 0));
    for (int i = 0; i < letters.size(); i++) {
      double read = Median.of(times.get(i));
      System.out.println(row(Path.of(letters.get(i)).getFileName().toString(), read, nothing));
    }
  }

  /** From the start of a process to its end, in milliseconds. */
  private static double whole(Class<?> program, String letter)
      throws IOException, InterruptedException, URISyntaxException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> jars = new ArrayList<>();
    for (Class<?> part : List.of(CouncilDocument.class, DocumentReader.class, program)) {
      jars.add(
          Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    ProcessBuilder process =
        new ProcessBuilder(
            java, "-cp", String.join(File.pathSeparator, jars), program.getName(), letter);
    long start = System.nanoTime();
    int code = process.inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(program + " ended with " + code);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static String row(String name, double millis, double without) {
    return String.format(
        Locale.ROOT,
        "%-28s %7.0f ms, %7.0f ms more",
        name,
        millis,
        without == 0 ? 0 : millis - without);
  }
}
