package org.councildocs.threat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.language.Language;
import org.councildocs.phrase.Folding;

/**
 * A threat to security, for example {@code CYBER_SECURITY}.
 *
 * <p>A threat belongs to a group per scheme, and schemes disagree: terrorism is a cluster of its
 * own in A/59/565 and one of the non-traditional threats elsewhere. Which group a threat belongs to
 * is this library's reading of the schemes (see {@code docs/facts.md}).
 *
 * @since 0.1.0
 */
public enum ThreatCategory {
  /** Conflict between States. */
  INTER_STATE_CONFLICT,
  /** Conflict within States. */
  INTERNAL_CONFLICT,
  /** Mass atrocities. */
  MASS_ATROCITY,
  /** Aggression. */
  AGGRESSION,
  /** Border disputes. */
  BORDER_DISPUTE,
  /** Regional disputes. */
  REGIONAL_DISPUTE,
  /** Inter-ethnic conflict. */
  ETHNIC_CONFLICT,
  /** Competition for natural resources. */
  RESOURCE_COMPETITION,
  /** Erosion of arms control. */
  ARMS_CONTROL_EROSION,
  /** Stalemate in nuclear disarmament. */
  NUCLEAR_DISARMAMENT_STALEMATE,
  /** Strategic instability. */
  STRATEGIC_INSTABILITY,
  /** Arms race. */
  ARMS_RACE,
  /** Nuclear war. */
  NUCLEAR_WAR,
  /** Nuclear proliferation. */
  NUCLEAR_PROLIFERATION,
  /** Weapons of mass destruction. */
  WEAPONS_OF_MASS_DESTRUCTION,
  /** Chemical weapons. */
  CHEMICAL_WEAPONS,
  /** Biological weapons. */
  BIOLOGICAL_WEAPONS,
  /** Small arms and light weapons. */
  SMALL_ARMS,
  /** Mercenaries. */
  MERCENARIES,
  /** Pandemics. */
  PANDEMIC,
  /** Infectious diseases. */
  INFECTIOUS_DISEASE,
  /** Terrorism. */
  TERRORISM,
  /** Transnational organized crime. */
  TRANSNATIONAL_ORGANIZED_CRIME,
  /** Organized crime. */
  ORGANIZED_CRIME,
  /** Refugee crises. */
  REFUGEE_CRISIS,
  /** Migration crises. */
  MIGRATION_CRISIS,
  /** Food insecurity. */
  FOOD_INSECURITY,
  /** Energy insecurity. */
  ENERGY_INSECURITY,
  /** Cybersecurity. */
  CYBER_SECURITY,
  /** Cybercrime. */
  CYBER_CRIME,
  /** Biosecurity. */
  BIOSECURITY,
  /** Emerging technologies. */
  EMERGING_TECHNOLOGY,
  /** Artificial intelligence. */
  ARTIFICIAL_INTELLIGENCE,
  /** Outer space. */
  OUTER_SPACE,
  /** Climate change. */
  CLIMATE_CHANGE,
  /** Environmental degradation. */
  ENVIRONMENTAL_DEGRADATION,
  /** Poverty. */
  POVERTY,
  /** Human rights violations. */
  HUMAN_RIGHTS_VIOLATIONS,
  /** Piracy. */
  PIRACY,
  /** Drug trafficking. */
  DRUG_TRAFFICKING,
  /** Trafficking in persons. */
  TRAFFICKING_IN_PERSONS,
  /** Illicit arms trafficking. */
  ILLICIT_ARMS_TRAFFICKING,
  /** Money-laundering. */
  MONEY_LAUNDERING;

  /**
   * Returns the categories whose code, name, UNBIS label or words contain a text, whatever its
   * capitals and accents.
   *
   * @param text a code or a part of a word, for example {@code cyber}
   * @return the categories in their order, all of them for an empty text
   * @throws NullPointerException if {@code text} is null
   */
  public static List<ThreatCategory> matching(String text) {
    Objects.requireNonNull(text, "text");
    String folded = Folding.fold(text).strip();
    return Arrays.stream(values())
        .filter(category -> ThreatTable.answersTo(category, folded))
        .toList();
  }

  /**
   * Returns the name for display: this library's own wording, not a list of the United Nations.
   *
   * @param language one of the official languages
   * @return the name, for example {@code Cybersecurity}
   */
  public String displayName(Language language) {
    Objects.requireNonNull(language, "language");
    return ThreatTable.displayName(this, language);
  }

  /**
   * Returns the group among traditional and non-traditional threats.
   *
   * @return the group
   */
  public SecurityDomain domain() {
    return SecurityDomain.valueOf(ThreatTable.facts(this).get("domain"));
  }

  /**
   * Returns the cluster of A/59/565.
   *
   * @return the cluster, or empty if the threat is in none
   */
  public Optional<PanelCluster> panelCluster() {
    return ThreatTable.facts(this).find("panel_cluster").map(PanelCluster::valueOf);
  }

  /**
   * Returns the areas of A New Agenda for Peace.
   *
   * @return the areas, none, one or two
   */
  public List<NewAgendaArea> newAgendaAreas() {
    return ThreatTable.facts(this).values("new_agenda_areas").stream()
        .map(NewAgendaArea::valueOf)
        .toList();
  }

  /**
   * Returns the concept of the UNBIS thesaurus that is the threat or comes nearest to it.
   *
   * @return seven digits, for example {@code 1006475}, or empty if there is none
   */
  public Optional<String> unbisId() {
    return ThreatTable.facts(this).find("unbis_id");
  }

  /**
   * Returns the address of the concept of {@link #unbisId}.
   *
   * @return the address, for example {@code http://metadata.un.org/thesaurus/1006475}, or empty if
   *     there is none
   */
  public Optional<String> unbisUri() {
    return unbisId().map("http://metadata.un.org/thesaurus/"::concat);
  }

  /**
   * Returns the labels of the concept of {@link #unbisId}: the preferred one first, in English
   * followed by alternative ones. They are search terms, in capitals and without accents in French
   * and Spanish.
   *
   * @param language one of the official languages
   * @return the labels, none if there is no concept
   */
  public List<String> unbisLabels(Language language) {
    Objects.requireNonNull(language, "language");
    return ThreatFinder.of(language).unbisLabels(this);
  }
}
