package org.councildocs.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.language.TextPosition;

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

  private static final TextPosition BEGINNING = new TextPosition(1, 1);

  /** Checks that nothing is null. */
  public Input {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(opener, "opener");
  }

  /** An input of which only can be said why it is none. */
  static Input unreadable(String name, IOException reason) {
    return new Input(name, new Unreadable(reason));
  }

  private record Unreadable(IOException reason) implements Opener {

    @Override
    public InputStream open() throws IOException {
      throw reason;
    }

    @Override
    public Optional<String> stamp() {
      return Optional.of(reason.toString());
    }
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

    /**
     * Lets go of what the input lies in. To be called once, when the input is not opened again;
     * {@link ContentLoader#load} does it.
     */
    default void release() {}

    /**
     * What the input looks like from outside: another stamp shows that it was changed.
     *
     * @return the stamp, empty if nothing is known without opening it
     */
    default Optional<String> stamp() {
      return Optional.empty();
    }

    /**
     * Whether it is a line or an element of a JSON file, and therefore JSON even where it does not
     * look so.
     *
     * @return true for JSON, false where its content tells what it is
     */
    default boolean json() {
      return false;
    }

    /**
     * Where in its file the input begins, whose offsets count from there.
     *
     * @return line and column in the file, never null
     */
    default TextPosition origin() {
      return BEGINNING;
    }

    /**
     * How many bytes the input holds in memory before it is opened.
     *
     * @return the number of bytes, 0 for what lies on a disk
     */
    default int held() {
      return 0;
    }
  }
}
