import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the findings that {@code councildocs check --format json FOLDER} printed against a list of
 * them: {@code java Findings.java FOLDER PRINTED LIST}. Exit code 1 and the difference where they
 * are not the same.
 *
 * <p>The list has a finding a line: the file below the folder, the rule, the path, parted by tabs;
 * the path is empty where a finding is about the whole file. Empty lines and lines that begin with
 * {@code #} do not count, nor does the order.
 */
final class Findings {

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<String> printed = new ArrayList<>();
    JsonNode report = new ObjectMapper().readTree(Path.of(args[1]).toFile());
    report.required("inputs").forEach(input -> collect(input, folder, printed));
    List<String> listed = expected(Path.of(args[2]));

    List<String> missing = without(listed, printed);
    List<String> unlisted = without(printed, listed);
    missing.forEach(line -> System.out.println("listed, but not found: " + line));
    unlisted.forEach(line -> System.out.println("found, but not listed: " + line));
    System.out.println(printed.size() + " findings printed, " + listed.size() + " listed");
    // An empty list would agree with a check that finds nothing.
    System.exit(missing.isEmpty() && unlisted.isEmpty() && !listed.isEmpty() ? 0 : 1);
  }

  /** An input of the report: {@code {source, findings: [{rule, path}]}}. */
  private static void collect(JsonNode input, Path folder, List<String> findings) {
    String file = relative(input.required("source").asText(), folder);
    for (JsonNode finding : input.required("findings")) {
      findings.add(
          String.join("\t", file, finding.required("rule").asText(), finding.path("path").asText()));
    }
  }

  /** What each of the others leaves after taking one like itself: a finding twice is one too many. */
  private static List<String> without(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }

  private static String relative(String file, Path folder) {
    Path path = Path.of(file);
    return (path.startsWith(folder) ? folder.relativize(path) : path).toString().replace('\\', '/');
  }

  private static List<String> expected(Path list) throws IOException {
    return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.chars().filter(c -> c == '\t').count() < 2 ? line + "\t" : line)
        .toList();
  }
}
