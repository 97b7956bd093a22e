package org.councildocs.validation;

import java.util.List;
import java.util.Map;
import org.councildocs.document.CirculationRequest;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.SymbolCheck;
import org.councildocs.symbol.SymbolFinding;

/** What no symbol in a masthead can be, though it is well formed: one rule for each check. */
final class SymbolRules {

  private static final String NO_LETTER = "masthead.symbol.nature";

  static final List<Rule> ALL =
      List.of(
          rule(SymbolCheck.YEAR_BEFORE_SERIES, "S/1906/2020", SymbolCheck.YEAR_AND_DATE.id()),
          rule(SymbolCheck.YEAR_IN_FUTURE, "S/2098/1", SymbolCheck.YEAR_AND_DATE.id()),
          rule(SymbolCheck.SESSION_BEFORE_SERIES, "A/12/99"),
          rule(SymbolCheck.SESSION_IN_FUTURE, "A/299/1"),
          rule(SymbolCheck.SESSION_IN_ROMAN, "A/RES/3363 (XXXV)", NO_LETTER),
          rule(SymbolCheck.RESOLUTION_AND_YEAR, "S/RES/1373 (2024)", NO_LETTER),
          rule(SymbolCheck.NUMBER_ZERO, "S/2025/0"),
          rule(SymbolCheck.YEAR_AND_DATE, "S/2021/5"));

  private SymbolRules() {}

  private static Rule rule(SymbolCheck check, String impossible, String... implied) {
    boolean practice = check.source().equals("practice");
    Rule.Builder rule = practice ? Rule.warning(check.id()) : Rule.error(check.id());
    return rule.source(
            practice ? RuleSource.practice("E/2023/98") : RuleSource.document(check.source()))
        .watching(
            check == SymbolCheck.YEAR_AND_DATE
                ? new String[] {"masthead.symbols", "date"}
                : new String[] {"masthead.symbols"})
        .implying(implied)
        .letter(
            letter -> bearing(letter, impossible),
            (letter, inspection) -> impossible(letter, inspection, check));
  }

  /** A letter of which nothing is known that could contradict its symbol, but for the date. */
  private static Letter.Builder bearing(Letter.Builder letter, String symbol) {
    CirculationRequest request = letter.build().circulation().orElseThrow();
    return letter
        .masthead(Masthead.builder().addSymbol(DocumentSymbol.parse(symbol)).build())
        .circulation(new CirculationRequest(request.text(), List.of(), List.of()));
  }

  private static void impossible(Letter letter, Inspection inspection, SymbolCheck check) {
    List<DocumentSymbol> symbols = letter.masthead().symbols();
    for (int i = 0; i < symbols.size(); i++) {
      for (SymbolFinding finding : inspection.symbolFindings(i)) {
        if (finding.check() == check) {
          inspection.report("masthead.symbols[" + i + "]", arguments(finding));
        }
      }
    }
  }

  private static Map<String, Object> arguments(SymbolFinding finding) {
    List<String> values = finding.arguments();
    return values.isEmpty()
        ? Map.of("symbol", finding.symbol())
        : Map.of("symbol", finding.symbol(), "value", values.get(0), "bound", values.get(1));
  }
}
