package org.councildocs.symbol;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 bytes as a sequence with one place for each byte: the character stands at its first byte,
 * and {@link #CONTINUATION} at the others. So places are byte offsets, and ASCII is read as it is.
 *
 * <p>A {@link MendedCopy} is read as such bytes too, save that it is asked for all that is not
 * ASCII: scanners that meet strings and this class only are faster than with a third one.
 */
final class Utf8Text implements CharSequence {

  /** Stands at the second and further bytes of a character; no text holds this noncharacter. */
  static final char CONTINUATION = '\uFFFF';

  private static final char BEYOND = '\uFFFD';
  private static final long SLASHES = 0x2F2F_2F2F_2F2F_2F2FL;
  private static final long LOW = 0x0101_0101_0101_0101L;
  private static final long HIGH = 0x8080_8080_8080_8080L;

  /** Made for the first bytes that are searched: copies of strings do without. */
  private static final class Longs {
    static final VarHandle IN_BYTES =
        MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  }

  private final byte[] bytes;
  private final int offset;
  private final int length;
  private final @Nullable MendedCopy copy;

  Utf8Text(byte[] bytes, int offset, int length) {
    this(bytes, offset, length, null);
  }

  private Utf8Text(byte[] bytes, int offset, int length, @Nullable MendedCopy copy) {
    this.bytes = bytes;
    this.offset = offset;
    this.length = length;
    this.copy = copy;
  }

  /** The first bytes of a copy. */
  static Utf8Text of(MendedCopy copy, byte[] bytes, int length) {
    return new Utf8Text(bytes, 0, length, copy);
  }

  /** How many characters stand at a place: none behind the first byte of one. */
  static int characters(char c) {
    return c == CONTINUATION ? 0 : 1;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    byte first = bytes[offset + index];
    return first >= 0 ? (char) first : beyondAscii(index, first);
  }

  private char beyondAscii(int index, byte first) {
    if (copy != null) {
      return copy.beyondAscii(index);
    }
    if ((first & 0xC0) == 0x80) {
      return CONTINUATION;
    }
    if ((first & 0xE0) == 0xC0 && index + 1 < length) {
      return (char) ((first & 0x1F) << 6 | (bytes[offset + index + 1] & 0x3F));
    }
    if ((first & 0xF0) == 0xE0 && index + 2 < length) {
      int second = bytes[offset + index + 1] & 0x3F;
      return (char) ((first & 0xF) << 12 | second << 6 | (bytes[offset + index + 2] & 0x3F));
    }
    return BEYOND;
  }

  /**
   * The next slash at {@code from} or behind it, or -1: eight bytes at a time, in a loop so plain
   * that the compiler unrolls it.
   */
  int slash(int from) {
    byte[] all = bytes;
    int end = offset + length;
    int i = offset + from;
    for (; i <= end - Long.BYTES; i += Long.BYTES) {
      long same = (long) Longs.IN_BYTES.get(all, i) ^ SLASHES;
      long found = (same - LOW) & ~same & HIGH; // above the first one other bits may be set
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >> 3) - offset;
      }
    }
    for (; i < end; i++) {
      if (all[i] == '/') {
        return i - offset;
      }
    }
    return -1;
  }

  @Override
  public Utf8Text subSequence(int start, int end) {
    return new Utf8Text(bytes, offset + start, end - start);
  }

  @Override
  public String toString() {
    return new String(bytes, offset, length, StandardCharsets.UTF_8);
  }
}
