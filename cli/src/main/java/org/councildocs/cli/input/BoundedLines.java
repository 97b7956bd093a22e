package org.councildocs.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream of UTF-8, each a text of its own, none of them kept longer than a bound: a
 * stream without line breaks costs no more memory than another.
 *
 * @since 0.1.0
 */
public final class BoundedLines {

  /** How many bytes a UTF-16 unit has at most. */
  private static final int BYTES_IN_UNIT = 3;

  /** So many units more are looked at: where bytes are left out, none of the first ones is half. */
  private static final int SPARE = 4;

  private final InputStream in;
  private final int longest;
  private boolean cut;
  private Optional<InputProblem> problem = Optional.empty();

  /**
   * The lines of a stream.
   *
   * @param in the stream, not null
   * @param longest how many UTF-16 units of a line are kept
   */
  public BoundedLines(InputStream in, int longest) {
    this.in = new BufferedInputStream(Objects.requireNonNull(in, "in"));
    this.longest = longest;
  }

  /**
   * The next line.
   *
   * @return the line without its end and without a byte-order mark, cut to the bound; null behind
   *     the last
   * @throws IOException if the stream cannot be read
   */
  public @Nullable String next() throws IOException {
    int b = in.read();
    if (b < 0) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (b >= 0 && b != '\n') {
      if (bytes.size() / BYTES_IN_UNIT < longest + SPARE) {
        bytes.write(b);
      }
      b = in.read();
    }
    Utf8Text decoded = Utf8Text.decode(bytes.toByteArray());
    String line = decoded.text();
    cut = line.length() > longest;
    problem = cut && decoded.firstCharacter() >= longest ? Optional.empty() : decoded.problem();
    if (cut) {
      return line.substring(0, longest);
    }
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /**
   * Whether the last line was longer than what was given of it.
   *
   * @return true if it was cut
   */
  public boolean cut() {
    return cut;
  }

  /**
   * What is wrong with the last line.
   *
   * @return the bytes in it that are no UTF-8, empty if there are none
   */
  public Optional<InputProblem> problem() {
    return problem;
  }
}
