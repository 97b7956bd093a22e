package org.councildocs.json.mixins;

/**
 * Foreign text as messages have it: short, on one line, in quotation marks.
 *
 * @since 0.1.0
 */
public final class Quote {

  private static final int LONGEST = 64;

  private Quote() {}

  /**
   * Quotes a text.
   *
   * @param text the text, not null
   * @return its first 64 characters in quotation marks, with blanks for controls, never null
   */
  public static String of(String text) {
    StringBuilder quote = new StringBuilder("'");
    text.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(quote::appendCodePoint);
    boolean whole = text.codePointCount(0, text.length()) <= LONGEST;
    return quote.append(whole ? "'" : "…'").toString();
  }
}
