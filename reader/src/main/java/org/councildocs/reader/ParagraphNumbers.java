package org.councildocs.reader;

import org.councildocs.reader.ListLabel.Style;
import org.jspecify.annotations.Nullable;

/**
 * Tells the numbered paragraphs of a note from the entries of a list between them: behind paragraph
 * 5, which leads to a list, and entries (a) to (c), paragraph 6 belongs to the list no longer.
 */
final class ParagraphNumbers {

  private static final int NONE = -1;

  private int paragraph = NONE;
  private int entry = NONE;
  private boolean listed;
  private @Nullable Style style;

  /** Notes a block that is a paragraph. */
  void paragraph(Block block) {
    int number = number(block);
    paragraph = number == NONE ? paragraph : number;
    entry = NONE;
    listed = false;
  }

  /** Notes a block that is an entry of a list. */
  void entry(Block block) {
    ListLabel label = block.label();
    entry = number(block);
    style = label == null ? null : label.style();
    listed = true;
  }

  /** Whether the entries above a block have labels. */
  boolean entriesLabelled() {
    return listed && style != null;
  }

  /** Whether the entries above a block have labels of the same style as one. */
  boolean entriesLike(ListLabel label) {
    return listed && style == label.style();
  }

  /** Whether a block behind entries of a list goes on with the paragraphs above them. */
  boolean goOnWith(Block block) {
    int number = number(block);
    return listed && number != NONE && number == paragraph + 1 && number != entry + 1;
  }

  private static int number(Block block) {
    ListLabel label = block.label();
    return label == null || label.style() != Style.NUMBER
        ? NONE
        : Numbers.value(label.text(), 0, label.text().length());
  }
}
