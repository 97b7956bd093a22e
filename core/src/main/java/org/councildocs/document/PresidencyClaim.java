package org.councildocs.document;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.state.State;

/**
 * A statement in a letter that a State holds the presidency of the Security Council in a month.
 *
 * <p>Source: rule 18 of S/96/Rev.7, by which the presidency is held in turn for a calendar month.
 *
 * @param text the words as printed, not null
 * @param state the State, empty if the words name none
 * @param month the month, empty if the words name none
 * @since 0.1.0
 */
public record PresidencyClaim(String text, Optional<State> state, Optional<YearMonth> month) {

  /** Refuses null, nothing else. */
  public PresidencyClaim {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(month, "month");
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }
}
