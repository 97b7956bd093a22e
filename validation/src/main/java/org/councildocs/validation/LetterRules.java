package org.councildocs.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.CirculationRequest;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;

/** What is asked of the title, the date, and the request for circulation. */
final class LetterRules {

  static final List<Rule> ALL =
      List.of(
          Rule.incomplete("letter.title.missing")
              .source(RuleSource.document("S/2024/670, title"))
              .watching("title")
              .letter(letter -> letter.title(null), LetterRules::titleMissing),
          Rule.error("letter.date.missing")
              .source(Sources.COMMUNICATIONS)
              .watching("date")
              .letter(letter -> letter.date(null), LetterRules::dateMissing),
          Rule.warning("letter.date.order")
              .source(Sources.MASTHEADS)
              .watching("date", "masthead.issued")
              .letter(
                  letter -> letter.date(LocalDate.of(2025, 5, 29)),
                  LetterRules::issuedBeforeItsDate),
          Rule.incomplete("letter.circulation.missing")
              .source(Sources.COMMUNICATIONS)
              .since(Sources.CONCEPT_NOTE_SEEN)
              .watching("circulation.text")
              .letter(letter -> letter.circulation(null), LetterRules::circulationMissing),
          Rule.warning("circulation.organ.disagrees")
              .source(Sources.COMMUNICATIONS)
              .watching("circulation.organs", "masthead.symbols")
              .letter(
                  letter -> letter.circulation(request(Organ.GENERAL_ASSEMBLY, "74")),
                  LetterRules::requestOfOtherOrgan),
          Rule.warning("circulation.agenda-item.missing")
              .source(Sources.COMMUNICATIONS)
              .since(2023, 2, 7)
              .watching("circulation.organs", "circulation.agendaItems")
              .letter(
                  letter -> ofTheAssembly(letter).circulation(request(Organ.GENERAL_ASSEMBLY)),
                  letter ->
                      ofTheAssembly(letter).circulation(request(Organ.GENERAL_ASSEMBLY, "74")),
                  LetterRules::agendaItemMissing),
          Rule.warning("letter.date.in-future")
              .source(RuleSource.consistency("what is read has been written"))
              .watching("date", "masthead.issued")
              .letter(
                  letter ->
                      letter
                          .date(LocalDate.of(9999, 1, 5))
                          .masthead(undated())
                          .circulation(request(Organ.GENERAL_ASSEMBLY, "74"))
                          .announcement(null)
                          .annexes(List.of()),
                  LetterRules::dateInFuture));

  private LetterRules() {}

  private static CirculationRequest request(Organ organ, String... items) {
    return new CirculationRequest(
        "May I ask you to have this letter circulated.", List.of(organ), List.of(items));
  }

  private static Letter.Builder ofTheAssembly(Letter.Builder letter) {
    return letter.masthead(masthead().build());
  }

  private static Masthead undated() {
    return masthead().issued(null).build();
  }

  private static Masthead.Builder masthead() {
    return Examples.masthead()
        .organs(List.of(Organ.GENERAL_ASSEMBLY))
        .symbols(List.of(DocumentSymbol.parse("A/79/9001")))
        .councilYear(null);
  }

  private static void titleMissing(Letter letter, Inspection inspection) {
    if (Wording.lacks(letter.title())) {
      inspection.report("title");
    }
  }

  private static void dateMissing(Letter letter, Inspection inspection) {
    if (letter.date().isEmpty()) {
      inspection.report("date");
    }
  }

  private static void issuedBeforeItsDate(Letter letter, Inspection inspection) {
    Optional<LocalDate> date = letter.date();
    Optional<LocalDate> issued = letter.masthead().issued();
    if (date.isPresent() && issued.isPresent() && date.get().isAfter(issued.get())) {
      inspection.report("date", Map.of("date", date.get(), "issued", issued.get()));
    }
  }

  private static void circulationMissing(Letter letter, Inspection inspection) {
    if (letter.circulation().isEmpty()
        && letter.kind() != LetterKind.NOTE_VERBALE
        && Parties.sentByStates(letter)) {
      inspection.report("circulation");
    }
  }

  private static void requestOfOtherOrgan(Letter letter, Inspection inspection) {
    List<DocumentSymbol> symbols = letter.masthead().symbols();
    if (symbols.isEmpty() || letter.circulation().isEmpty()) {
      return;
    }
    List<Organ> organs = letter.circulation().get().organs();
    for (int i = 0; i < organs.size(); i++) {
      if (!SymbolOrgans.include(symbols, organs.get(i))) {
        inspection.report(
            "circulation.organs[" + i + "]",
            Map.of("series", organs.get(i).element(), "symbol", symbols.get(0)));
      }
    }
  }

  private static void agendaItemMissing(Letter letter, Inspection inspection) {
    if (letter.circulation().isPresent()) {
      CirculationRequest request = letter.circulation().get();
      if (request.agendaItems().isEmpty()
          && (request.organs().contains(Organ.GENERAL_ASSEMBLY)
              || request.organs().contains(Organ.ECONOMIC_AND_SOCIAL_COUNCIL))) {
        inspection.report("circulation.agendaItems");
      }
    }
  }

  /** Somewhere else it may be tomorrow. */
  private static void dateInFuture(Letter letter, Inspection inspection) {
    LocalDate tomorrow = inspection.today().plusDays(1);
    dateInFuture("date", letter.date(), tomorrow, inspection);
    dateInFuture("masthead.issued", letter.masthead().issued(), tomorrow, inspection);
  }

  private static void dateInFuture(
      String path, Optional<LocalDate> date, LocalDate tomorrow, Inspection inspection) {
    if (date.isPresent() && date.get().isAfter(tomorrow)) {
      inspection.report(path, Map.of("date", date.get(), "today", inspection.today()));
    }
  }
}
