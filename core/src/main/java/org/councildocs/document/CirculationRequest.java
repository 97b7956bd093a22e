package org.councildocs.document;

import java.util.List;
import java.util.Objects;
import org.councildocs.symbol.Organ;

/**
 * The sentence by which a letter asks to be circulated as a document.
 *
 * <p>Source: United Nations Editorial Manual, communications.
 *
 * @param text the sentence as printed, not null
 * @param organs the organs as whose document it is to be circulated, not null
 * @param agendaItems the agenda items named, such as {@code 74 (c)}, not null
 * @since 0.1.0
 */
public record CirculationRequest(String text, List<Organ> organs, List<String> agendaItems) {

  /** Copies the lists and refuses null, nothing else. */
  public CirculationRequest {
    Objects.requireNonNull(text, "text");
    organs = NoNulls.copy(organs, "organs");
    agendaItems = NoNulls.copy(agendaItems, "agendaItems");
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }
}
