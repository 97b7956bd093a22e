package org.councildocs.benchmarks.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councildocs.document.Letter;
import org.councildocs.json.DocumentJson;

/**
 * The letter with a concept note that the documentation shows; run from the root of the project.
 */
final class Sample {

  private static final Path FILE = Path.of("docs", "json-example.json");

  private Sample() {}

  /** With the first of its annexes: the second has no masthead, which the peers cannot read. */
  static Letter letter() {
    try {
      Letter letter = (Letter) DocumentJson.read(Files.readString(FILE));
      return letter.toBuilder().annexes(letter.annexes().subList(0, 1)).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
