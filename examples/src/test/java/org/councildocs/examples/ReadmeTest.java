package org.councildocs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README quotes is what the examples are. */
class ReadmeTest {

  private static final Path ROOT = Path.of(System.getProperty("councildocs.root"));

  @Test
  void the_lines_of_code_are_those_of_the_example() throws IOException {
    String source =
        Files.readString(
            ROOT.resolve("examples/plain/src/main/java/org/example/archive/ReadCheckWrite.java"));
    String body = source.substring(source.indexOf("    ReadResult"), source.lastIndexOf("  }\n}"));

    assertThat(Files.readString(ROOT.resolve("README.md")))
        .contains("```java\n" + body.indent(-4) + "```");
  }
}
