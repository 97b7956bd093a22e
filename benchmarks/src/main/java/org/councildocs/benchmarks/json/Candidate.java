package org.councildocs.benchmarks.json;

import java.io.IOException;

/**
 * A library that reads and writes a value, with the bytes that it has to read.
 *
 * @param <T> the type of the value
 */
final class Candidate<T> {

  private final T value;
  private final Reader<T> reader;
  private final Writer<T> writer;
  private final byte[] json;

  /** A candidate that reads what it writes; one that reads something else is none. */
  Candidate(T value, Writer<T> writer, Reader<T> reader) {
    this.value = value;
    this.reader = reader;
    this.writer = writer;
    try {
      this.json = write();
      if (!read().equals(value)) {
        throw new IllegalStateException("not read as it was written: " + value);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] json() {
    return json.clone();
  }

  T read() throws IOException {
    return reader.read(json);
  }

  byte[] write() throws IOException {
    return writer.write(value);
  }

  interface Reader<T> {
    T read(byte[] json) throws IOException;
  }

  interface Writer<T> {
    byte[] write(T value) throws IOException;
  }
}
