package org.councildocs.reader;

/** A text as it is written: blocks with a blank line between them. */
final class TextSheet {

  private final StringBuilder text = new StringBuilder();

  /** Adds a paragraph, title or heading; nothing if it is blank. */
  void block(String words) {
    add(words, "\n\n");
  }

  /** Adds a line directly under the one before; nothing if it is blank. */
  void line(String words) {
    add(words, "\n");
  }

  private void add(String words, String border) {
    String line = oneLine(words);
    if (!line.isEmpty()) {
      text.append(text.length() == 0 ? "" : border).append(line);
    }
  }

  /** A line break inside a paragraph would be read as its end. */
  private static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      line.append(Characters.endsLine(c) ? ' ' : c);
    }
    return line.toString().strip();
  }

  /** The whole text, with a line break at its end. */
  @Override
  public String toString() {
    return text.length() == 0 ? "" : text + "\n";
  }
}
