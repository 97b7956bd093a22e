package org.councildocs.reader;

import org.jspecify.annotations.Nullable;

/** A line of the document that holds something, with what its layout says. */
final class Line implements Placed {

  private final Passage passage;
  private final int indent;
  private final int blankLinesBefore;
  private final int width;
  private final boolean cut;
  private boolean furniture;
  private boolean belowRule;
  private boolean labelSought;
  private @Nullable ListLabel label;

  /**
   * Makes a line.
   *
   * @param indent the width of the blanks before it
   * @param blankLinesBefore how many lines without anything stand before it
   * @param cut whether the line was cut out of a longer one, so that its width says nothing
   */
  Line(Passage passage, int indent, int blankLinesBefore, boolean cut) {
    this.passage = passage;
    this.indent = indent;
    this.blankLinesBefore = blankLinesBefore;
    this.cut = cut;
    this.width = width(passage.text());
    this.furniture = passage.length() == 0;
  }

  private static int width(String text) {
    int width = text.length();
    for (int i = 0; i < text.length(); i++) {
      width += Characters.wide(text.charAt(i)) ? 1 : 0;
    }
    return width;
  }

  Passage passage() {
    return passage;
  }

  @Override
  public int start() {
    return passage.span().start();
  }

  String text() {
    return passage.text();
  }

  int indent() {
    return indent;
  }

  int blankLinesBefore() {
    return blankLinesBefore;
  }

  /** The label of a list that opens the line, or null. */
  @Nullable ListLabel label() {
    if (!labelSought) {
      labelSought = true;
      label = ListLabel.of(text());
    }
    return label;
  }

  /** The width in columns; an ideograph takes two. */
  int width() {
    return width;
  }

  /** The width of what cannot be parted at its beginning. */
  int firstWord() {
    String text = text();
    if (Characters.wide(text.isEmpty() ? ' ' : text.charAt(0))) {
      return 4;
    }
    int word = 0;
    while (word < text.length()
        && text.charAt(word) != ' '
        && !Characters.wide(text.charAt(word))) {
      word++;
    }
    return word;
  }

  boolean cut() {
    return cut;
  }

  /** Whether the line is none of the document's own: a page number, a job number, a rule. */
  boolean furniture() {
    return furniture;
  }

  /** Whether the line stands directly below a rule, as the first footnote of a page does. */
  boolean belowRule() {
    return belowRule;
  }

  void putBelowRule() {
    belowRule = true;
  }

  void makeFurniture() {
    furniture = true;
  }

  @Override
  public String toString() {
    return text();
  }
}
