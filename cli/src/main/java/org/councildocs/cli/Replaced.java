package org.councildocs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.councildocs.cli.report.Visible;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A file whose place an output is to take: what a run reads must not be lost by it.
 *
 * @param file the file as it was named
 * @param real where it lies, behind all links
 * @param there whether there is such a file already
 */
record Replaced(Path file, Path real, boolean there) {

  /** The file that is lost or made by writing to a target; a device or a pipe stays what it is. */
  static Optional<Replaced> by(Optional<Path> target) {
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Path file = target.get();
    if (OutputFile.streams(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Replaced(file, real(file), Files.exists(file)));
    } catch (IOException e) {
      // There is no folder to write it to, which is said where that is tried.
      return Optional.empty();
    }
  }

  /** Whether a path is that of the file, or of a folder in which it lies. */
  boolean isIn(String path) {
    try {
      Path read = real(Path.of(path));
      return there ? real.startsWith(read) : real.equals(read);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /** Refuses to write where something lies that is read. */
  void refuseIfIn(String path, CommandSpec spec) {
    if (isIn(path)) {
      String name = Visible.name(file.toString());
      String read = Visible.name(path);
      throw new ParameterException(
          spec.commandLine(),
          "the output would take the place of "
              + name
              + ", which is read"
              + (name.equals(read) ? "" : " (" + read + ")")
              + "; name another file");
    }
  }

  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    Path folder = absolute.getParent();
    Path name = absolute.getFileName();
    return folder == null || name == null || Files.exists(absolute)
        ? absolute.toRealPath()
        : folder.toRealPath().resolve(name);
  }
}
