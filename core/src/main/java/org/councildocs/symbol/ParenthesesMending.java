package org.councildocs.symbol;

/** Mending of what belongs in parentheses behind the number of a document, or does not. */
final class ParenthesesMending {

  private static final int SHORTEST_WORD = 3;

  private ParenthesesMending() {}

  /** The text with parentheses where they belong; the text itself if it finds nothing to mend. */
  static String parentheses(String text) {
    int group = text.indexOf("/("); // S/RES/2235/(2015)/Corr.1
    if (group > 0 && adopted(text.substring(0, group))) {
      return text.substring(0, group) + ' ' + text.substring(group + 1);
    }
    String year = yearOrSession(text);
    if (!year.equals(text)) {
      return year;
    }
    String modifier = modifier(text);
    return modifier.equals(text) ? part(text) : modifier;
  }

  /**
   * {@code S/RES/1373/2001}, {@code A/RES/1514/XV} and {@code A/66/6/(Sect. 3)}. The year of a
   * resolution of the Security Council must be that of its number.
   */
  private static String yearOrSession(String text) {
    int slash = text.lastIndexOf('/');
    if (slash < 1 || !Ascii.digit(text.charAt(slash - 1))) {
      return text;
    }
    String head = text.substring(0, slash);
    String last = text.substring(slash + 1);
    if (last.startsWith("(")) {
      return head + ' ' + last;
    }
    if (!adopted(head)) {
      return text;
    }
    String capitals = StructureMending.capitals(head);
    int digits = SymbolScanner.digits(last, 0, last.length());
    boolean year = digits == last.length() && Parts.yearLike(SymbolScanner.value(last, 0, digits));
    if (!year && Roman.element(last, 0, last.length()) == 0) {
      return text;
    }
    String behind = " (" + last + ')';
    boolean possible =
        DocumentSymbol.tryParse(capitals + behind)
            .filter(SymbolChecks::yearOfResolution)
            .isPresent();
    return possible ? head + behind : text;
  }

  /** Whether a text is the symbol of a resolution or decision that names no year or session. */
  private static boolean adopted(String text) {
    long read = Reading.read(StructureMending.capitals(text));
    return read >= 0 && Layout.has(read, Layout.LETTERED) && Layout.period(read) == 0;
  }

  /** {@code S/2022/617 (Rev.1)}: a modifier stands behind a slash. */
  private static String modifier(String text) {
    int open = text.lastIndexOf('(');
    boolean alone = open > 0 && text.indexOf(')', open) == text.length() - 1;
    if (!alone || !SymbolScanner.modifierAt(text, open + 1, text.length())) {
      return text;
    }
    String modifier = text.substring(open + 1, text.length() - 1);
    return modifier.indexOf('.') < 0
        ? text
        : text.substring(0, open).stripTrailing() + '/' + modifier;
  }

  /** {@code ECE/TRANS/316/Vol.I}, {@code A/77/38, Part II}, {@code S/PV.9842 Resumption 1}. */
  private static String part(String text) {
    int first = Math.max(1, text.length() - Qualifier.LONGEST);
    for (int at = text.length() - 1 - SHORTEST_WORD; at >= first; at--) {
      char c = text.charAt(at);
      if ((c == '/' || c == ' ') && word(text, at + 1)) {
        String qualifier = "(" + text.substring(at + 1) + ")";
        int read = Qualifier.read(qualifier, 0, qualifier.length());
        if (read >= 0 && (read & Qualifier.BARE) == 0 && Qualifier.valued(qualifier)) {
          boolean comma = text.charAt(at - 1) == ',';
          return text.substring(0, comma ? at - 1 : at) + ' ' + qualifier;
        }
      }
    }
    return text;
  }

  /** Whether a word begins at a place, and no letter of a part. */
  private static boolean word(String text, int at) {
    int end = at;
    while (end - at < SHORTEST_WORD && Ascii.letter(text.charAt(end))) {
      end++;
    }
    return end - at == SHORTEST_WORD;
  }
}
