package org.councildocs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the projects in the folders beside this one, which know no parent. */
class StrangersTest {

  private static final Path ROOT = Path.of(System.getProperty("councildocs.root"));

  static List<Path> projects() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("examples"))) {
      return folders
          .map(folder -> folder.resolve("pom.xml"))
          .filter(Files::exists)
          .sorted()
          .toList();
    }
  }

  @Test
  void there_are_such_projects() throws IOException {
    assertThat(projects()).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("projects")
  void a_project_names_the_version_that_is_built_here(Path pom) throws IOException {
    String version =
        between(
            Files.readString(ROOT.resolve("pom.xml")),
            "<artifactId>councildocs-parent</artifactId>\n  <version>",
            "<");

    assertThat(between(Files.readString(pom), "<councildocs.version>", "<")).isEqualTo(version);
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before) + before.length();
    return text.substring(start, text.indexOf(after, start));
  }
}
