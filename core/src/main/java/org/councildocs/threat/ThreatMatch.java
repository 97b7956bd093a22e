package org.councildocs.threat;

import java.util.Objects;
import org.councildocs.language.TextSpan;

/**
 * A threat at its place in a text.
 *
 * @param category the threat, for example {@code PANDEMIC}
 * @param span the words that name it; words such as {@code food and energy insecurity} are the span
 *     of two mentions
 * @param wording how closely they name it
 * @since 0.1.0
 */
public record ThreatMatch(ThreatCategory category, TextSpan span, Wording wording) {

  /** Refuses null, nothing else. */
  public ThreatMatch {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(wording, "wording");
  }
}
