package org.councildocs.symbol;

/**
 * Why a text is not a document symbol, for example {@code UNKNOWN_SERIES} for {@code Q/2022/617}.
 *
 * @since 0.1.0
 */
public enum Reason {
  /** There is no text, or nothing but what a mending removes. */
  EMPTY,
  /** The text is longer than any symbol. */
  TOO_LONG,
  /** The text does not begin with a series element such as {@code A}, {@code S} or {@code CERD}. */
  UNKNOWN_SERIES,
  /** Two slashes follow one another, or the text ends with one. */
  EMPTY_ELEMENT,
  /** An element is none that this series knows, such as {@code L45} or {@code Foo}. */
  UNKNOWN_ELEMENT,
  /** A character cannot stand where it stands. */
  UNEXPECTED_CHARACTER,
  /** The text names an organ or a kind of document but no number: {@code A/C.3}, {@code S/RES}. */
  NUMBER_MISSING,
  /** A number has more digits than any in a symbol. */
  NUMBER_TOO_LONG,
  /** More numbers follow one another than a symbol of this series has. */
  TOO_MANY_NUMBERS,
  /** The second number of a range is not above the first. */
  RANGE_BACKWARDS,
  /** After the number of the document stands an element that is no modifier. */
  MODIFIER_EXPECTED,
  /** What stands in parentheses is no known qualifier, or a parenthesis is not closed. */
  UNKNOWN_QUALIFIER,
  /** A symbol ends, and more text follows. */
  TRAILING_TEXT
}
