package org.councildocs.benchmarks.accuracy;

import java.nio.file.Path;

/**
 * The folder of the real documents that the library is measured on, which are not in the
 * repository: the one that the environment variable {@code COUNCILDOCS_CORPUS} names, else {@code
 * ../shared/corpus} beside the repository.
 */
public final class CorpusFolder {

  private CorpusFolder() {}

  /**
   * The folder, be it there or not.
   *
   * @return its path
   */
  public static Path path() {
    String named = System.getenv("COUNCILDOCS_CORPUS");
    return named == null
        ? Path.of(System.getProperty("councildocs.root", "."))
            .resolve("../shared/corpus")
            .normalize()
        : Path.of(named);
  }
}
