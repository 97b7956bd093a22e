package org.councildocs.reader;

import java.util.Map;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Severity;
import org.councildocs.language.TextSpan;

/**
 * Damage of one kind that was mended, at one place or at several.
 *
 * @param id what the reader says of it
 * @param first the first place
 * @param from the damaged words there
 * @param to what they were taken to be
 * @param count at how many places it was mended
 */
record Mend(String id, TextSpan first, String from, String to, int count) {

  /** One place more; the first is the one that is shown. */
  Mend again() {
    return new Mend(id, first, from, to, count + 1);
  }

  void report(SpanBook spans) {
    spans.problem(
        id,
        Severity.INFO,
        DocumentPath.ROOT,
        first,
        Map.of("from", from, "to", to, "count", Integer.toString(count)));
  }
}
