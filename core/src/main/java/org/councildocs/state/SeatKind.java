package org.councildocs.state;

/**
 * By what right a State sits on the Security Council (Charter of the United Nations, Article 23).
 *
 * @since 0.1.0
 */
public enum SeatKind {
  /** One of the five permanent members. */
  PERMANENT,
  /** A member elected by the General Assembly, for two years as a rule. */
  ELECTED
}
