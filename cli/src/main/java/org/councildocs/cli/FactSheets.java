package org.councildocs.cli;

import java.util.List;
import java.util.function.Function;
import org.councildocs.cli.report.Sheet;
import org.councildocs.language.Language;
import org.councildocs.state.CouncilMembership;
import org.councildocs.state.CouncilSeat;
import org.councildocs.state.FormerName;
import org.councildocs.state.Presidency;
import org.councildocs.state.State;
import org.councildocs.threat.ThreatCategory;

/** Lays facts out as sheets. */
final class FactSheets {

  private FactSheets() {}

  static Sheet of(Presidency presidency) {
    return new Sheet()
        .with("month", presidency.month())
        .with("state", presidency.state())
        .with("name", presidency.nameInForce())
        .with("start", presidency.start())
        .with("end", presidency.end())
        .with("basis", presidency.basis());
  }

  static Sheet of(CouncilMembership membership) {
    return new Sheet()
        .with("year", membership.year())
        .with("seats", membership.seats().stream().map(FactSheets::of).toList());
  }

  private static Sheet of(CouncilSeat seat) {
    return new Sheet()
        .with("state", seat.state())
        .with("name", seat.nameInForce())
        .with("kind", seat.kind())
        .with("basis", seat.basis());
  }

  static Sheet of(State state) {
    return new Sheet()
        .with("state", state)
        .with("iso2", state.iso2())
        .with("m49", state.m49())
        .with("status", state.status())
        .with("names", byLanguage(state::name))
        .with("formalNames", byLanguage(state::formalName))
        .with("formerNames", state.formerNames().stream().map(FactSheets::of).toList());
  }

  private static Sheet of(FormerName former) {
    return new Sheet()
        .with("names", byLanguage(language -> former.forms().getOrDefault(language, List.of())))
        .with("from", former.from())
        .with("until", former.until())
        .with("basis", former.basis())
        .with("source", former.source());
  }

  static Sheet of(ThreatCategory threat, Language language) {
    return new Sheet()
        .with("threat", threat)
        .with("name", threat.displayName(language))
        .with("domain", threat.domain())
        .with("panelCluster", threat.panelCluster())
        .with("newAgendaAreas", threat.newAgendaAreas())
        .with("unbisId", threat.unbisId())
        .with("unbisUri", threat.unbisUri())
        .with("unbisLabels", threat.unbisLabels(language));
  }

  private static Sheet byLanguage(Function<Language, ?> value) {
    Sheet sheet = new Sheet();
    for (Language language : Language.values()) {
      sheet.with(language.tag(), value.apply(language));
    }
    return sheet;
  }
}
