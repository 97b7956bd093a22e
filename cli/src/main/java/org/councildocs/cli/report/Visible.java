package org.councildocs.cli.report;

/**
 * Makes text fit for one line of a terminal: what would break the line, move the cursor or turn the
 * direction of writing is printed as an escape such as {@code \n} or <code>&#92;u202e</code>.
 *
 * @since 0.1.0
 */
public final class Visible {

  private Visible() {}

  /**
   * A name, in which nothing unseen is wanted.
   *
   * @param name the name of an input, not null
   * @return the name with escapes, never null
   */
  public static String name(String name) {
    return escape(name, false);
  }

  /**
   * A sentence; marks of direction may stand in it to keep a name in right-to-left text whole.
   *
   * @param sentence the sentence, not null
   * @return the sentence with escapes, never null
   */
  public static String sentence(String sentence) {
    return escape(sentence, true);
  }

  private static String escape(String text, boolean marksWanted) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (harmless(c, marksWanted)) {
        out.appendCodePoint(c);
      } else {
        appendEscape(out, c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static boolean harmless(int c, boolean marksWanted) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      // U+202A to U+202E embed and override; the marks and isolates end by themselves or in pairs.
      case Character.FORMAT -> marksWanted && (c < 0x202A || c > 0x202E);
      default -> true;
    };
  }

  private static void appendEscape(StringBuilder out, int c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        String hex = Integer.toHexString(c);
        out.append("\\u").append(c > 0xFFFF ? "{" + hex + "}" : "0".repeat(4 - hex.length()) + hex);
      }
    }
  }
}
