package org.councildocs.language;

import java.util.Arrays;
import java.util.Objects;

/**
 * Where the lines of a text begin: gives line and column of any offset.
 *
 * <p>Made once for a text, in one pass; each answer takes the time of a binary search.
 *
 * @since 0.1.0
 */
public final class LineIndex {

  private final int[] starts;
  private final int length;

  private LineIndex(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /**
   * The lines of a text.
   *
   * @param text the text, not null
   * @return its index, never null
   */
  public static LineIndex of(CharSequence text) {
    Objects.requireNonNull(text, "text");
    int[] starts = new int[16];
    int lines = 1;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return new LineIndex(Arrays.copyOf(starts, lines), length);
  }

  /**
   * The place of an offset.
   *
   * @param offset an offset in UTF-16 units, 0-based, at most the length of the text
   * @return line and column, never null
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public TextPosition position(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + length);
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new TextPosition(line + 1, offset - starts[line] + 1);
  }

  /**
   * How many lines the text has; an empty text has one.
   *
   * @return the number of lines, at least 1
   */
  public int lines() {
    return starts.length;
  }
}
