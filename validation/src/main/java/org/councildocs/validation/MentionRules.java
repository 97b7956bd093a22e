package org.councildocs.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.DocumentReference;
import org.councildocs.document.ThreatMention;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.SymbolCheck;
import org.councildocs.symbol.SymbolChecks;
import org.councildocs.symbol.SymbolFinding;
import org.councildocs.threat.ThreatCategory;

/** What is asked of the documents that a letter and its concept notes cite, and of threats. */
final class MentionRules {

  static final List<Rule> ALL =
      List.of(
          Rule.warning("reference.later")
              .source(RuleSource.consistency("what is cited exists before it is cited"))
              .since(Sources.YEAR_IN_SYMBOL_SINCE)
              .watching("date", "references.symbol", "annexes.content.references.symbol")
              .ofNotesToo((note, inspection) -> later(note.references(), inspection))
              .letter(
                  letter -> letter.addReference(citing("S/2026/10")),
                  letter -> letter.addReference(citing("S/2024/507")),
                  (letter, inspection) -> later(letter.references(), inspection)),
          Rule.warning("reference.impossible")
              .source(Sources.SYMBOLS)
              .watching("references.symbol", "annexes.content.references.symbol")
              .ofNotesToo((note, inspection) -> impossible(note.references(), inspection))
              .letter(
                  letter -> letter.addReference(citing("S/RES/1373 (2010)")),
                  letter -> letter.addReference(citing("S/RES/1373 (2001)")),
                  (letter, inspection) -> impossible(letter.references(), inspection)),
          Rule.warning("reference.place")
              .source(RuleSource.consistency("what is cited is cited somewhere"))
              .watching("references.path", "annexes.content.references.path")
              .ofNotesToo((note, inspection) -> citedNowhere(note, note.references(), inspection))
              .letter(
                  letter -> letter.addReference(citing("S/2024/507", "body[7]")),
                  letter -> letter.addReference(citing("S/2024/507")),
                  (letter, inspection) -> citedNowhere(letter, letter.references(), inspection)),
          Rule.warning("threat.place")
              .source(RuleSource.consistency("what is named is named somewhere"))
              .watching("threats.text", "threats.path", "annexes.content.threats.path")
              .ofNotesToo((note, inspection) -> namedNowhere(note, note.threats(), inspection))
              .letter(
                  letter -> letter.addThreat(naming("armed conflict", "body[0]")),
                  letter -> letter.addThreat(naming("Water", "announcement.theme")),
                  (letter, inspection) -> namedNowhere(letter, letter.threats(), inspection)));

  /** How many characters are searched for the threats of one letter or concept note. */
  private static final long MOST_SEARCHED = 4_000_000;

  private MentionRules() {}

  private static DocumentReference citing(String symbol) {
    return citing(symbol, "body[0]");
  }

  private static DocumentReference citing(String symbol, String path) {
    return new DocumentReference(DocumentSymbol.parse(symbol), DocumentPath.parse(path));
  }

  private static ThreatMention naming(String text, String path) {
    return new ThreatMention(ThreatCategory.INTER_STATE_CONFLICT, text, DocumentPath.parse(path));
  }

  /** A note that is alone has no date that is certain. */
  private static void later(List<DocumentReference> references, Inspection inspection) {
    if (inspection.letter().isEmpty() || inspection.letter().get().date().isEmpty()) {
      return;
    }
    LocalDate date = inspection.letter().get().date().get();
    for (int i = 0; i < references.size(); i++) {
      DocumentSymbol cited = references.get(i).symbol();
      if (SymbolYears.anyAfter(cited, date)) {
        inspection.report("references[" + i + "]", Map.of("symbol", cited, "year", date.getYear()));
      }
    }
  }

  /** Of years to come the rule on later documents tells. */
  private static void impossible(List<DocumentReference> references, Inspection inspection) {
    for (int i = 0; i < references.size(); i++) {
      for (SymbolFinding found :
          SymbolChecks.check(references.get(i).symbol(), inspection.today())) {
        if (found.check() != SymbolCheck.YEAR_IN_FUTURE) {
          inspection.report(
              "references[" + i + "]",
              Map.of("symbol", found.symbol(), "rule", found.check().id()));
        }
      }
    }
  }

  private static void citedNowhere(
      Object holder, List<DocumentReference> references, Inspection inspection) {
    for (int i = 0; i < references.size(); i++) {
      DocumentReference reference = references.get(i);
      if (!PartText.exists(holder, reference.path())) {
        inspection.report(
            "references[" + i + "].path",
            Map.of("symbol", reference.symbol(), "path", reference.path()));
      }
    }
  }

  /** Past the bound the mentions are taken at their word: no document holds so many. */
  private static void namedNowhere(
      Object holder, List<ThreatMention> threats, Inspection inspection) {
    long searched = 0;
    for (int i = 0; i < threats.size() && searched < MOST_SEARCHED; i++) {
      ThreatMention threat = threats.get(i);
      Optional<String> text = PartText.of(holder, threat.path());
      searched += text.isPresent() ? text.get().length() : 0;
      if (text.isEmpty() || !text.get().contains(threat.text())) {
        inspection.report(
            "threats[" + i + "].path", Map.of("text", threat.text(), "path", threat.path()));
      }
    }
  }
}
