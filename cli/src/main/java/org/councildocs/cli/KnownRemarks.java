package org.councildocs.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.councildocs.cli.input.InputProblem;
import org.councildocs.cli.input.InputRule;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Lines;
import org.councildocs.cli.report.Outcome;
import org.councildocs.cli.report.Remark;
import org.councildocs.cli.report.Subject;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.validation.KnownIssue;
import org.councildocs.validation.KnownIssues;

/** Leaves out of reports what is known, and says in the end which entries were of no use. */
final class KnownRemarks {

  private final Optional<KnownIssues> known;
  private final String name;
  private final Language language;
  private int leftOut;

  /**
   * Remarks of which none was left out yet.
   *
   * @param known what is known, empty if nothing is
   * @param name the name of the list
   * @param language the language of the remarks
   */
  KnownRemarks(Optional<KnownIssues> known, String name, Language language) {
    this.known = known;
    this.name = name;
    this.language = language;
  }

  /** The same without the remarks that are known. */
  Checked without(Checked checked) {
    if (known.isEmpty()) {
      return checked;
    }
    KnownIssues issues = known.get();
    List<DocumentSymbol> symbols = checked.subject().symbols();
    List<Remark> remarks =
        checked.remarks().stream()
            .filter(
                remark -> !issues.cover(remark.rule(), checked.source(), symbols, remark.path()))
            .toList();
    leftOut += checked.remarks().size() - remarks.size();
    return checked.withRemarks(remarks);
  }

  /** How many remarks were left out. */
  int leftOut() {
    return leftOut;
  }

  /** What there is to say of the list itself, at the lines of its entries. */
  Optional<Checked> ofTheList() {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    List<KnownIssue> unmatched = known.get().unmatched();
    List<KnownIssue> expired = known.get().expired();
    // Only the numbers of the lines are told, so a text of empty lines has them all.
    int last =
        Stream.concat(unmatched.stream(), expired.stream())
            .mapToInt(KnownIssue::line)
            .max()
            .orElse(0);
    Remarks remarks = Remarks.withoutText(language, Lines.of("\n".repeat(last)));
    unmatched.forEach(entry -> remarks.add(problem(InputRule.KNOWN_UNMATCHED, entry)));
    expired.forEach(entry -> remarks.add(problem(InputRule.KNOWN_EXPIRED, entry)));
    return last == 0
        ? Optional.empty()
        : Optional.of(new Checked(name, Outcome.ADDED, Subject.UNKNOWN, remarks.list()));
  }

  private static InputProblem problem(InputRule rule, KnownIssue entry) {
    int line = entry.line() - 1;
    return new InputProblem(
        rule,
        Optional.of(new TextSpan(line, line)),
        Map.of(
            "rule",
            entry.rule(),
            "document",
            entry.document(),
            "reviewer",
            entry.reviewer(),
            "until",
            entry.until().toString()));
  }
}
