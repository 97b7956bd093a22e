package org.councildocs.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.councildocs.cli.hash.Sha256;
import org.councildocs.extract.TextExtractor;
import org.jspecify.annotations.Nullable;

/**
 * A folder with the texts that were taken out of Word, PDF and other office files, each under the
 * SHA-256 of its file and the version of what took it out. Several runs may use it at once: a text
 * appears in it as a whole or not at all.
 *
 * <p>A text that is not as long as it says, or damaged, is taken anew. Whoever may write into the
 * folder may change what is read. What cannot be written is not kept, and nothing is said of it.
 *
 * @since 0.1.0
 */
public final class TextCache {

  /** Keeps nothing. */
  public static final TextCache NONE = new TextCache(null);

  private final @Nullable Path folder;

  private TextCache(@Nullable Path folder) {
    this.folder = folder;
  }

  /**
   * A cache in a folder.
   *
   * @param folder the folder, made if there is none, not null
   * @return the cache, never null
   * @throws IOException if the folder cannot be made
   */
  public static TextCache in(Path folder) throws IOException {
    return new TextCache(
        Files.createDirectories(folder.resolve(TextExtractor.version().replace(' ', '-'))));
  }

  /** The content of an office file, from the cache or taken out of it. */
  Content read(byte[] bytes) {
    if (folder == null) {
      return OfficeFile.read(bytes);
    }
    String hash = Sha256.of(bytes);
    Path kept = folder.resolve(hash.substring(0, 2)).resolve(hash + ".txt");
    Optional<Content.Text> text = kept(kept);
    if (text.isPresent()) {
      return text.get();
    }
    Content content = OfficeFile.read(bytes);
    if (content instanceof Content.Text taken) {
      keep(taken.text(), kept);
    }
    return content;
  }

  /** The first line is the hash of all below it. */
  private static Optional<Content.Text> kept(Path file) {
    try {
      String all = Files.readString(file);
      int end = all.indexOf('\n');
      String text = all.substring(end + 1);
      return end >= 0 && Sha256.of(text.getBytes(UTF_8)).equals(all.substring(0, end))
          ? Optional.of(new Content.Text(text, List.of()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void keep(String text, Path file) {
    Path part = file.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(part, Sha256.of(text.getBytes(UTF_8)) + '\n' + text);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Among others half a pair, which is no UTF-8: the text is taken out again the next time.
      part.toFile().delete();
    }
  }
}
