package org.councildocs.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.councildocs.document.Letter;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;

/** What is asked of what stands above the title. */
final class MastheadRules {

  /** Letters of the last days of a year are issued in the first weeks of the next. */
  private static final int LATE_ISSUE_DAYS = 90;

  /** The Council's first year was 1946: the ordinal of a year is the year less this. */
  private static final int YEAR_BEFORE_COUNCIL = 1945;

  static final List<Rule> ALL =
      List.of(
          Rule.incomplete("masthead.symbol.missing")
              .source(Sources.MASTHEADS)
              .watching("masthead.symbols")
              .letter(
                  letter -> letter.masthead(Examples.masthead().symbols(List.of()).build()),
                  MastheadRules::symbolMissing),
          Rule.error("masthead.symbol.year.disagrees")
              .source(Sources.SYMBOLS)
              .since(Sources.YEAR_IN_SYMBOL_SINCE)
              .watching("masthead.symbols", "masthead.issued")
              .letter(
                  letter -> withSymbol(letter, "S/2023/9001"), MastheadRules::symbolOfOtherYear),
          Rule.warning("masthead.organ.disagrees")
              .source(Sources.MASTHEADS)
              .watching("masthead.symbols", "masthead.organs")
              .letter(
                  letter -> withSymbol(letter, "E/2025/901"), MastheadRules::symbolOfOtherOrgan),
          Rule.warning("letter.language.unofficial")
              .source(Sources.COMMUNICATIONS)
              .since(Sources.SIX_LANGUAGES_SINCE)
              .watching("masthead.originalLanguages.text", "annexes.originalLanguages.text")
              .letter(
                  letter ->
                      letter.masthead(
                          Examples.masthead()
                              .originalLanguages(
                                  List.of(new OriginalLanguage("German", Optional.empty())))
                              .build()),
                  MastheadRules::unofficialLanguage),
          Rule.info("masthead.council-year.disagrees")
              .source(RuleSource.document("S/PV.6870, where 2012 is the sixty-seventh year"))
              .since(2012, 11, 26)
              .watching("masthead.councilYear", "masthead.issued")
              .letter(
                  letter -> letter.masthead(Examples.masthead().councilYear(79).build()),
                  MastheadRules::otherCouncilYear));

  private MastheadRules() {}

  private static Letter.Builder withSymbol(Letter.Builder letter, String symbol) {
    return letter.masthead(
        Examples.masthead().symbols(List.of(DocumentSymbol.parse(symbol))).build());
  }

  private static void symbolMissing(Letter letter, Inspection inspection) {
    if (letter.masthead().symbols().isEmpty()) {
      inspection.report("masthead.symbols");
    }
  }

  private static void symbolOfOtherYear(Letter letter, Inspection inspection) {
    Optional<LocalDate> issued = letter.masthead().issued();
    if (issued.isEmpty()) {
      return;
    }
    List<DocumentSymbol> symbols = letter.masthead().symbols();
    for (int i = 0; i < symbols.size(); i++) {
      OptionalInt year = symbols.get(i).year();
      if (year.isPresent()
          && (year.getAsInt() > issued.get().getYear()
              || year.getAsInt() < issued.get().minusDays(LATE_ISSUE_DAYS).getYear())) {
        inspection.report(
            "masthead.symbols[" + i + "]",
            Map.of("symbol", symbols.get(i), "issued", issued.get()));
      }
    }
  }

  private static void symbolOfOtherOrgan(Letter letter, Inspection inspection) {
    List<Organ> organs = letter.masthead().organs();
    List<DocumentSymbol> symbols = letter.masthead().symbols();
    for (int i = 0; i < organs.size() && !symbols.isEmpty(); i++) {
      if (!SymbolOrgans.include(symbols, organs.get(i))) {
        inspection.report(
            "masthead.organs[" + i + "]",
            Map.of("series", organs.get(i).element(), "symbol", symbols.get(0)));
      }
    }
  }

  private static void unofficialLanguage(Letter letter, Inspection inspection) {
    unofficial("masthead.", letter.masthead().originalLanguages(), inspection);
    for (int i = 0; i < letter.annexes().size(); i++) {
      unofficial("annexes[" + i + "].", letter.annexes().get(i).originalLanguages(), inspection);
    }
  }

  private static void unofficial(
      String holder, List<OriginalLanguage> languages, Inspection inspection) {
    for (int i = 0; i < languages.size(); i++) {
      if (languages.get(i).language().isEmpty()) {
        inspection.report(
            holder + "originalLanguages[" + i + "]", Map.of("language", languages.get(i).text()));
      }
    }
  }

  private static void otherCouncilYear(Letter letter, Inspection inspection) {
    Optional<Integer> ordinal = letter.masthead().councilYear();
    Optional<LocalDate> issued = letter.masthead().issued();
    if (ordinal.isPresent()
        && issued.isPresent()
        && ordinal.get() != issued.get().getYear() - YEAR_BEFORE_COUNCIL) {
      inspection.report(
          "masthead.councilYear",
          Map.of(
              "ordinal",
              ordinal.get(),
              "year",
              issued.get().getYear(),
              "expected",
              issued.get().getYear() - YEAR_BEFORE_COUNCIL));
    }
  }
}
