package org.councildocs.json.token;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.councildocs.document.DocumentPath;
import org.councildocs.json.form.DocumentJsonException;
import org.councildocs.language.LineIndex;
import org.councildocs.language.TextPosition;

/** Holds bytes to be UTF-8. */
final class Utf8 {

  private Utf8() {}

  /** Refuses UTF-16 and UTF-32, which Jackson would guess: no JSON in UTF-8 begins like them. */
  static void refuseOthers(ByteBuffer bytes) {
    boolean mark = false;
    boolean zero = false;
    for (int i = 0; i < Math.min(bytes.remaining(), 4); i++) {
      byte b = bytes.get(bytes.position() + i);
      mark |= i == 0 && (b == (byte) 0xFE || b == (byte) 0xFF);
      zero |= b == 0;
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
  static String decode(ByteBuffer bytes) {
    ByteBuffer in = bytes.duplicate();
    CharBuffer out = CharBuffer.allocate(in.remaining());
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
