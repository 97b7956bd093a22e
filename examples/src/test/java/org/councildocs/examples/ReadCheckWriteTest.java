package org.councildocs.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the README, which stands in a project of its own. */
class ReadCheckWriteTest {

  private static final Path EXAMPLES = Path.of(System.getProperty("councildocs.root"), "examples");
  private static final Path SOURCE =
      EXAMPLES.resolve("plain/src/main/java/org/example/archive/ReadCheckWrite.java");

  @TempDir private static Path compiled;

  @BeforeAll
  static void compile() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-cp",
              System.getProperty("java.class.path"),
              "-d",
              compiled.toString());
      assertThat(
              javac
                  .getTask(null, files, null, options, null, files.getJavaFileObjects(SOURCE))
                  .call())
          .isTrue();
    }
  }

  private static String printed(String document) {
    String[] arguments = {EXAMPLES.resolve(document).toString()};
    return Printed.by(() -> run(arguments));
  }

  private static void run(String[] arguments) throws IOException {
    URL[] classes = {compiled.toUri().toURL()};
    try (URLClassLoader loader =
        new URLClassLoader(classes, ReadCheckWriteTest.class.getClassLoader())) {
      Method main =
          loader.loadClass("org.example.archive.ReadCheckWrite").getMethod("main", String[].class);
      main.invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_sound_letter_shows_its_date_author_theme_and_json() {
    assertThat(printed("documents/shared-waters.en.txt"))
        .startsWith(
            """
            date: 2023-02-03
            from: Permanent Representative of Malta to the United Nations
            Shared waters, shared peace: preventing conflict along rivers and lakes
            INFO The concept note is sent 12 days before the meeting.
            {"formatVersion":"1.0","kind":"LETTER","language":"en",""");
  }

  @Test
  void a_faulty_letter_shows_its_doubts_and_findings() {
    assertThat(printed("faulty/unsigned-letter.en.txt"))
        .contains("doubt: title: ", "31 February 2023", "ERROR Nobody signed the letter.");
  }
}
