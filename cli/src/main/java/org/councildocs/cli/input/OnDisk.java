package org.councildocs.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Opens a file.
 *
 * @param path the file
 */
record OnDisk(Path path) implements Input.Opener {

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  /** Size and time of the last change. */
  @Override
  public Optional<String> stamp() {
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      return Optional.of(file.size() + " " + file.lastModifiedTime());
    } catch (IOException e) {
      return Optional.of("none");
    }
  }
}
