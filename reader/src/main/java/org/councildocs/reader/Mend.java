package org.councildocs.reader;

import java.util.Map;
import org.councildocs.document.DocumentPath;
import org.councildocs.language.TextSpan;

/**
 * Damage of one kind that was mended, at one place or at several.
 *
 * @param kind what the reader says of it
 * @param first the first place
 * @param from the damaged words there
 * @param to what they were taken to be
 * @param count at how many places it was mended
 */
record Mend(ProblemKind kind, TextSpan first, String from, String to, int count) {

  /** One place more; the first is the one that is shown. */
  Mend again() {
    return new Mend(kind, first, from, to, count + 1);
  }

  void report(SpanBook spans) {
    spans.problem(
        kind,
        DocumentPath.ROOT,
        first,
        Map.of("from", from, "to", to, "count", Integer.toString(count)));
  }
}
