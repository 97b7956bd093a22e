package org.councildocs.cli.report;

/** What every format of report does with texts that somebody else wrote. */
final class ReportText {

  private ReportText() {}

  /** A text in one line: blanks and line breaks in a row become one blank, ends are kept. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        blank = true;
      } else {
        if (blank) {
          line.append(' ');
          blank = false;
        }
        line.append(c);
      }
    }
    return blank ? line.append(' ').toString() : line.toString();
  }

  /**
   * A text as content or attribute value of XML and HTML. What XML has no way to say, such as
   * U+0000 or half a pair, becomes U+FFFD; line breaks stay what they are also in attributes.
   */
  static String markup(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
        default -> out.appendCodePoint(allowed(c) ? c : '\uFFFD');
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** The production Char of XML 1.0, without the controls that it discourages. */
  private static boolean allowed(int c) {
    return (c >= 0x20 && c < 0x7F)
        || (c >= 0xA0 && c < 0xD800)
        || (c >= 0xE000 && (c & 0xFFFE) != 0xFFFE);
  }
}
