package org.councildocs.cli.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.councildocs.language.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a file with JSON lines, such as {@code letters.ndjson:7} for its seventh line,
 * or of a JSON list, such as {@code letters.json[6]} for its seventh element. One of them is held
 * at a time, and of none more than shows that it is too large.
 */
abstract class JsonParts implements Iterator<Input> {

  private static final int END = -1;
  private static final int BLOCK = 16 * 1024;

  /** So many bytes show that a part is too large. */
  private static final int LARGEST_KEPT = ContentLoader.LARGEST_INPUT + 1;

  private final String name;
  private final InputStream in;

  /** What was read last; the bytes from {@link #at} to {@link #end} are not taken yet. */
  private final byte[] block = new byte[BLOCK];

  private int at;
  private int end;
  private @Nullable Input next;
  private boolean ended;

  private JsonParts(String name, InputStream in) {
    this.name = name;
    this.in = in;
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
        close();
      }
      if (next == null) {
        close();
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

  private void close() {
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
    return more() ? block[at++] & 0xFF : END;
  }

  /** Whether there are bytes that are not taken yet. */
  final boolean more() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(block));
    }
    return at < end;
  }

  /**
   * Takes the bytes up to one that ends a part, which is the next then, or to the end.
   *
   * @return what was taken, cut off where it is too much already
   */
  final byte[] takeTo(EndOfPart ending) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (more()) {
      int start = at;
      while (at < end && !ending.at(block[at])) {
        at++;
      }
      bytes.write(block, start, Math.min(at - start, LARGEST_KEPT - bytes.size()));
      if (at < end) {
        break;
      }
    }
    return bytes.toByteArray();
  }

  /** Sees each byte of a part, and what ends it. */
  @FunctionalInterface
  interface EndOfPart {
    boolean at(byte b);
  }

  final Input part(String suffix, byte[] part, TextPosition origin) {
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
            return Optional.of(part.length + " " + sum.getValue() + " " + origin);
          }

          @Override
          public TextPosition origin() {
            return origin;
          }

          @Override
          public boolean json() {
            return true;
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

  private static final class Lines extends JsonParts {

    /** Its name has the number of a line. */
    private static final TextPosition LINE = new TextPosition(1, 1);

    private int line;

    Lines(String name, InputStream in) {
      super(name, in);
    }

    @Override
    @Nullable Input part() throws IOException {
      while (more()) {
        line++;
        byte[] bytes = takeTo(b -> b == '\n');
        read();
        if (!blank(bytes)) {
          return part(":" + line, bytes, LINE);
        }
      }
      return null;
    }

    private static boolean blank(byte[] line) {
      int i = 0;
      while (i < line.length && Shape.blank(line[i])) {
        i++;
      }
      return i == line.length;
    }
  }

  private static final class Elements extends JsonParts {

    private final Place place = new Place();
    private int index = -1;
    private boolean closed;
    private boolean told;

    Elements(String name, InputStream in) {
      super(name, in);
    }

    @Override
    @Nullable Input part() throws IOException {
      if (index < 0) {
        // A byte-order mark may be among them, which has no place.
        for (byte b : takeTo(b -> b == '[')) {
          if (Shape.blank(b)) {
            place.pass(b);
          }
        }
        place.pass(read());
      }
      index++;
      takeTo(b -> !Shape.blank(b) || place.pass(b));
      if (closed) {
        return more() && !told ? wrong("more stands behind the end of the list") : null;
      }
      return more() ? element() : wrong("the list has no end");
    }

    private Input element() throws IOException {
      TextPosition origin = place.position();
      JsonBalance balance = new JsonBalance();
      byte[] bytes =
          takeTo(
              b -> {
                boolean ends = balance.balanced() && (b == ',' || b == ']');
                balance.closedBy(b);
                return ends || place.pass(b);
              });
      int end = read();
      place.pass(end);
      closed = end == ']';
      return part("[" + index + "]", bytes, origin);
    }

    private Input wrong(String reason) {
      closed = true;
      told = true;
      return unreadable(new InputException(InputRule.JSON, Map.of("reason", reason)));
    }
  }

  /** Line and column of the next byte of UTF-8, the columns in UTF-16 units. */
  private static final class Place {

    private int line = 1;
    private int column = 1;
    private boolean returned;

    /**
     * Goes on behind a byte.
     *
     * @return false, for nothing ends here
     */
    boolean pass(int b) {
      if (b == '\r' || (b == '\n' && !returned)) {
        line = above(line, 1);
        column = 1;
      } else if (b != '\n' && (b & 0xC0) != 0x80) {
        column = above(column, (b & 0xFF) >= 0xF0 ? 2 : 1);
      }
      returned = b == '\r';
      return false;
    }

    /** A file may be of any size; what no number says stays at the largest. */
    private static int above(int number, int more) {
      return Math.min(number, Integer.MAX_VALUE - more) + more;
    }

    TextPosition position() {
      return new TextPosition(line, column);
    }
  }
}
