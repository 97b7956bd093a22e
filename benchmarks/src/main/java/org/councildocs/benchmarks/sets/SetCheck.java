package org.councildocs.benchmarks.sets;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs the command over a made set and holds its report against what was planted: every fault
 * found, none invented, the counts right, and with one thread the same bytes as with two. Each run
 * is a process with a heap of 256 MiB. Of several sets, what each takes more than the one before is
 * told too: that is how fast the command is once it has started and is warm.
 *
 * <pre>{@code
 * java -cp "benchmarks/target/benchmarks.jar:benchmarks/target/lib/*" \
 *     org.councildocs.benchmarks.sets.SetCheck mixed 20000
 * }</pre>
 */
public final class SetCheck {

  private static final long SEED = 8;
  private static final int SHOWN = 20;

  private final Path set;
  private final Path report;
  private final Path second;

  private SetCheck(Path folder) {
    this.set = folder.resolve("set");
    this.report = folder.resolve("one.json");
    this.second = folder.resolve("two.json");
  }

  /**
   * Checks sets.
   *
   * @param args {@code mixed}, {@code texts} or {@code pdf}, and the numbers of files
   * @throws IOException if files cannot be written or processes not started
   * @throws InterruptedException if somebody ends it
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    boolean sound = true;
    Optional<Times> before = Optional.empty();
    for (int i = 1; i < args.length; i++) {
      Path folder = Files.createTempDirectory("councildocs-set");
      try {
        SetCheck check = new SetCheck(folder);
        Map<String, List<String>> expected =
            made(args[0], check.set, Integer.parseInt(args[i])).expected();
        Times times = check.run(expected.size());
        sound &= check.judge(expected);
        System.out.println("  " + times);
        before.ifPresent(shorter -> System.out.println("  beyond: " + times.beyond(shorter)));
        before = Optional.of(times);
      } finally {
        delete(folder);
      }
    }
    System.exit(sound ? 0 : 1);
  }

  private Times run(int inputs) throws IOException, InterruptedException {
    return new Times(inputs, CommandTime.of(set, report, 1), CommandTime.of(set, second, 2));
  }

  private boolean judge(Map<String, List<String>> expected) throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    JsonNode counts = read(set, report, found);
    long invented = differences("not planted", found, expected);
    long missed = differences("not found", expected, found);
    boolean same = Files.mismatch(report, second) == -1;
    boolean counted = counted(counts, expected);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%,d inputs: %d not found, %d not planted, counts %s, %s bytes",
            counts.get("inputs").asInt(),
            missed,
            invented,
            counted ? "right" : "WRONG",
            same ? "the same" : "OTHER"));
    return missed == 0 && invented == 0 && counted && same;
  }

  private static MadeSet made(String kind, Path set, int files) throws IOException {
    return switch (kind) {
      case "mixed" -> MadeSet.mixed(set, files, SEED);
      case "texts" -> MadeSet.ofTexts(set, files, SEED);
      case "pdf" -> MadeSet.ofPdf(set, files, SEED);
      default -> throw new IllegalArgumentException("mixed, texts or pdf, not " + kind);
    };
  }

  /** What the report says of each input; gives its counts. */
  private static JsonNode read(Path set, Path report, Map<String, List<String>> found)
      throws IOException {
    String prefix = set + "/";
    try (JsonParser json = new ObjectMapper().createParser(report.toFile())) {
      JsonNode counts = null;
      json.nextToken();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        if (name.equals("inputs")) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            JsonNode input = json.readValueAsTree();
            String source = input.get("source").asText().replace(prefix, "");
            found.put(
                source + " " + input.get("outcome").asText(),
                input.get("findings").findValuesAsText("rule").stream().sorted().toList());
          }
        } else if (name.equals("counts")) {
          counts = json.readValueAsTree();
        } else {
          json.skipChildren();
        }
      }
      if (counts == null) {
        throw new IllegalStateException("the report has no counts");
      }
      return counts;
    }
  }

  private static long differences(
      String what, Map<String, List<String>> some, Map<String, List<String>> others) {
    List<String> different = new ArrayList<>();
    some.forEach(
        (name, rules) -> {
          if (!rules.equals(others.get(name))) {
            different.add(name + " " + rules);
          }
        });
    different.stream().limit(SHOWN).forEach(line -> System.out.println(what + ": " + line));
    return different.size();
  }

  private static boolean counted(JsonNode counts, Map<String, List<String>> expected) {
    Map<String, Integer> outcomes = new TreeMap<>();
    int findings = 0;
    for (Map.Entry<String, List<String>> input : expected.entrySet()) {
      outcomes.merge(input.getKey().replaceAll("^.* ", ""), 1, Integer::sum);
      findings += input.getValue().size();
    }
    int added = outcomes.getOrDefault("ADDED", 0);
    return counts.get("inputs").asInt() == expected.size() - added
        && counts.get("sound").asInt() == outcomes.getOrDefault("SOUND", 0)
        && counts.get("withFindings").asInt() == outcomes.getOrDefault("WITH_FINDINGS", 0)
        && counts.get("otherKinds").asInt() == outcomes.getOrDefault("OTHER_KIND", 0)
        && counts.get("unreadable").asInt() == outcomes.getOrDefault("UNREADABLE", 0)
        && counts.get("notDone").asInt() == 0
        && counts.get("findings").asInt() == findings;
  }

  /** The same inputs with one thread and with two. */
  private record Times(int inputs, CommandTime one, CommandTime two) {

    Times beyond(Times shorter) {
      return new Times(inputs - shorter.inputs, one.beyond(shorter.one), two.beyond(shorter.two));
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s with 1 thread, %s with 2: %.2f times as fast; %.2f and %.2f ms an input",
          one,
          two,
          one.seconds() / two.seconds(),
          one.seconds() * 1000 / inputs,
          two.seconds() * 1000 / inputs);
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
