package org.councildocs.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines that is first read and then written on, from behind the last line that was of
 * use. Each line is handed to the system as a whole, at once: a process that is killed leaves all
 * lines but perhaps a part of the last, and that part is no line. For one process at a time.
 */
final class JournalFile implements Closeable {

  private final RandomAccessFile file;
  private final InputStream in;
  private long taken;
  private String torn = "";
  private boolean writing;

  private JournalFile(RandomAccessFile file) throws IOException {
    this.file = file;
    this.in = new BufferedInputStream(new FileInputStream(file.getFD()), 64 * 1024);
  }

  /**
   * Opens a file, or makes an empty one.
   *
   * @throws IOException if that cannot be done, or if another process has it open
   */
  static JournalFile open(Path path) throws IOException {
    // Not a channel: threads that work for the journal are interrupted, and channels close then.
    RandomAccessFile file = opened(path);
    try {
      if (file.getChannel().tryLock() == null) {
        throw new IOException("another run is writing it");
      }
      return new JournalFile(file);
    } catch (OverlappingFileLockException e) {
      file.close();
      throw new IOException("another run is writing it", e);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static RandomAccessFile opened(Path path) throws IOException {
    try {
      return new RandomAccessFile(path.toFile(), "rw");
    } catch (FileNotFoundException e) {
      // The reason stands in brackets behind the path, which whoever tells of it names.
      String message = String.valueOf(e.getMessage());
      String before = path + " (";
      throw new IOException(
          message.startsWith(before) && message.endsWith(")")
              ? message.substring(before.length(), message.length() - 1)
              : message,
          e);
    }
  }

  /** The next line that is whole, null if there is none. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int b = in.read();
    while (b >= 0 && b != '\n') {
      bytes.write(b);
      b = in.read();
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    if (b < 0) {
      torn = text;
      return null;
    }
    return new Line(text, taken + bytes.size() + 1L);
  }

  /** What stands behind the last whole line, when there was no next one. */
  String torn() {
    return torn;
  }

  /** A line was of use. */
  void take(Line line) {
    taken = line.end();
  }

  /** Writes a line behind the last that was taken or written; what stood there is gone. */
  void write(String line) throws IOException {
    try {
      if (!writing) {
        file.setLength(taken);
        file.seek(taken);
        writing = true;
      }
      file.write((line + '\n').getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Somebody who meets this has a report under way as well, and would look at that.
      throw new IOException("the journal: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /**
   * A line.
   *
   * @param text the line without its end
   * @param end where in the file it ends
   */
  record Line(String text, long end) {}
}
