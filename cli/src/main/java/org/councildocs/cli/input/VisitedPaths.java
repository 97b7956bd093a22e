package org.councildocs.cli.input;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The files and folders of a command line that a walk is through with: by them a file is known that
 * was met already, however many lie in the folders. All paths are real ones, behind all links.
 */
final class VisitedPaths {

  private final Set<Path> visited = new HashSet<>();

  void add(Path real) {
    visited.add(real);
  }

  /** Whether it is one of them, or the walk through one of them came by it. */
  boolean hold(Path real) {
    if (visited.isEmpty()) {
      return false;
    }
    Path path = real;
    while (path != null && !visited.contains(path)) {
      // What is hidden was left out, and so was all below it.
      path = hidden(path) ? null : path.getParent();
    }
    return path != null;
  }

  /** Whether a walk leaves it out, unless it is named. */
  static boolean hidden(Path path) {
    return name(path).startsWith(".");
  }

  /** The last name of a path. */
  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
