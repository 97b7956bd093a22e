package org.councildocs.cli.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, none of them kept longer than a bound: a stream without line breaks costs
 * no more memory than another.
 *
 * @since 0.1.0
 */
public final class BoundedLines {

  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private final Reader in;
  private final int longest;
  private boolean first = true;
  private boolean cut;

  /**
   * The lines of a stream.
   *
   * @param in the stream, not null
   * @param longest how many UTF-16 units of a line are kept
   */
  public BoundedLines(Reader in, int longest) {
    this.in = new BufferedReader(Objects.requireNonNull(in, "in"));
    this.longest = longest;
  }

  /**
   * The next line.
   *
   * @return the line without its end, cut to the bound; null behind the last
   * @throws IOException if the stream cannot be read
   */
  public @Nullable String next() throws IOException {
    int c = in.read();
    if (first && c == BYTE_ORDER_MARK) {
      c = in.read();
    }
    first = false;
    if (c < 0) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    cut = false;
    while (c >= 0 && c != '\n') {
      if (line.length() < longest) {
        line.append((char) c);
      } else {
        cut = true;
      }
      c = in.read();
    }
    if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
      line.setLength(line.length() - 1);
    }
    return line.toString();
  }

  /**
   * Whether the last line was longer than what was given of it.
   *
   * @return true if it was cut
   */
  public boolean cut() {
    return cut;
  }
}
