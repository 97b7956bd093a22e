package org.councildocs.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * One thing to read: a file, or the standard input.
 *
 * @param name the name as reports give it, such as {@code letters/2022/a.txt}, or {@code -} for the
 *     standard input, not null
 * @param opener opens the bytes, not null
 * @since 0.1.0
 */
public record Input(String name, Opener opener) {

  /** The name that stands for the standard input. */
  public static final String STANDARD_INPUT = "-";

  /** Checks that nothing is null. */
  public Input {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(opener, "opener");
  }

  /** Opens the bytes of an input. */
  @FunctionalInterface
  public interface Opener {

    /**
     * Opens the bytes.
     *
     * @return the bytes from the beginning, never null
     * @throws IOException if they cannot be opened
     */
    InputStream open() throws IOException;
  }
}
