package org.councildocs.threat;

/**
 * How closely words name a threat.
 *
 * @since 0.1.0
 */
public enum Wording {
  /** They name it: {@code food insecurity}. */
  NAMED,
  /**
   * They name a subject near it, its remedy or a broader one, as many labels of the UNBIS thesaurus
   * do: {@code food security}.
   */
  RELATED
}
