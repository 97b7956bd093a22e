package org.councildocs.reader;

import java.util.EnumMap;
import java.util.Map;
import org.councildocs.language.TextSpan;

/** What was mended in a text, by the kind of damage. */
final class Mends {

  /** A character that is dropped when lines are read, for what has no place in them. */
  static final char DROPPED = '\u200B';

  private final Map<ProblemKind, Mend> byKind = new EnumMap<>(ProblemKind.class);

  /** Notes a place that was mended. */
  void note(ProblemKind kind, TextSpan place, String from, String to) {
    Mend known = byKind.get(kind);
    byKind.put(kind, known != null ? known.again() : new Mend(kind, place, from, shown(to), 1));
  }

  /** Whether a kind of damage has been noted, so that the words of the next place are not shown. */
  boolean knows(ProblemKind kind) {
    return byKind.containsKey(kind);
  }

  boolean none() {
    return byKind.isEmpty();
  }

  void report(SpanBook spans) {
    for (Mend mend : byKind.values()) {
      mend.report(spans);
    }
  }

  /** A mended text without what is dropped. */
  static String shown(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != DROPPED && c != Characters.SOFT_HYPHEN) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
