package org.councildocs.reader;

/**
 * Tells by its last characters whether a text ends with a sentence, or with what leads in others.
 */
final class SentenceEnd {

  private SentenceEnd() {}

  /** Whether a text ends as a sentence or its lead-in does: with a stop, a colon, a semicolon. */
  static boolean ends(String text) {
    int i = Characters.beforeFootnoteMark(text, text.length()) - 1;
    while (i > 0 && (Characters.closes(text.charAt(i)) || text.charAt(i) == '*')) {
      i--;
    }
    char c = i < 0 ? ' ' : text.charAt(i);
    return Characters.endsSentence(c) || c == ':' || c == '：' || Characters.semicolon(c);
  }

  /** Whether a text ends with a colon, behind which what it announces begins anew. */
  static boolean leadsIn(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  /** Whether a text may announce what follows it: it ends with a colon or a full stop. */
  static boolean mayLeadIn(String text) {
    return leadsIn(text) || text.endsWith(".") || text.endsWith("。");
  }

  /** Whether a text ends as a sentence does, with a stop. */
  static boolean endsFirmly(String text) {
    int i = Characters.beforeFootnoteMark(text, text.length()) - 1;
    while (i > 0 && Characters.closes(text.charAt(i))) {
      i--;
    }
    return i >= 0 && Characters.endsSentence(text.charAt(i));
  }
}
