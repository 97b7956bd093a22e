package org.councildocs.language;

import java.util.Objects;

/**
 * A passage of a text: offsets in UTF-16 units, 0-based, half-open, such as {@code 12..20} for the
 * eight characters from offset 12.
 *
 * @param start the offset of the first character, not negative
 * @param end the offset behind the last character, not less than {@code start}
 * @since 0.1.0
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  /**
   * Checks the order of the offsets.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /**
   * The number of UTF-16 units.
   *
   * @return the length, not negative
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether the other passage lies wholly inside this one.
   *
   * @param other the other passage, not null
   * @return true also where both are equal
   */
  public boolean contains(TextSpan other) {
    Objects.requireNonNull(other, "other");
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether the character at an offset lies inside.
   *
   * @param offset an offset
   * @return true if {@code start <= offset < end}
   */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * The smallest passage that holds both.
   *
   * @param other the other passage, not null
   * @return the hull, never null
   */
  public TextSpan hull(TextSpan other) {
    Objects.requireNonNull(other, "other");
    return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The same passage further on in a longer text.
   *
   * @param offset how many units further on
   * @return the moved passage, never null
   * @throws IllegalArgumentException if it would begin before 0
   */
  public TextSpan plus(int offset) {
    return new TextSpan(start + offset, end + offset);
  }

  /**
   * The characters of the passage.
   *
   * @param text the text that the offsets count in, not null
   * @return the characters, never null
   * @throws IndexOutOfBoundsException if the text is shorter than this span's end
   */
  public String in(CharSequence text) {
    Objects.requireNonNull(text, "text");
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(TextSpan other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /**
   * The offsets, such as {@code 12..20}.
   *
   * @return the text, never null
   */
  @Override
  public String toString() {
    return start + ".." + end;
  }
}
