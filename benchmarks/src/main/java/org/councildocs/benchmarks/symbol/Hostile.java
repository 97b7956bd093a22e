package org.councildocs.benchmarks.symbol;

/** Texts made to be slow: what a careless scanner reads again and again. */
public enum Hostile {
  /** Elements that never become a symbol. */
  LETTERS_AND_SLASHES("A/"),
  /** Known organs that never become a symbol. */
  ORGANS("A/AC.1/C.1/"),
  /** A beginning of a symbol at every other character. */
  BEGINNINGS("A/ "),
  /** Double symbols without end. */
  DOUBLE_SYMBOLS("A/1-"),
  /** One number without end. */
  DIGITS("7"),
  /** Slashes without end. */
  SLASHES("/"),
  /** Parentheses that are never closed. */
  PARENTHESES("S/1 ("),
  /** Marks that combine with nothing. */
  COMBINING_MARKS("\u0301"),
  /** What stands inside a broken symbol, without end. */
  BLANKS("A/ \n"),
  /** Beginnings that all go on as far as a symbol may: what costs a lenient finder most. */
  SERIES("TD/ "),
  /** Running text with symbols, to compare with. */
  ORDINARY("");

  private final String unit;

  Hostile(String unit) {
    this.unit = unit;
  }

  String text(int characters) {
    return unit.isEmpty()
        ? InventedText.of(Script.ENGLISH, characters)
        : unit.repeat(characters / unit.length());
  }
}
