package org.councildocs.state;

/**
 * A seat on the Security Council at a time.
 *
 * @param state the State that holds it, for example {@code BFA}
 * @param nameInForce the English name it bore there at that time, for example {@code Upper Volta}
 * @param kind permanent or elected
 * @param basis how sure it is that the State held the seat
 * @since 0.1.0
 */
public record CouncilSeat(State state, String nameInForce, SeatKind kind, Basis basis) {}
