package org.councildocs.benchmarks.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.councildocs.benchmarks.accuracy.CorpusFolder;

/** The letters that are read: two invented ones, and the real one where its corpus lies. */
public enum Sample {
  /** An invented letter with a concept note, in Chinese. */
  CHINESE("letter-zh.txt"),
  /** The same letter in English. */
  ENGLISH("letter-en.txt"),
  /** The letter on which the project was founded; the Chinese one again where it is absent. */
  SEED("letter-zh.txt") {
    @Override
    byte[] bytes() {
      Path seed = CorpusFolder.path().resolve("zh").resolve("seed.txt");
      if (!Files.exists(seed)) {
        return super.bytes();
      }
      try {
        return Files.readAllBytes(seed);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  private final String resource;

  Sample(String resource) {
    this.resource = resource;
  }

  /** The letter in UTF-8. */
  byte[] bytes() {
    try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(resource))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  RegexPeer peer() {
    return new RegexPeer(this == ENGLISH ? RegexRules.ENGLISH : RegexRules.CHINESE);
  }
}
