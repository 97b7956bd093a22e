package org.councildocs.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a file with JSON lines, such as {@code letters.ndjson:7} for its seventh line,
 * or of a JSON list, such as {@code letters.json[6]} for its seventh element. One of them is held
 * at a time, and of none more than shows that it is too large.
 */
abstract class JsonParts implements Iterator<Input> {

  private static final int END = -1;

  private final String name;
  private final InputStream in;
  private @Nullable Input next;
  private boolean ended;

  private JsonParts(String name, InputStream in) {
    this.name = name;
    this.in = new BufferedInputStream(in);
  }

  /** The lines that are not blank. */
  static Iterator<Input> lines(String name, InputStream in) {
    return new Lines(name, in);
  }

  /** The elements of a list. */
  static Iterator<Input> elements(String name, InputStream in) {
    return new Elements(name, in);
  }

  @Override
  public final boolean hasNext() {
    if (next == null && !ended) {
      try {
        next = part();
      } catch (IOException e) {
        next = unreadable(e);
        end();
      }
      if (next == null) {
        end();
      }
    }
    return next != null;
  }

  @Override
  public final Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input found = next;
    next = null;
    return found;
  }

  private void end() {
    ended = true;
    try {
      in.close();
    } catch (IOException e) {
      // All that was wanted of it was read.
      return;
    }
  }

  /** The next part, null behind the last. */
  abstract @Nullable Input part() throws IOException;

  final int read() throws IOException {
    return in.read();
  }

  final Input part(String suffix, ByteArrayOutputStream bytes) {
    byte[] part = bytes.toByteArray();
    return new Input(
        name + suffix,
        new Input.Opener() {
          @Override
          public InputStream open() {
            return new ByteArrayInputStream(part);
          }

          @Override
          public Optional<String> stamp() {
            CRC32C sum = new CRC32C();
            sum.update(part);
            return Optional.of(part.length + " " + sum.getValue());
          }

          @Override
          public int held() {
            return part.length;
          }
        });
  }

  final Input unreadable(IOException reason) {
    return Input.unreadable(name, reason);
  }

  /** Keeps a byte, unless there are too many already. */
  static void keep(ByteArrayOutputStream bytes, int b) {
    if (bytes.size() <= ContentLoader.LARGEST_INPUT) {
      bytes.write(b);
    }
  }

  private static final class Lines extends JsonParts {

    private int line;

    Lines(String name, InputStream in) {
      super(name, in);
    }

    @Override
    @Nullable Input part() throws IOException {
      int b = read();
      while (b != END) {
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean blank = true;
        for (; b != END && b != '\n'; b = read()) {
          blank &= Shape.blank(b);
          keep(bytes, b);
        }
        if (!blank) {
          return part(":" + line, bytes);
        }
        b = b == END ? END : read();
      }
      return null;
    }
  }

  private static final class Elements extends JsonParts {

    private int index = -1;
    private boolean closed;
    private boolean told;

    Elements(String name, InputStream in) {
      super(name, in);
    }

    @Override
    @Nullable Input part() throws IOException {
      if (index < 0) {
        skipPast('[');
      }
      index++;
      int b = visible(read());
      if (closed) {
        return b == END || told ? null : wrong("more stands behind the end of the list");
      }
      return b == END ? wrong("the list has no end") : element(b);
    }

    private Input element(int first) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      JsonBalance balance = new JsonBalance();
      int b = first;
      while (b != END && !(balance.balanced() && (b == ',' || b == ']'))) {
        keep(bytes, b);
        balance.closedBy(b);
        b = read();
      }
      closed = b == ']';
      return part("[" + index + "]", bytes);
    }

    private Input wrong(String reason) {
      closed = true;
      told = true;
      return unreadable(new InputException(InputRule.JSON, Map.of("reason", reason)));
    }

    private void skipPast(int bracket) throws IOException {
      int b = read();
      while (b != bracket && b != END) {
        b = read();
      }
    }

    private int visible(int first) throws IOException {
      int b = first;
      while (Shape.blank(b)) {
        b = read();
      }
      return b;
    }
  }
}
