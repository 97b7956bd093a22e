package org.councildocs.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING.md shows is what stands in the repository. */
class ContributingTest {

  private static final Path ROOT = Path.of(System.getProperty("councildocs.root"));

  @Test
  void the_sample_test_is_one_that_runs() throws IOException {
    String guide = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
    String sample =
        Files.readString(
            ROOT.resolve(
                "core/src/test/java/org/councildocs/language/TextSpanPropertiesTest.java"));

    assertThat(guide).contains("```java\n" + sample + "```");
  }
}
