package org.councildocs.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.councildocs.language.TextSpan;

/**
 * Text out of UTF-8 bytes; what is no UTF-8 becomes the replacement character U+FFFD.
 *
 * @param text the text without a byte-order mark
 * @param replaced how many faulty sequences were replaced
 * @param firstByte the offset of the first faulty byte in the input, -1 for none
 * @param firstCharacter the offset of its replacement in the text, -1 for none
 */
record Utf8Text(String text, int replaced, int firstByte, int firstCharacter) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  static Utf8Text decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    int replaced = 0;
    int firstByte = -1;
    int firstCharacter = -1;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      if (replaced == 0) {
        firstByte = in.position();
        firstCharacter = out.position();
      }
      replaced++;
      in.position(in.position() + result.length());
      out.put(REPLACEMENT);
      result = decoder.decode(in, out, true);
    }
    out.flip();
    boolean marked = out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK;
    if (marked) {
      out.position(1);
    }
    return new Utf8Text(
        out.toString(), replaced, firstByte, marked ? firstCharacter - 1 : firstCharacter);
  }

  /** Whether there is nothing that anybody could see. */
  boolean blank() {
    return text.codePoints().allMatch(Utf8Text::unseen);
  }

  private static boolean unseen(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  Optional<InputProblem> problem() {
    if (replaced == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new InputProblem(
            InputRule.UTF8,
            Optional.of(new TextSpan(firstCharacter, firstCharacter + 1)),
            Map.of("count", Integer.toString(replaced), "offset", Integer.toString(firstByte))));
  }
}
