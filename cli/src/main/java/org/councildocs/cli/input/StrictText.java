package org.councildocs.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that must be UTF-8 to the last byte: settings, tables and stored reports. Some programs put
 * a byte-order mark before them; it is passed over.
 *
 * @since 0.1.0
 */
public final class StrictText {

  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private StrictText() {}

  /**
   * Opens a text; where it is no UTF-8, reading fails.
   *
   * @param in the bytes, not null
   * @return the text without a byte-order mark, never null
   * @throws IOException if its beginning cannot be read
   */
  public static Reader open(InputStream in) throws IOException {
    Reader text = new BufferedReader(new InputStreamReader(in, UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /**
   * Opens the text of a file.
   *
   * @param file the file, not null
   * @return the text without a byte-order mark, never null
   * @throws IOException if it cannot be opened, or its beginning cannot be read
   */
  public static Reader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return open(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Reads a text file.
   *
   * @param file the file, not null
   * @return its text without a byte-order mark, never null
   * @throws IOException if it cannot be read, or is no UTF-8
   */
  public static String read(Path file) throws IOException {
    StringWriter text = new StringWriter();
    try (Reader in = open(file)) {
      in.transferTo(text);
    }
    return text.toString();
  }
}
