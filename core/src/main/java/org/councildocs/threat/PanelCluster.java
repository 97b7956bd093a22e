package org.councildocs.threat;

/**
 * The six clusters of threats of the High-level Panel on Threats, Challenges and Change (A/59/565,
 * 2004).
 *
 * @since 0.1.0
 */
public enum PanelCluster {
  /** War between States. */
  WAR_BETWEEN_STATES,
  /** Violence within States, including civil wars, large-scale human rights abuses and genocide. */
  VIOLENCE_WITHIN_STATES,
  /** Poverty, infectious disease and environmental degradation. */
  POVERTY_DISEASE_ENVIRONMENT,
  /** Nuclear, radiological, chemical and biological weapons. */
  WEAPONS_OF_MASS_DESTRUCTION,
  /** Terrorism. */
  TERRORISM,
  /** Transnational organized crime. */
  TRANSNATIONAL_ORGANIZED_CRIME
}
