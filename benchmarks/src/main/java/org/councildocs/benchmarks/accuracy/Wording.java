package org.councildocs.benchmarks.accuracy;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How values are compared: without case, kinds of apostrophe and kinds of blank. */
final class Wording {

  private static final int LONGEST_ENDING = 3;

  private Wording() {}

  static String normal(String text) {
    return text.replace('\u2019', '\'')
        .replace('\u00A0', ' ')
        .strip()
        .replaceAll("\\s++", " ")
        .toLowerCase(Locale.ROOT);
  }

  static boolean same(String one, String other) {
    return normal(one).equals(normal(other));
  }

  /** Whether one of two texts holds the other. */
  static boolean holds(String one, String other) {
    String a = normal(one);
    String b = normal(other);
    return a.isEmpty() == b.isEmpty() && (a.contains(b) || b.contains(a));
  }

  /** Whether two texts have the same words, be it in other cases: the endings may differ. */
  static boolean sameWordsDeclined(String one, String other) {
    String[] a = normal(one).split(" ", -1);
    String[] b = normal(other).split(" ", -1);
    boolean same = a.length == b.length;
    for (int i = 0; same && i < a.length; i++) {
      same = sameStem(a[i], b[i]);
    }
    return same;
  }

  private static boolean sameStem(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int stem = Math.max(Math.min(shorter, 3), shorter - LONGEST_ENDING);
    return one.regionMatches(0, other, 0, stem)
        && Math.max(one.length(), other.length()) - stem <= LONGEST_ENDING + 1;
  }

  /** Texts as a set: in the order of their characters, each once. */
  static String set(Collection<String> texts) {
    return texts.stream()
        .map(Wording::normal)
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
