package org.councildocs.tests.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.councildocs.benchmarks.accuracy.CorpusFolder;
import org.junit.jupiter.api.Assumptions;

/**
 * The real documents that the reader is measured on. They stay where they are: {@link CorpusFolder}
 * says where.
 */
public final class Corpus {

  private static final Path FOLDER = CorpusFolder.path();

  /** Why a test is skipped where there is no corpus. */
  static final String ABSENT =
      "no corpus in " + FOLDER + ": set COUNCILDOCS_CORPUS to the folder that has en and zh";

  private Corpus() {}

  /** Whether the corpus is there. */
  static boolean present() {
    return Files.isDirectory(FOLDER);
  }

  /** Skips the test that asks, with a word why, where there is no corpus. */
  public static void assume() {
    Assumptions.assumeTrue(present(), ABSENT);
  }

  /** A document and what a person read in it. */
  public record Entry(Path file, String text, JsonNode truth) {
    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  /** The documents in one language that have their truth beside them. */
  static List<Entry> entries(String language) {
    List<Entry> entries = new ArrayList<>();
    for (JsonNode truth : lines(language + "/truth.jsonl")) {
      Path file = FOLDER.resolve(language).resolve(truth.get("file").asText());
      entries.add(new Entry(file, text(FOLDER.relativize(file).toString()), truth));
    }
    return List.copyOf(entries);
  }

  /** The lines of a file that has one JSON value a line. */
  private static List<JsonNode> lines(String name) {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(name))) {
      ObjectMapper json = new ObjectMapper();
      List<JsonNode> values = new ArrayList<>();
      for (String line : lines.toList()) {
        values.add(json.readTree(line));
      }
      return List.copyOf(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All documents of the corpus. */
  public static List<Entry> all() {
    return Stream.of("en", "zh").flatMap(language -> entries(language).stream()).toList();
  }

  /** The text of one document. */
  public static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
