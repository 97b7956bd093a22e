package org.councildocs.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Outcome;
import org.councildocs.cli.report.Subject;
import org.councildocs.document.CouncilDocument;
import org.councildocs.language.Language;
import org.councildocs.language.LineIndex;
import org.councildocs.validation.DocumentSetCollector;
import org.councildocs.validation.DocumentSetValidator;
import org.councildocs.validation.RuleSettings;
import org.councildocs.validation.SetFinding;

/** Compares the documents of a run when all were read; until then it keeps a digest of each. */
final class SetComparison {

  private final DocumentSetCollector set;
  private final Language language;

  /**
   * A comparison of no documents yet.
   *
   * @param settings how somebody wants the rules about sets
   * @param language the language of the remarks
   */
  SetComparison(RuleSettings settings, Language language) {
    this.set = DocumentSetValidator.create().withSettings(settings).collector();
    this.language = language;
  }

  void add(String name, CouncilDocument document) {
    set.add(name, document);
  }

  /** What is to be said of each document beside the others, without what is known. */
  List<Checked> remarks(KnownRemarks known) {
    Map<Integer, List<SetFinding>> byDocument =
        set.findings().stream()
            .collect(
                Collectors.groupingBy(SetFinding::index, LinkedHashMap::new, Collectors.toList()));
    List<Checked> remarked = new ArrayList<>();
    for (List<SetFinding> findings : byDocument.values()) {
      Checked beside = known.without(beside(findings));
      if (!beside.remarks().isEmpty()) {
        remarked.add(beside);
      }
    }
    return remarked;
  }

  /** The texts are read and gone: the findings have their paths. */
  private Checked beside(List<SetFinding> findings) {
    Remarks remarks = Remarks.withoutText(language, LineIndex.of(""));
    findings.forEach(found -> remarks.add(found.finding()));
    return new Checked(
        findings.get(0).document(),
        Outcome.ADDED,
        Subject.ofSymbols(findings.get(0).symbols()),
        remarks.list());
  }
}
