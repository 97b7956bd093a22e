package org.councildocs.cli.input;

/** Tells where a JSON value ends, byte by byte: brackets are counted, strings are passed over. */
final class JsonBalance {

  private int depth;
  private boolean inString;
  private boolean escaped;

  /**
   * Takes in the next byte of UTF-8.
   *
   * @return true if an object or a list that was open is closed with this byte
   */
  boolean closedBy(int b) {
    if (inString) {
      inString = escaped || b != '"';
      escaped = !escaped && b == '\\';
      return false;
    }
    switch (b) {
      case '"' -> inString = true;
      case '{', '[' -> depth++;
      case '}', ']' -> {
        depth--;
        return depth == 0;
      }
      default -> {}
    }
    return false;
  }

  /** Whether no object, no list and no string is open. */
  boolean balanced() {
    return depth <= 0 && !inString;
  }
}
