package org.councildocs.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code package-info} tells the stages of a reading: every class has its place among them. */
class PackageGuideTest {

  private static final Path SOURCES =
      Path.of(
          System.getProperty("councildocs.root"), "reader/src/main/java/org/councildocs/reader");

  @Test
  void the_guide_names_every_class() throws IOException {
    String guide = Files.readString(SOURCES.resolve("package-info.java"), UTF_8);
    List<String> classes;
    try (Stream<Path> files = Files.list(SOURCES)) {
      classes =
          files
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .filter(name -> !name.equals("package-info"))
              .toList();
    }
    assertThat(classes)
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(guide).containsPattern("\\b" + Pattern.quote(name) + "(?:s|es)?\\b"));
  }
}
