package org.councildocs.reader;

import org.councildocs.document.AnnexKind;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the text that stands for itself: a paragraph, a heading, an entry of a list, a line of
 * a signature.
 *
 * @param kind what it is
 * @param passage its lines, joined
 * @param lines how many lines it takes
 * @param blankLinesBefore how many blank lines stand before it
 * @param label the label of an entry, null otherwise
 * @param title the title of a letter, or the heading of an annex that repeats it, null otherwise
 * @param annex what the heading of an annex says, null otherwise
 */
record Block(
    Kind kind,
    Passage passage,
    int lines,
    int blankLinesBefore,
    @Nullable ListLabel label,
    @Nullable Title title,
    @Nullable AnnexHeading annex) {

  /** What a piece of the text is. */
  enum Kind {
    /** The title of a letter. */
    TITLE,
    /** The heading of an annex. */
    ANNEX,
    /** A remark on the original language, in square brackets. */
    LANGUAGE_TAG,
    /** A line with the mark of a signature. */
    SIGNATURE,
    /** An entry of a list. */
    ITEM,
    /** A paragraph, a heading or any other line. */
    TEXT
  }

  /**
   * The heading of an annex.
   *
   * @param kind annex, enclosure or appendix
   * @param number the number, null if there is none
   */
  record AnnexHeading(AnnexKind kind, @Nullable Range number) {}

  static Block of(Kind kind, Passage passage, int lines, int blankLinesBefore) {
    return new Block(kind, passage, lines, blankLinesBefore, null, null, null);
  }

  String text() {
    return passage.text();
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether it is a paragraph or an entry of a list. */
  boolean prose() {
    return kind == Kind.TEXT || kind == Kind.ITEM;
  }

  /** Whether it ends as a sentence does. */
  boolean sentence() {
    return SentenceEnd.ends(text());
  }
}
