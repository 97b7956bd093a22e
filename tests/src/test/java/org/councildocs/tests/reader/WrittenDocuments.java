package org.councildocs.tests.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councildocs.json.DocumentJson;
import org.councildocs.language.Language;
import org.councildocs.reader.ReadResult;

/**
 * The documents written for the tests: {@code NAME.LANG.txt}, a document in the language {@code
 * LANG}, and {@code NAME.LANG.json}, what a person found in it.
 *
 * <p>The JSON has the {@code kind}, the {@code problems} by id, severity and path, and the {@code
 * document} as {@link DocumentJson} writes it.
 */
final class WrittenDocuments {

  private static final Path FOLDER =
      Path.of(System.getProperty("councildocs.root", "."))
          .resolve("tests/src/test/resources/org/councildocs/tests/reader/documents");
  private static final String TEXT = ".txt";

  private static final ObjectMapper JSON = new ObjectMapper();

  private WrittenDocuments() {}

  /** One document and the place of what is expected of it. */
  record Entry(String name, Language language, String text, Path expectation) {

    /** The record that is expected, as text. */
    String expected() {
      return Files.exists(expectation) ? content(expectation) : "";
    }

    /** Puts what was read in the place of what was expected. */
    void expect(String record) {
      try {
        Files.writeString(expectation, record);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** All of them, by name. */
  static List<Entry> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(TEXT))
          .sorted()
          .map(WrittenDocuments::entry)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(Path file) {
    String full = file.getFileName().toString();
    String name = full.substring(0, full.length() - TEXT.length());
    String tag = name.substring(name.lastIndexOf('.') + 1);
    return new Entry(name, Language.ofTag(tag), content(file), FOLDER.resolve(name + ".json"));
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was read, in the form of the expectations. */
  static String record(ReadResult result) {
    try {
      ObjectNode root = JSON.createObjectNode();
      root.put("kind", result.kind().name());
      var problems = root.putArray("problems");
      result
          .problems()
          .forEach(
              problem ->
                  problems.add(problem.id() + " " + problem.severity() + " at " + problem.path()));
      if (result.document().isPresent()) {
        root.set("document", JSON.readTree(DocumentJson.write(result.document().get())));
      }
      return JSON.writer(indentation()).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrettyPrinter indentation() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }
}
