package org.councildocs.state;

/**
 * How sure a fact is.
 *
 * @since 0.1.0
 */
public enum Basis {
  /** A publication shows it. */
  PUBLISHED,
  /** It follows by a rule from other facts. */
  COMPUTED,
  /** It is held to be so, but no official publication at hand shows it. */
  UNCONFIRMED
}
