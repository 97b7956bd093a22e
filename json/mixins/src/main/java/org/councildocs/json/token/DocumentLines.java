package org.councildocs.json.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.json.form.DocumentJsonException;
import org.councildocs.json.form.DocumentLine;
import org.councildocs.json.form.JsonLimits;
import org.councildocs.language.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads newline-delimited JSON; of the text it holds one line and what was read with it. */
final class DocumentLines implements Iterator<DocumentLine> {

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final Function<ByteBuffer, CouncilDocument> reader;

  private byte[] buffer = new byte[CHUNK];

  /** Where in the buffer the next line begins, and where what was read ends. */
  private int start;

  private int end;
  private boolean ended;
  private int number;
  private @Nullable DocumentLine next;

  DocumentLines(InputStream in, Function<ByteBuffer, CouncilDocument> reader) {
    this.in = in;
    this.reader = reader;
  }

  Stream<DocumentLine> stream() {
    int properties = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, properties), false);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && (start < end || fill())) {
        next = nextLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("after line " + number, e);
    }
    return next != null;
  }

  @Override
  public DocumentLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no line after " + number);
    }
    DocumentLine line = Objects.requireNonNull(next);
    next = null;
    return line;
  }

  /** The next line, null if it is blank. */
  private @Nullable DocumentLine nextLine() throws IOException {
    number = Math.addExact(number, 1);
    int length = 0;
    boolean whole = false;
    boolean tooLong = false;
    while (!whole && (start + length < end || fill())) {
      while (start + length < end && buffer[start + length] != '\n') {
        length++;
      }
      whole = start + length < end;
      if (length > JsonLimits.LINE_LENGTH) {
        // Of such a line nothing is held but its number.
        tooLong = true;
        start += length;
        length = 0;
      }
    }
    ByteBuffer line = ByteBuffer.wrap(buffer, start, length);
    start = Math.min(start + length + 1, end);
    return tooLong ? tooLong() : blank(line) ? null : line(line);
  }

  /** Reads more behind what is held; whether there was more. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    int held = end - start;
    if (end == buffer.length) {
      byte[] target = held > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
      System.arraycopy(buffer, start, target, 0, held);
      buffer = target;
      start = 0;
      end = held;
    }
    int read;
    do {
      read = in.read(buffer, end, buffer.length - end);
    } while (read == 0);
    ended = read < 0;
    end += Math.max(read, 0);
    return !ended;
  }

  private DocumentLine line(ByteBuffer line) {
    try {
      return new DocumentLine(number, Optional.of(reader.apply(line)), Optional.empty());
    } catch (DocumentJsonException e) {
      return new DocumentLine(number, Optional.empty(), Optional.of(e.onLine(number)));
    }
  }

  private DocumentLine tooLong() {
    String what =
        "the line is longer than " + JsonLimits.LINE_LENGTH + " bytes, the most that is read";
    return new DocumentLine(
        number,
        Optional.empty(),
        Optional.of(
            new DocumentJsonException(new TextPosition(number, 1), DocumentPath.ROOT, what, null)));
  }

  private static boolean blank(ByteBuffer line) {
    for (int i = line.position(); i < line.limit(); i++) {
      byte b = line.get(i);
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
