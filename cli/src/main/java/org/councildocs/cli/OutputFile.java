package org.councildocs.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes: the standard output, or a file that appears when all is done. Until then
 * it has another name, which begins with a dot, so that an input of the same name can still be read
 * and no walk through a folder meets half a file; no other run has that name.
 */
final class OutputFile implements AutoCloseable {

  private static final Set<Path> STANDARD_OUTPUT = Set.of(Path.of("-"), Path.of("/dev/stdout"));

  private final Writer writer;
  private final boolean closed;
  private final Optional<Path> unfinished;
  private final Ending ending;

  /**
   * An output.
   *
   * @param closed whether the writer is to be closed with it
   * @param unfinished what is taken away at the end
   * @param ending what is done when the writer is closed
   */
  private OutputFile(Writer writer, boolean closed, Optional<Path> unfinished, Ending ending) {
    this.writer = writer;
    this.closed = closed;
    this.unfinished = unfinished;
    this.ending = ending;
  }

  /** The file that an option names; none for what stands for the standard output. */
  static Optional<Path> named(@Nullable Path option) {
    return Optional.ofNullable(option).filter(path -> !STANDARD_OUTPUT.contains(path));
  }

  static OutputFile of(Optional<Path> target, Writer standard) throws IOException {
    return target.isPresent()
        ? at(target.get())
        : new OutputFile(standard, false, Optional.empty(), () -> {});
  }

  /** As {@link #of}, but the standard output too gets nothing before all is done. */
  static OutputFile whole(Optional<Path> target, Writer standard) throws IOException {
    if (target.isPresent()) {
      return at(target.get());
    }
    Path kept = Files.createTempFile("councildocs", ".part");
    kept.toFile().deleteOnExit();
    return new OutputFile(
        Files.newBufferedWriter(kept), true, Optional.of(kept), () -> copy(kept, standard));
  }

  private static void copy(Path from, Writer to) throws IOException {
    try (Reader in = Files.newBufferedReader(from)) {
      in.transferTo(to);
    }
  }

  /** Whether a path is that of a device or a pipe, which gives or takes its bytes once. */
  static boolean streams(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /** Behind a link lies the file, and the link stays. */
  static OutputFile at(Path target) throws IOException {
    if (streams(target)) {
      // It keeps its place, and gets the bytes as they come. The link to a pipe leads to no path.
      return new OutputFile(opened(target, target), true, Optional.empty(), () -> {});
    }
    Path path = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (Files.isDirectory(path)) {
      throw refused(target, "this is a folder; right would be the name of a file");
    }
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw refused(target, "this may not be written");
    }
    Path folder = path.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw refused(target, "there is no folder " + folder);
    }
    Path unfinished = folder.resolve("." + UUID.randomUUID() + ".part");
    Writer writer = opened(unfinished, target);
    // Where the run is ended from outside, nobody else would take it away.
    unfinished.toFile().deleteOnExit();
    keepPermissions(path, unfinished);
    return new OutputFile(
        writer,
        true,
        Optional.of(unfinished),
        () -> Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE));
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
    if (closed) {
      writer.close();
    }
    ending.run();
  }

  /** Takes away what was not completed. */
  @Override
  public void close() throws IOException {
    if (closed) {
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

  @FunctionalInterface
  private interface Ending {

    void run() throws IOException;
  }
}
