package org.councildocs.json.form;

import org.councildocs.document.Annex;

/**
 * How large and how deep a JSON document may be for it to be read. They bound what hostile input
 * can cost; no real document comes near them.
 *
 * @since 0.1.0
 */
public final class JsonLimits {

  /**
   * How deep objects and arrays may be nested: an annex inside an annexed letter takes three levels
   * (list, annex, content), and {@link Annex#MAX_DEPTH} of them leave half of the levels for the
   * sections of a concept note. What is deeper is neither read nor written.
   */
  public static final int DEPTH = 6 * Annex.MAX_DEPTH;

  /** The longest document, in bytes or, where a text is read, UTF-16 units: 64 Mi. */
  public static final int LENGTH = 64 * 1024 * 1024;

  /** The longest line of newline-delimited JSON, in bytes: 16 Mi. */
  public static final int LINE_LENGTH = 16 * 1024 * 1024;

  /** The longest text inside a document, such as a paragraph, in UTF-16 units: 16 Mi. */
  public static final int TEXT_LENGTH = 16 * 1024 * 1024;

  /** The longest name of a property, in UTF-16 units. */
  public static final int NAME_LENGTH = 256;

  /** The longest number, in digits. */
  public static final int NUMBER_LENGTH = 32;

  private JsonLimits() {}
}
