package org.councildocs.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Lines;
import org.councildocs.cli.report.Outcome;
import org.councildocs.cli.report.Subject;
import org.councildocs.language.Language;
import org.councildocs.validation.DocumentSetCollector;
import org.councildocs.validation.DocumentSetValidator;
import org.councildocs.validation.RuleSettings;
import org.councildocs.validation.SetFinding;

/** Compares the documents of a run when all were read; until then it keeps a digest of each. */
final class SetComparison {

  private final DocumentSetCollector set;
  private final Language language;

  /** Those of each document of the set, by its position. */
  private final List<PartPlaces> places = new ArrayList<>();

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

  void add(Examined examined) {
    if (examined.digest().isPresent()) {
      set.add(examined.checked().source(), examined.digest().get());
      places.add(examined.places());
    }
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

  private Checked beside(List<SetFinding> findings) {
    SetFinding first = findings.get(0);
    PartPlaces known = places.get(first.index());
    Remarks remarks = Remarks.withoutText(language, Lines.of(""));
    findings.forEach(found -> remarks.add(found.finding(), known.of(found.finding().path())));
    return new Checked(
        first.document(), Outcome.ADDED, Subject.ofSymbols(first.symbols()), remarks.list());
  }
}
