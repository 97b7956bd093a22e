package org.councildocs.threat;

/**
 * The grouping of threats that concept notes of the Council use: traditional ones against
 * non-traditional ones.
 *
 * @since 0.1.0
 */
public enum SecurityDomain {
  /** Threats of arms and of one State against another, for example an arms race. */
  TRADITIONAL,
  /**
   * Threats across borders and without an army, for example pandemics, terrorism, food insecurity.
   */
  NON_TRADITIONAL
}
