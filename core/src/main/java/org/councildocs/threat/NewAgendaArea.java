package org.councildocs.threat;

/**
 * The five areas of A New Agenda for Peace (policy brief 9 of the Secretary-General, July 2023).
 *
 * @since 0.1.0
 */
public enum NewAgendaArea {
  /** Prevention at the global level: strategic risks and geopolitical divisions. */
  GLOBAL_PREVENTION,
  /** Prevention of conflict and violence within States. */
  PREVENTION_WITHIN_STATES,
  /** Peace operations and peace enforcement. */
  PEACE_OPERATIONS,
  /** New domains of conflict and emerging technologies. */
  EMERGING_DOMAINS,
  /** Collective security and its governance. */
  COLLECTIVE_SECURITY
}
