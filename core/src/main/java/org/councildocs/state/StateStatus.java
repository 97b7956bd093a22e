package org.councildocs.state;

/**
 * What a State is to the United Nations.
 *
 * @since 0.1.0
 */
public enum StateStatus {
  /** A Member State. */
  MEMBER,
  /**
   * A non-member State with a permanent observer mission: the Holy See and the State of Palestine.
   */
  OBSERVER,
  /**
   * A Member State that exists no longer and whose seat no other State continued, for example
   * Czechoslovakia.
   */
  FORMER
}
