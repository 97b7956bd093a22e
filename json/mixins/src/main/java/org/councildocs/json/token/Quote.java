package org.councildocs.json.token;

/** Foreign text as messages have it: short, on one line, in quotation marks. */
final class Quote {

  private static final int LONGEST = 64;
  private static final int REPLACEMENT = 0xFFFD;

  private Quote() {}

  /**
   * Quotes a text.
   *
   * @param text the text, not null
   * @return its first 64 characters in quotation marks, with blanks for controls and U+FFFD for
   *     half surrogate pairs, never null
   */
  public static String of(String text) {
    StringBuilder quote = new StringBuilder("'");
    text.codePoints().limit(LONGEST).map(Quote::printable).forEach(quote::appendCodePoint);
    boolean whole = text.codePointCount(0, text.length()) <= LONGEST;
    return quote.append(whole ? "'" : "…'").toString();
  }

  private static int printable(int c) {
    if (Character.getType(c) == Character.SURROGATE) {
      return REPLACEMENT;
    }
    return Character.isISOControl(c) ? ' ' : c;
  }
}
