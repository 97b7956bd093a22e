package org.councildocs.tests.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.councildocs.reader.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a program loads for the first documents that it reads. Linking a lambda, a stream or the
 * methods of a record takes as long as loading some classes, and the first of them brings along a
 * good part of {@code java.lang.invoke}.
 */
class FirstReadTest {

  private static final Path EXAMPLES =
      Path.of(System.getProperty("councildocs.root"), "examples", "documents");

  @TempDir private Path folder;

  @Test
  void reading_links_no_lambdas_streams_and_methods_of_records() throws Exception {
    assertThat(loaded())
        .contains("org.councildocs.document.Letter", "org.councildocs.document.ConceptNote")
        .noneMatch(name -> name.startsWith("org.councildocs.") && name.contains("$$Lambda"))
        .noneMatch(name -> name.startsWith("java.util.stream.ReferencePipeline"))
        .doesNotContain("java.lang.runtime.ObjectMethods");
  }

  /** The classes that a program loads which reads the examples, in all languages. */
  private List<String> loaded() throws IOException, InterruptedException {
    Path printed = folder.resolve("printed");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout:none",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                EXAMPLES.toString())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("the JVM ends").isTrue();
    assertThat(process.exitValue()).as(Files.readString(printed, UTF_8)).isZero();
    try (Stream<String> lines = Files.lines(printed, UTF_8)) {
      return lines.map(line -> line.substring(0, (line + ' ').indexOf(' '))).toList();
    }
  }

  /** Reads the texts of a folder; makes no lambdas itself. */
  static final class Program {

    private Program() {}

    public static void main(String[] arguments) throws IOException {
      for (String name : new java.io.File(arguments[0]).list()) {
        if (name.endsWith(".txt")) {
          DocumentReader.create().read(Files.readString(Path.of(arguments[0], name)));
        }
      }
    }
  }
}
