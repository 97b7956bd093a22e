package org.councildocs.document;

import java.util.Objects;
import java.util.Optional;

/**
 * What a concept note says is to come out of the meeting.
 *
 * @param text the words as printed, not null
 * @param kind the kind of outcome, empty if none is named
 * @since 0.1.0
 */
public record ExpectedOutcome(String text, Optional<OutcomeKind> kind) {

  /** Refuses null, nothing else. */
  public ExpectedOutcome {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }
}
