package org.councildocs.cli.report;

import java.util.Objects;
import org.councildocs.language.LineIndex;
import org.councildocs.language.TextPosition;

/**
 * The lines of a text, which may be a part of a file: gives the line and the column of any offset
 * as they are in the file.
 *
 * @param index the lines of the text by itself, not null
 * @param first where in the file the text begins, not null
 * @since 0.1.0
 */
public record Lines(LineIndex index, TextPosition first) {

  /** Checks that nothing is null. */
  public Lines {
    Objects.requireNonNull(index, "index");
    Objects.requireNonNull(first, "first");
  }

  /**
   * The lines of a text that is a file by itself.
   *
   * @param text the text, not null
   * @return its lines, never null
   */
  public static Lines of(CharSequence text) {
    return of(text, new TextPosition(1, 1));
  }

  /**
   * The lines of a part of a file.
   *
   * @param text the part, not null
   * @param first where in the file it begins, not null
   * @return its lines, never null
   */
  public static Lines of(CharSequence text, TextPosition first) {
    return new Lines(LineIndex.of(text), first);
  }

  /**
   * The place of an offset.
   *
   * @param offset an offset in UTF-16 units of the text, 0-based, at most its length
   * @return line and column in the file, never null
   */
  public TextPosition position(int offset) {
    TextPosition position = index.position(offset);
    return new TextPosition(
        behind(first.line(), position.line()),
        position.line() == 1 ? behind(first.column(), position.column()) : position.column());
  }

  /** Of both the first is 1. In a file without end the largest number stands for all above it. */
  private static int behind(int first, int number) {
    return (int) Math.min(Integer.MAX_VALUE, first + (long) number - 1);
  }
}
