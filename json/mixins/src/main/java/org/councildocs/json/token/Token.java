package org.councildocs.json.token;

/** What a JSON text is made of. */
public enum Token {
  /** The beginning of an object. */
  START_OBJECT,
  /** The end of an object. */
  END_OBJECT,
  /** The beginning of a list. */
  START_LIST,
  /** The end of a list. */
  END_LIST,
  /** The name of a property. */
  NAME,
  /** A text. */
  TEXT,
  /** A number without fraction and exponent. */
  INTEGER,
  /** Another number. */
  DECIMAL,
  /** The value {@code true}. */
  TRUE,
  /** The value {@code false}. */
  FALSE,
  /** The value {@code null}. */
  NULL,
  /** The end of the input. */
  END;

  /** Whether this is the whole of a value, or its beginning. */
  boolean startsValue() {
    return switch (this) {
      case END_OBJECT, END_LIST, NAME, END -> false;
      default -> true;
    };
  }
}
