package org.councildocs.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.DocumentReference;
import org.councildocs.document.Letter;
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
              .letter(
                  letter -> letter.addReference(citing("S/2026/10")),
                  letter -> letter.addReference(citing("S/2024/507")),
                  MentionRules::later),
          Rule.warning("reference.impossible")
              .source(Sources.SYMBOLS)
              .watching("references.symbol", "annexes.content.references.symbol")
              .letter(
                  letter -> letter.addReference(citing("S/RES/1373 (2010)")),
                  letter -> letter.addReference(citing("S/RES/1373 (2001)")),
                  MentionRules::impossible),
          Rule.warning("reference.place")
              .source(RuleSource.consistency("what is cited is cited somewhere"))
              .watching("references.path", "annexes.content.references.path")
              .letter(
                  letter -> letter.addReference(citing("S/2024/507", "body[7]")),
                  letter -> letter.addReference(citing("S/2024/507")),
                  MentionRules::citedNowhere),
          Rule.warning("threat.place")
              .source(RuleSource.consistency("what is named is named somewhere"))
              .watching("threats.text", "threats.path", "annexes.content.threats.path")
              .letter(
                  letter -> letter.addThreat(naming("armed conflict", "body[0]")),
                  letter -> letter.addThreat(naming("Water", "announcement.theme")),
                  MentionRules::namedNowhere));

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

  private static void later(Letter letter, Inspection inspection) {
    if (letter.date().isPresent()) {
      LocalDate date = letter.date().get();
      references(
          letter,
          (holder, place, reference) -> {
            if (SymbolYears.anyAfter(reference.symbol(), date)) {
              inspection.report(
                  place.path(), Map.of("symbol", reference.symbol(), "year", date.getYear()));
            }
          });
    }
  }

  /** Of years to come the rule on later documents tells. */
  private static void impossible(Letter letter, Inspection inspection) {
    references(
        letter,
        (holder, place, reference) -> {
          for (SymbolFinding found : SymbolChecks.check(reference.symbol(), inspection.today())) {
            if (found.check() != SymbolCheck.YEAR_IN_FUTURE) {
              inspection.report(
                  place.path(), Map.of("symbol", found.symbol(), "rule", found.check().id()));
            }
          }
        });
  }

  private static void citedNowhere(Letter letter, Inspection inspection) {
    references(
        letter,
        (holder, place, reference) -> {
          if (!PartText.exists(holder, reference.path())) {
            inspection.report(
                place.path() + ".path",
                Map.of("symbol", reference.symbol(), "path", reference.path()));
          }
        });
  }

  private static void namedNowhere(Letter letter, Inspection inspection) {
    named(Place.LETTER, letter, letter.threats(), inspection);
    notes(letter, (note, annex) -> named(annex, note, note.threats(), inspection));
  }

  private static void named(
      int annex, Object holder, List<ThreatMention> threats, Inspection inspection) {
    for (int i = 0; i < threats.size(); i++) {
      ThreatMention threat = threats.get(i);
      Optional<String> text = PartText.of(holder, threat.path());
      if (text.isEmpty() || !text.get().contains(threat.text())) {
        inspection.report(
            new Place(annex, "threats", i).path() + ".path",
            Map.of("text", threat.text(), "path", threat.path()));
      }
    }
  }

  /**
   * A mention in a letter or in the note of one of its annexes; its path is made when it is told.
   */
  private record Place(int annex, String list, int index) {

    /** No annex, but the letter itself. */
    static final int LETTER = -1;

    String path() {
      String own = list + "[" + index + "]";
      return annex == LETTER ? own : "annexes[" + annex + "].content." + own;
    }
  }

  private interface ReferenceCheck {
    void check(Object holder, Place place, DocumentReference reference);
  }

  private static void references(Letter letter, ReferenceCheck check) {
    references(Place.LETTER, letter, letter.references(), check);
    notes(letter, (note, annex) -> references(annex, note, note.references(), check));
  }

  private static void references(
      int annex, Object holder, List<DocumentReference> references, ReferenceCheck check) {
    for (int i = 0; i < references.size(); i++) {
      check.check(holder, new Place(annex, "references", i), references.get(i));
    }
  }

  private interface NoteVisit {
    void visit(ConceptNote note, int annex);
  }

  private static void notes(Letter letter, NoteVisit visit) {
    for (int i = 0; i < letter.annexes().size(); i++) {
      if (letter.annexes().get(i).content() instanceof ConceptNote note) {
        visit.visit(note, i);
      }
    }
  }
}
