package org.councildocs.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes: the standard output, or a file that appears when all is done. Until then
 * it has another name, which begins with a dot, so that an input of the same name can still be read
 * and no walk through a folder meets half a file.
 */
final class OutputFile implements AutoCloseable {

  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Writer writer;
  private final Optional<Path> unfinished;
  private final Optional<Path> target;

  private OutputFile(Writer writer, Optional<Path> unfinished, Optional<Path> target) {
    this.writer = writer;
    this.unfinished = unfinished;
    this.target = target;
  }

  /** The file that an option names; none for what stands for the standard output. */
  static Optional<Path> named(@Nullable Path option) {
    return Optional.ofNullable(option).filter(path -> !path.equals(STANDARD_OUTPUT));
  }

  static OutputFile of(Optional<Path> target, Writer standard) throws IOException {
    return target.isEmpty() ? new OutputFile(standard, target, target) : at(target.get());
  }

  /** Behind a link lies the file, and the link stays. */
  static OutputFile at(Path target) throws IOException {
    Path path = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (Files.isDirectory(path)) {
      throw refused(target, "this is a folder; right would be the name of a file");
    }
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw refused(target, "this may not be written");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      // A device or a named pipe keeps its place, and gets the bytes as they come.
      return new OutputFile(opened(path, target), Optional.empty(), Optional.of(path));
    }
    Path folder = path.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw refused(target, "there is no folder " + folder);
    }
    Path unfinished = folder.resolve("." + path.getFileName() + ".part");
    Writer writer = opened(unfinished, target);
    keepPermissions(path, unfinished);
    return new OutputFile(writer, Optional.of(unfinished), Optional.of(path));
  }

  private static Writer opened(Path path, Path target) throws IOException {
    try {
      return Files.newBufferedWriter(path);
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? "" : ": " + e.getReason();
      throw refused(target, "no file can be made there" + reason);
    }
  }

  private static FileSystemException refused(Path target, String reason) {
    return new FileSystemException(target.toString(), null, reason);
  }

  /** Who may not read the file that was there may not read the new one. */
  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
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
