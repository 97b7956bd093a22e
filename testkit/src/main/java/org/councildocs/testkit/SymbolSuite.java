package org.councildocs.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The conformance suite for document symbols: cases with what a strict and a lenient parse make of
 * them, and texts that look like symbols and are none. It is plain JSON, so that a library in
 * another language can run it; {@code docs/symbols.md} says what the fields mean.
 *
 * @since 0.1.0
 */
public final class SymbolSuite {

  private static final String RESOURCE = "symbols.json";

  private SymbolSuite() {}

  /**
   * The suite as it stands in the artifact at {@code org/councildocs/testkit/symbols.json}.
   *
   * @return JSON, never null
   */
  public static String json() {
    try (InputStream in = SymbolSuite.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the artifact lacks " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
