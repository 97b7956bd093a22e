package org.councildocs.state;

import java.util.Objects;
import org.councildocs.language.TextSpan;

/**
 * The name of a State at its place in a text.
 *
 * @param state the State, for example {@code LBN}
 * @param span the name without its article: in {@code du Liban} that of {@code Liban}
 * @since 0.1.0
 */
public record StateMatch(State state, TextSpan span) {

  /** Refuses null, nothing else. */
  public StateMatch {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(span, "span");
  }
}
