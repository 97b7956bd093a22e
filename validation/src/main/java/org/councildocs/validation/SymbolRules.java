package org.councildocs.validation;

import java.util.List;
import java.util.Map;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.SymbolCheck;
import org.councildocs.symbol.SymbolFinding;

/** What no symbol in a masthead can be, though it is well formed: one rule for each check. */
final class SymbolRules {

  static final List<Rule> ALL =
      List.of(
          rule(
              SymbolCheck.YEAR_BEFORE_SERIES,
              letter -> Examples.ofYear(letter, 1990, "S/1990/2020"),
              letter -> Examples.ofYear(letter, 1994, "S/1994/2020")),
          rule(
              SymbolCheck.YEAR_IN_FUTURE,
              letter -> Examples.ofYear(letter, 2098, "S/2098/1"),
              letter -> letter),
          rule(SymbolCheck.SESSION_BEFORE_SERIES, "A/12/99", "A/79/99"),
          rule(SymbolCheck.SESSION_IN_FUTURE, "A/299/1", "A/79/1"),
          rule(SymbolCheck.SESSION_IN_ROMAN, "A/RES/3363 (XXXV)", "A/RES/3363 (XXX)"),
          rule(
              SymbolCheck.RESOLUTION_AND_YEAR,
              letter -> bearing(letter, Examples.masthead(), "S/RES/1373 (2025)"),
              letter -> letter),
          rule(
              SymbolCheck.NUMBER_ZERO,
              letter -> bearing(letter, Examples.masthead(), "S/2025/0"),
              letter -> letter),
          rule(
              SymbolCheck.YEAR_AND_DATE,
              letter -> bearing(letter, Examples.masthead().issued(null), "S/2021/5"),
              letter -> letter));

  private SymbolRules() {}

  private static Letter.Builder bearing(
      Letter.Builder letter, Masthead.Builder masthead, String symbol) {
    return letter.masthead(masthead.symbols(List.of(DocumentSymbol.parse(symbol))).build());
  }

  private static Rule rule(SymbolCheck check, String bad, String good) {
    return rule(
        check,
        letter -> Examples.ofTheAssembly(letter, bad),
        letter -> Examples.ofTheAssembly(letter, good));
  }

  private static Rule rule(
      SymbolCheck check, Examples.LetterChange toBad, Examples.LetterChange toGood) {
    boolean practice = check.source().equals("practice");
    Rule.Builder rule = practice ? Rule.warning(check.id()) : Rule.error(check.id());
    return rule.source(
            practice ? RuleSource.practice("E/2023/98") : RuleSource.document(check.source()))
        .watching(
            check == SymbolCheck.YEAR_AND_DATE
                ? new String[] {"masthead.symbols", "date"}
                : new String[] {"masthead.symbols"})
        .letter(toBad, toGood, (letter, inspection) -> impossible(letter, inspection, check));
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
