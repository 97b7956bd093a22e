import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

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
    TreeSet<String> printed = new TreeSet<>();
    try (JsonParser parser = new ObjectMapper().createParser(Path.of(args[1]).toFile())) {
      while (parser.nextToken() != null) {
        collect(parser.readValueAsTree(), "", folder, printed);
      }
    }
    TreeSet<String> listed = new TreeSet<>(expected(Path.of(args[2])));

    List<String> missing = listed.stream().filter(line -> !printed.contains(line)).toList();
    List<String> unlisted = printed.stream().filter(line -> !listed.contains(line)).toList();
    missing.forEach(line -> System.out.println("listed, but not found: " + line));
    unlisted.forEach(line -> System.out.println("found, but not listed: " + line));
    System.out.println(printed.size() + " findings printed, " + listed.size() + " listed");
    // An empty list would agree with a check that finds nothing.
    System.exit(missing.isEmpty() && unlisted.isEmpty() && !listed.isEmpty() ? 0 : 1);
  }

  /** A finding is an object with a rule; its file is named by the object that holds it. */
  private static void collect(JsonNode node, String file, Path folder, TreeSet<String> findings) {
    JsonNode named = node.has("file") ? node.get("file") : node.get("source");
    if (node.has("rule")) {
      String of = node.has("file") ? relative(node.get("file").asText(), folder) : file;
      findings.add(of + "\t" + node.get("rule").asText() + "\t" + node.path("path").asText(""));
    } else {
      String below = named != null && named.isTextual() ? relative(named.asText(), folder) : file;
      node.forEach(child -> collect(child, below, folder, findings));
    }
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
