package org.councildocs.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.councildocs.document.DocumentPath;
import org.councildocs.language.LineIndex;
import org.councildocs.language.TextPosition;

/** Holds bytes to be UTF-8. */
final class Utf8 {

  private Utf8() {}

  /** Refuses UTF-16 and UTF-32, which Jackson would guess: no JSON in UTF-8 begins like them. */
  static void refuseOthers(byte[] bytes) {
    boolean mark = bytes.length > 0 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
    boolean zero = false;
    for (int i = 0; i < Math.min(bytes.length, 4); i++) {
      zero |= bytes[i] == 0;
    }
    if (mark || zero) {
      throw new DocumentJsonException(
          new TextPosition(1, 1), DocumentPath.ROOT, "the bytes are not UTF-8", null);
    }
  }

  /**
   * The text of some bytes.
   *
   * @throws DocumentJsonException if they are not UTF-8
   */
  static String decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw new DocumentJsonException(
          LineIndex.of(text).position(text.length()),
          DocumentPath.ROOT,
          "the bytes from here on are not UTF-8",
          null);
    }
    return text;
  }
}
