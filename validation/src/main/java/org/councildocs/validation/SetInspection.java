package org.councildocs.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.councildocs.document.DocumentPath;
import org.councildocs.symbol.DocumentSymbol;
import org.jspecify.annotations.Nullable;

/** One walk over the digests of a set, in which each rule about sets is asked once. */
final class SetInspection {

  private final RuleSelection rules;
  private final List<LetterDigest> letters;
  private final Map<DocumentSymbol, List<LetterDigest>> bySymbol = new LinkedHashMap<>();
  private final List<SetFinding> findings = new ArrayList<>();
  private @Nullable Map<String, NumberedSeries> series;
  private @Nullable Rule rule;

  private SetInspection(RuleSelection rules, List<LetterDigest> letters) {
    this.rules = rules;
    this.letters = letters;
    for (LetterDigest letter : letters) {
      for (DocumentSymbol symbol : letter.symbols()) {
        bySymbol.computeIfAbsent(symbol, s -> new ArrayList<>(1)).add(letter);
      }
    }
  }

  static List<SetFinding> findings(RuleSelection rules, List<LetterDigest> letters) {
    SetInspection inspection = new SetInspection(rules, letters);
    for (Rule candidate : rules.forSets()) {
      inspection.rule = candidate;
      Objects.requireNonNull(candidate.setCheck()).check(inspection);
    }
    Collections.sort(inspection.findings);
    return List.copyOf(inspection.findings);
  }

  /** The letters in the order in which they were added. */
  List<LetterDigest> letters() {
    return letters;
  }

  /** The letters that bear each symbol, the halves of double symbols apart. */
  Map<DocumentSymbol, List<LetterDigest>> bySymbol() {
    return bySymbol;
  }

  /** The series of which the set holds a good part, by what their symbols begin with. */
  Map<String, NumberedSeries> keptSeries() {
    if (series == null) {
      Map<String, NumberedSeries> all = new HashMap<>();
      bySymbol.forEach(
          (symbol, bearers) -> {
            OptionalInt number = NumberedSeries.number(symbol);
            if (number.isPresent()) {
              all.computeIfAbsent(NumberedSeries.prefix(symbol), prefix -> new NumberedSeries())
                  .add(number.getAsInt(), bearers.get(0));
            }
          });
      all.values().removeIf(one -> !one.kept());
      series = all;
    }
    return series;
  }

  /** Notes a finding of the present rule, if that applies to documents of the day of the letter. */
  void report(LetterDigest letter, String path, Map<String, Object> arguments) {
    Rule finder = Objects.requireNonNull(rule);
    if (!finder.appliesOn(letter.day())) {
      return;
    }
    Finding finding =
        Finding.of(finder, rules.severity(finder), DocumentPath.parse(path), arguments);
    findings.add(new SetFinding(letter.index(), letter.name(), letter.symbols(), finding));
  }
}
