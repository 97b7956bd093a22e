package org.councildocs.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** Catches what an example prints. */
final class Printed {

  private Printed() {}

  /** An example, which may fail to read a file. */
  @FunctionalInterface
  interface Example {
    void run() throws IOException;
  }

  static String by(Example example) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream captured = new PrintStream(out, true, UTF_8)) {
      System.setOut(captured);
      example.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      System.setOut(before);
    }
    return out.toString(UTF_8);
  }
}
