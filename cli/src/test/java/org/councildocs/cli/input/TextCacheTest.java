package org.councildocs.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.councildocs.cli.hash.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCacheTest {

  private static final Path OFFICE =
      Path.of(System.getProperty("councildocs.root"), "examples", "office");

  @TempDir private Path folder;

  @Test
  void a_text_is_taken_out_once_and_comes_back_the_same() throws IOException {
    byte[] bytes = file(".docx");
    TextCache cache = TextCache.in(folder);
    Content taken = cache.read(bytes);
    Path kept = only();
    // What only the cache can know.
    String other = "Another text";
    Files.writeString(kept, Sha256.of(other.getBytes(UTF_8)) + "\n" + other);

    assertThat(taken).isEqualTo(OfficeFile.read(bytes));
    assertThat(cache.read(bytes)).isEqualTo(new Content.Text(other, List.of()));
  }

  @Test
  void a_text_that_is_damaged_is_taken_out_anew_and_mended() throws IOException {
    byte[] bytes = file(".odt");
    TextCache cache = TextCache.in(folder);
    Content taken = cache.read(bytes);
    byte[] whole = Files.readAllBytes(only());
    Files.write(only(), Arrays.copyOf(whole, whole.length / 2));

    assertThat(cache.read(bytes)).isEqualTo(taken);
    assertThat(only()).hasBinaryContent(whole);
  }

  @Test
  void what_gives_no_text_is_not_kept() throws IOException {
    byte[] broken = Arrays.copyOf(file(".docx"), 2000);

    assertThat(TextCache.in(folder).read(broken)).isInstanceOf(Content.Unreadable.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void many_may_use_it_at_once() throws Exception {
    byte[] bytes = file(".rtf");
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<Content> read = () -> TextCache.in(folder).read(bytes);
      for (Future<Content> content : pool.invokeAll(Collections.nCopies(16, read))) {
        assertThat(content.get()).isEqualTo(OfficeFile.read(bytes));
      }
    } finally {
      pool.shutdown();
    }
    assertThat(files()).hasSize(1);
  }

  private static byte[] file(String ending) throws IOException {
    try (Stream<Path> files = Files.list(OFFICE)) {
      return Files.readAllBytes(
          files
              .filter(file -> file.toString().endsWith(ending))
              .sorted()
              .findFirst()
              .orElseThrow());
    }
  }

  private Path only() throws IOException {
    assertThat(files()).hasSize(1);
    return files().get(0);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
