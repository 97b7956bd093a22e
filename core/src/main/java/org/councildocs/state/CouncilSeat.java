package org.councildocs.state;

import java.util.Objects;

/**
 * A seat on the Security Council at a time.
 *
 * @param state the State that holds it, for example {@code BFA}
 * @param nameInForce the English name it bore there at that time, for example {@code Upper Volta}
 * @param kind permanent or elected
 * @param basis how sure it is that the State held the seat
 * @since 0.1.0
 */
public record CouncilSeat(State state, String nameInForce, SeatKind kind, Basis basis) {

  /** Refuses null, nothing else. */
  public CouncilSeat {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(nameInForce, "nameInForce");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(basis, "basis");
  }
}
