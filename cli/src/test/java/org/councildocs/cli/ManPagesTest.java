package org.councildocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * The man pages in {@code docs/man} are those that the help texts give; {@code -Dupdate.docs=true}
 * writes them anew.
 */
class ManPagesTest {

  private static final Path PAGES = Path.of(System.getProperty("councildocs.root"), "docs", "man");

  @Test
  void the_man_pages_say_what_the_help_says(@TempDir Path folder) throws Exception {
    Streams streams =
        Streams.of(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    CommandSpec spec = new CouncilDocs(streams, RehearsedEngines.ENGINES).spec();
    DefaultLocale.ofMain(
        () -> ManPageGenerator.generateManPage(folder.toFile(), null, new boolean[0], true, spec));
    if (Boolean.getBoolean("update.docs")) {
      Files.createDirectories(PAGES);
      for (Map.Entry<String, String> page : pages(folder).entrySet()) {
        Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
      }
    }

    assertThat(pages(PAGES)).isEqualTo(pages(folder)).containsKey("councildocs-check.adoc");
  }

  /** The pages by name; blanks at the ends of lines say nothing. */
  private static Map<String, String> pages(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".adoc")).toList()) {
        String text = Files.readString(file).replace("\r\n", "\n").replaceAll("(?m)[ \t]++$", "");
        pages.put(file.getFileName().toString(), text);
      }
    }
    return pages;
  }
}
