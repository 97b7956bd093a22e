package org.councildocs.threat;

import java.util.List;
import java.util.Optional;

/**
 * A line of {@code threats.tsv}.
 *
 * @param domain traditional or not
 * @param panelCluster the cluster of A/59/565
 * @param newAgendaAreas the areas of A New Agenda for Peace
 * @param unbisId the UNBIS concept
 */
record ThreatFacts(
    SecurityDomain domain,
    Optional<PanelCluster> panelCluster,
    List<NewAgendaArea> newAgendaAreas,
    Optional<String> unbisId) {}
