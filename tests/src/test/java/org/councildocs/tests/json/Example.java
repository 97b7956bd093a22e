package org.councildocs.tests.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The full example of the documentation. */
final class Example {

  private static final Path ROOT = Path.of(System.getProperty("councildocs.root"));

  private Example() {}

  /** The example, ended by a line end. */
  static String text() {
    return file("docs/json-example.json");
  }

  static String documentation() {
    return file("docs/json.md");
  }

  private static String file(String name) {
    try {
      return Files.readString(ROOT.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
