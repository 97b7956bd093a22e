package org.councildocs.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The paths in a list, such as {@code find} prints, read as they are asked for. Empty lines are
 * passed over; a list in UTF-8 may begin with a byte-order mark.
 *
 * @since 0.1.0
 */
public final class PathList implements Iterator<String> {

  /** Longer than any path of any system; what is longer is cut, and names nothing. */
  private static final int LONGEST = 32 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final InputStream in;
  private final int separator;
  private boolean first = true;
  private @Nullable String next;

  private PathList(String name, InputStream in, int separator) {
    this.name = name;
    this.in = new BufferedInputStream(in);
    this.separator = separator;
  }

  /**
   * A list with a path a line.
   *
   * @param name the name of the list, not null
   * @param in the list, not null
   * @return the paths, never null
   */
  public static PathList ofLines(String name, InputStream in) {
    return new PathList(name, in, '\n');
  }

  /**
   * A list with a zero byte behind each path, as {@code find -print0} prints it: for names that
   * hold line breaks.
   *
   * @param name the name of the list, not null
   * @param in the list, not null
   * @return the paths, never null
   */
  public static PathList ofZeros(String name, InputStream in) {
    return new PathList(name, in, 0);
  }

  /**
   * {@inheritDoc}
   *
   * @throws BrokenOff if the list cannot be read on, or has no path at all
   */
  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        int b = in.read();
        if (b < 0) {
          in.close();
          if (first) {
            throw new InputException(InputRule.EMPTY_LIST);
          }
          return false;
        }
        String path = path(b);
        next = path.isEmpty() ? null : path;
      }
      return true;
    } catch (IOException e) {
      throw new BrokenOff(name, e);
    }
  }

  private String path(int firstByte) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b = firstByte; b >= 0 && b != separator; b = in.read()) {
      if (bytes.size() < LONGEST) {
        bytes.write(b);
      }
    }
    String path = bytes.toString(StandardCharsets.UTF_8);
    if (first && path.startsWith(BYTE_ORDER_MARK)) {
      path = path.substring(1);
    }
    if (separator == '\n' && path.endsWith("\r")) {
      path = path.substring(0, path.length() - 1);
    }
    first = first && path.isEmpty();
    return path;
  }

  @Override
  public String next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    String path = next;
    next = null;
    return path;
  }

  /** A list that gives no more paths, though more are due. */
  static final class BrokenOff extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private final transient Input input;

    BrokenOff(String name, IOException reason) {
      super(reason);
      this.input = Input.unreadable(name, reason);
    }

    /** What stands in the place of the paths that are not known. */
    Input input() {
      return input;
    }
  }
}
