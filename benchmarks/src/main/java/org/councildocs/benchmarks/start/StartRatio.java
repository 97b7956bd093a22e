package org.councildocs.benchmarks.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.councildocs.benchmarks.Median;

/**
 * From the start of a process to its first line: the launcher {@code councildocs check} on a text
 * and on JSON, beside {@link StartPeer} on the same letter as JSON. They take turns, so that
 * whatever else the machine does meets all alike; the median is told.
 *
 * <pre>{@code
 * java -cp "benchmarks/target/benchmarks.jar:benchmarks/target/lib/*" \
 *     org.councildocs.benchmarks.start.StartRatio examples/documents/shared-waters.en.txt letter.json 21
 * }</pre>
 */
public final class StartRatio {

  /** What is said of the letter; other lines, such as those of loggers, do not count. */
  private static final String FINDING = "The concept note is sent ";

  private StartRatio() {}

  /**
   * Measures.
   *
   * @param args a letter as text, the same as JSON, and the number of rounds
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if somebody ends it
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<List<String>> commands =
        List.of(
            List.of("./councildocs", "check", args[0]),
            List.of("./councildocs", "check", args[1]),
            List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                StartPeer.class.getName(),
                args[1]));
    List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int rounds = Integer.parseInt(args[2]);
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < commands.size(); i++) {
        times.get(i).add(firstFinding(commands.get(i)));
      }
    }
    double peer = Median.of(times.get(2));
    System.out.println(row("councildocs check, text", Median.of(times.get(0)), peer));
    System.out.println(row("councildocs check, JSON", Median.of(times.get(1)), peer));
    System.out.println(row("Jackson and Hibernate Validator", peer, peer));
  }

  private static double firstFinding(List<String> command)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      while (line != null && !line.contains(FINDING)) {
        line = out.readLine();
      }
      if (line == null) {
        throw new IllegalStateException("no finding was printed by " + command);
      }
      double millis = (System.nanoTime() - start) / 1e6;
      // The rest is let through, so that the process ends.
      out.lines().forEach(rest -> {});
      process.waitFor();
      return millis;
    }
  }

  private static String row(String name, double millis, double peer) {
    return String.format(Locale.ROOT, "%-32s %7.0f ms  %.2f", name, millis, millis / peer);
  }
}
