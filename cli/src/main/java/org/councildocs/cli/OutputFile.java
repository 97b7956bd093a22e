package org.councildocs.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a command writes: the standard output, or a file that appears when all is done. Until then
 * it has another name, which begins with a dot, so that an input of the same name can still be read
 * and no walk through a folder meets half a file.
 */
final class OutputFile implements AutoCloseable {

  private final Writer writer;
  private final Optional<Path> unfinished;
  private final Optional<Path> target;

  private OutputFile(Writer writer, Optional<Path> unfinished, Optional<Path> target) {
    this.writer = writer;
    this.unfinished = unfinished;
    this.target = target;
  }

  static OutputFile of(Optional<Path> target, Writer standard) throws IOException {
    if (target.isEmpty()) {
      return new OutputFile(standard, target, target);
    }
    Path path = target.get().toAbsolutePath();
    if (Files.isDirectory(path)) {
      throw new IOException(target.get() + " is a folder; right would be the name of a file");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      // A device or a named pipe keeps its place, and gets the bytes as they come.
      return new OutputFile(Files.newBufferedWriter(path), Optional.empty(), target);
    }
    Path folder = path.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    Path unfinished = folder.resolve("." + path.getFileName() + ".part");
    return new OutputFile(Files.newBufferedWriter(unfinished), Optional.of(unfinished), target);
  }

  Writer writer() {
    return writer;
  }

  /** Writes what is left, and gives the file its name. */
  void complete() throws IOException {
    if (target.isPresent()) {
      writer.close();
      if (unfinished.isPresent()) {
        Files.move(unfinished.get(), target.get(), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** Takes away what was not completed. */
  @Override
  public void close() throws IOException {
    if (target.isPresent()) {
      // To close is to write what is left, which fails again where a disk is full.
      try {
        writer.close();
      } finally {
        if (unfinished.isPresent()) {
          Files.deleteIfExists(unfinished.get());
        }
      }
    }
  }
}
