package org.councildocs.json.form;

import java.util.Objects;

/**
 * The version of the JSON form that a document names in its first property, such as {@code 1.0}.
 *
 * <p>A new minor version adds optional properties or new names of enum constants; a new major
 * version may change anything. This reader knows every minor version up to {@link #CURRENT}. A
 * later minor version is read as far as it uses nothing new; what is new is refused with its place.
 *
 * @since 0.1.0
 */
public final class FormatVersion {

  /** The property that holds the version, first in a document that stands alone. */
  public static final String PROPERTY = "formatVersion";

  /** The version that is written: {@value}. */
  public static final String CURRENT = "1.0";

  private static final String MAJOR = CURRENT.substring(0, CURRENT.indexOf('.'));
  private static final int MOST_DIGITS = 4;

  private FormatVersion() {}

  /**
   * Refuses what cannot be read.
   *
   * @param text the version that a document names, not null
   * @return the same text, never null
   * @throws IllegalArgumentException if it is no version, or of another major version; the message
   *     says what would be right
   */
  public static String check(String text) {
    Objects.requireNonNull(text, "text");
    int dot = text.indexOf('.');
    if (dot < 0 || !number(text.substring(0, dot)) || !number(text.substring(dot + 1))) {
      throw new IllegalArgumentException("no version of the form; right would be " + CURRENT);
    }
    if (!text.substring(0, dot).equals(MAJOR)) {
      throw new IllegalArgumentException(
          "version "
              + text
              + " of the form, which this reader does not know; right would be "
              + MAJOR
              + ".x");
    }
    return text;
  }

  private static boolean number(String text) {
    boolean plain = text.equals("0") || !text.startsWith("0");
    return plain
        && !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
