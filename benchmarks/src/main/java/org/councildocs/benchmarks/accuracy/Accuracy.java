package org.councildocs.benchmarks.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councildocs.language.Language;

/**
 * Measures the reader on folders of texts whose truth stands beside them, and prints a table per
 * language and field, and every miss with both values.
 *
 * <p>In each folder and below it three kinds of file are taken: {@code truth.jsonl} (an object a
 * line with {@code file}, the name of a text beside it, and the true fields), {@code titles.jsonl}
 * (an object a line with {@code title} and the true fields) and {@code parallel.tsv} (one line in
 * six languages a row). {@code docs/accuracy.md} says what the fields mean.
 */
public final class Accuracy {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Accuracy() {}

  /**
   * Measures and prints.
   *
   * @param args folders; without any, the corpus that {@link CorpusFolder} names
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Path> folders =
        args.length == 0
            ? List.of(CorpusFolder.path())
            : Arrays.stream(args).map(Path::of).toList();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        System.err.println(folder + " is no folder");
        System.exit(2);
      }
      print(folder, out);
    }
  }

  private static void print(Path folder, PrintStream out) throws IOException {
    boolean any = false;
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (name.equals("parallel.tsv")) {
        ParallelComparison parallel = ParallelComparison.of(Files.readAllLines(file));
        out.println("# " + file + "\n\n" + parallel);
        for (ParallelComparison.Aspect aspect : ParallelComparison.Aspect.values()) {
          parallel.disagreements(aspect).forEach(out::println);
        }
        any = true;
      } else if (name.equals("truth.jsonl") || name.equals("titles.jsonl")) {
        FieldTable table = measure(file);
        out.println("# " + file + "\n\n" + table);
        table.misses().forEach(out::println);
        any = true;
      }
    }
    if (!any) {
      out.println(folder + " has no truth.jsonl, titles.jsonl or parallel.tsv");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /**
   * Measures the reader on the texts of one file of truths.
   *
   * @param file a {@code truth.jsonl} or {@code titles.jsonl}
   * @return the counts and misses
   * @throws IOException if the file or a text beside it cannot be read
   */
  public static FieldTable measure(Path file) throws IOException {
    FieldTable table = new FieldTable();
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
    String name = folder.getFileName().toString();
    int number = 0;
    for (JsonNode truth : truths(file)) {
      number++;
      boolean title = truth.has("title");
      String text =
          title
              ? truth.get("title").asText()
              : Files.readString(folder.resolve(truth.get("file").asText()));
      String source =
          title ? file.getFileName() + ":" + number : name + "/" + truth.get("file").asText();
      String tag = truth.has("language") ? truth.get("language").asText() : name;
      DocumentComparison.compare(table, known(tag), source, text, truth);
    }
    return table;
  }

  private static List<JsonNode> truths(Path file) throws IOException {
    List<JsonNode> truths = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        truths.add(JSON.readTree(line));
      }
    }
    return truths;
  }

  private static Optional<String> known(String tag) {
    return Arrays.stream(Language.values()).map(Language::tag).filter(tag::equals).findFirst();
  }
}
