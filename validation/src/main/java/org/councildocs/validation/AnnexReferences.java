package org.councildocs.validation;

import java.util.Locale;
import org.councildocs.language.Language;

/**
 * Tells where a paragraph points to the annex of its own letter: {@code (see annex)}, {@code (see
 * annexes I and II)}. Who goes on in words, {@code (see annex to the report)}, may mean another.
 */
final class AnnexReferences {

  /** Behind the words a bracket closes that holds at most the numbers of some annexes. */
  private static final int LONGEST_NUMBERS = 16;

  private AnnexReferences() {}

  static boolean in(String paragraph, Language language) {
    String text = paragraph.toLowerCase(Locale.ROOT);
    String words = RuleTexts.word(language, "annex.reference");
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (at > 0 && "(（".indexOf(text.charAt(at - 1)) >= 0 && closes(text, at + words.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(String text, int from) {
    int end = from;
    int most = Math.min(text.length(), from + LONGEST_NUMBERS);
    while (end < most && ")）".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end < most && numbered(text.substring(from, end));
  }

  /** Whether behind the ending of the last word stands nothing, or the number of an annex first. */
  private static boolean numbered(String rest) {
    int blank = rest.indexOf(' ');
    if (blank < 0) {
      return true;
    }
    String word = rest.substring(blank).strip().split(" ", 2)[0];
    return word.chars().allMatch(c -> Character.isDigit(c) || "ivx.".indexOf(c) >= 0);
  }
}
