package org.councildocs.json.token;

import org.councildocs.language.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Where a parser or generator met what it could not take, and what.
 *
 * @param position line and column, null if there is none at hand
 * @param what what is wrong, not null
 */
public record Fault(@Nullable TextPosition position, String what) {

  /** A text that ends too early. */
  public static final String TRUNCATED = "the text ends in the middle of the document";

  /** Before a second place, which not each Jackson knows. */
  private static final String SECOND_PLACE = " (for ";

  /**
   * A fault with a message of Jackson.
   *
   * @param position line and column, null if there is none at hand
   * @param message the message, not null
   * @return the fault, with the message as one that does not know Jackson understands it, never
   *     null
   */
  public static Fault of(@Nullable TextPosition position, String message) {
    int second = message.indexOf(SECOND_PLACE);
    String first = second < 0 ? message : message.substring(0, second);
    return new Fault(position, withAsciiDigits(first.replace("field name", "property name")));
  }

  /** Jackson prints the lengths of its limits under the default locale. */
  private static String withAsciiDigits(String message) {
    StringBuilder out = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      out.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return out.toString();
  }
}
