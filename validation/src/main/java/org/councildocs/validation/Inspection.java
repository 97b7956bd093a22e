package org.councildocs.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.SymbolChecks;
import org.councildocs.symbol.SymbolFinding;
import org.jspecify.annotations.Nullable;

/**
 * One walk over one document, in which each rule that applies is asked once for each part of its
 * kind. Letter rules are asked about the document itself, note rules about every concept note in
 * it. Paths are only made for what is found.
 */
final class Inspection {

  private static final int NO_ANNEX = -1;

  private final RuleSelection rules;
  private final ValidationPolicy policy;
  private final Clock clock;
  private final @Nullable Letter letter;
  private final @Nullable LocalDate date;
  private final boolean allApply;
  private @Nullable LocalDate today;
  private @Nullable List<Finding> findings;
  private @Nullable Rule rule;

  /** Where the note that is judged lies: the list of its annex, and the place in it. */
  private String prefix = "";

  private int annex = NO_ANNEX;
  private @Nullable List<List<SymbolFinding>> symbolFindings;

  private Inspection(
      RuleSelection rules, ValidationPolicy policy, Clock clock, CouncilDocument document) {
    this.rules = rules;
    this.policy = policy;
    this.clock = clock;
    if (document instanceof Letter root) {
      letter = root;
      date = root.date().or(root.masthead()::issued).orElse(null);
    } else {
      ConceptNote note = (ConceptNote) document;
      letter = null;
      date = note.meeting().isPresent() ? note.meeting().get().date().orElse(null) : null;
    }
    allApply = rules.allApplyOn(date);
  }

  static List<Finding> findings(
      RuleSelection rules, ValidationPolicy policy, Clock clock, CouncilDocument document) {
    Inspection inspection = new Inspection(rules, policy, clock, document);
    if (document instanceof Letter letter) {
      inspection.letter(letter);
    } else {
      inspection.note((ConceptNote) document);
    }
    return inspection.sorted();
  }

  private void letter(Letter root) {
    for (Rule candidate : rules.forLetters()) {
      Rule.LetterCheck check = candidate.letterCheck();
      if (check != null && (allApply || candidate.appliesOn(date))) {
        rule = candidate;
        check.check(root, this);
      }
    }
    if (rules.forNotes().length > 0) {
      AnnexLists.notes(
          root,
          (note, list, index) -> {
            prefix = list;
            annex = index;
            note(note);
          });
      annex = NO_ANNEX;
    }
  }

  private void note(ConceptNote note) {
    for (Rule candidate : rules.forNotes()) {
      Rule.NoteCheck check = candidate.noteCheck();
      if (check != null && (allApply || candidate.appliesOn(date))) {
        rule = candidate;
        check.check(note, this);
      }
    }
  }

  private List<Finding> sorted() {
    if (findings == null) {
      return List.of();
    }
    Collections.sort(findings);
    return List.copyOf(findings);
  }

  /** Notes a finding of the present rule at a path from the present letter or note on. */
  void report(String path, Map<String, Object> arguments) {
    add(finding(path, arguments));
  }

  /** Notes a finding together with the value that surely belongs at its path instead. */
  void report(String path, Map<String, Object> arguments, String correction) {
    add(finding(path, arguments).correctedBy(correction));
  }

  private void add(Finding finding) {
    if (findings == null) {
      findings = new ArrayList<>();
    }
    findings.add(finding);
  }

  private Finding finding(String path, Map<String, Object> arguments) {
    Rule finder = Objects.requireNonNull(rule);
    String place = annex == NO_ANNEX ? path : AnnexLists.content(prefix, annex) + "." + path;
    DocumentPath part = DocumentPath.parse(place);
    return Finding.of(finder, rules.severity(finder), part, arguments);
  }

  /** Notes a finding whose message needs no arguments. */
  void report(String path) {
    report(path, Map.of());
  }

  /** The letter that is inspected as a whole, with all it holds; empty for a note that is alone. */
  Optional<Letter> letter() {
    return Optional.ofNullable(letter);
  }

  /** What is impossible in a symbol of the masthead; worked out once for all rules that ask. */
  List<SymbolFinding> symbolFindings(int index) {
    if (symbolFindings == null) {
      symbolFindings = new ArrayList<>();
      if (letter != null) {
        for (DocumentSymbol symbol : letter.masthead().symbols()) {
          symbolFindings.add(impossible(symbol, letter));
        }
      }
    }
    return symbolFindings.get(index);
  }

  private List<SymbolFinding> impossible(DocumentSymbol symbol, Letter bearer) {
    List<SymbolFinding> found = SymbolChecks.check(symbol, today());
    if (bearer.date().isEmpty()) {
      return found;
    }
    List<SymbolFinding> dated = SymbolChecks.checkDate(symbol, bearer.date().get());
    if (dated.isEmpty()) {
      return found;
    }
    List<SymbolFinding> both = new ArrayList<>(found);
    both.addAll(dated);
    return both;
  }

  /** What the clock says, the same for all rules. */
  LocalDate today() {
    if (today == null) {
      today = LocalDate.now(clock);
    }
    return today;
  }

  ValidationPolicy policy() {
    return policy;
  }
}
