package org.councildocs.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Letter;

/** The invented documents beside the tests. */
final class Samples {

  private Samples() {}

  static String text(String name) {
    try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReadResult read(String name) {
    return DocumentReader.create().read(text(name));
  }

  static Letter letter(String name) {
    return (Letter) read(name).document().orElseThrow();
  }

  static ConceptNote noteIn(Letter letter) {
    return (ConceptNote) letter.annexes().get(0).content();
  }
}
