package org.councildocs.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;

/**
 * The documentation of what is published, in all parts: the build itself runs on too old a JDK to
 * ask for them.
 */
class DocumentationTest {

  private static final Path ROOT = Path.of(System.getProperty("councildocs.root"));

  @TempDir private Path compiled;

  @Test
  @EnabledForJreRange(
      minVersion = 25,
      disabledReason = "older doclints want the components of a record documented twice")
  void every_public_thing_says_what_it_is_takes_and_returns() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-d",
            compiled.toString(),
            "-proc:none",
            "-Xdoclint:all/protected",
            "-Xmaxwarns",
            "999");
    boolean compiles;
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      compiles =
          javac
              .getTask(
                  new StringWriter(),
                  files,
                  diagnostics,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources()))
              .call();
    }

    assertThat(diagnostics.getDiagnostics())
        .filteredOn(diagnostic -> diagnostic.getSource() != null)
        .map(diagnostic -> diagnostic.toString())
        .isEmpty();
    assertThat(compiles).isTrue();
  }

  /** All in one compilation on the class path, hence without the module descriptors. */
  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : Published.MODULES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("module-info.java"))
            .forEach(sources::add);
      }
    }
    return sources;
  }
}
