package org.councildocs.language;

/**
 * A place in a text as people count it, such as {@code 3:14}.
 *
 * @param line the line, 1-based; {@code \n}, {@code \r} and {@code \r\n} end a line
 * @param column the column in UTF-16 units, 1-based
 * @since 0.1.0
 */
public record TextPosition(int line, int column) {

  /**
   * Checks that both count from 1.
   *
   * @throws IllegalArgumentException if one is less than 1
   */
  public TextPosition {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no position: " + line + ":" + column);
    }
  }

  /**
   * Line and column, such as {@code 3:14}.
   *
   * @return the text, never null
   */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
