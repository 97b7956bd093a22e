package org.councildocs.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.councildocs.document.CouncilDocument;

/** What all rules find in the example of one, on a day on which it could have been written. */
final class JudgedExample {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-01T12:00:00Z"), ZoneOffset.UTC);

  private JudgedExample() {}

  static List<Finding> findings(RuleExample example) {
    return findings(example, RuleSettings.NONE);
  }

  static List<Finding> findings(RuleExample example, RuleSettings settings) {
    DocumentValidator validator =
        DocumentValidator.create()
            .withSettings(settings.withPolicy(example.policy()))
            .withClock(CLOCK);
    List<Finding> findings = new ArrayList<>();
    for (CouncilDocument document : example.documents()) {
      findings.addAll(validator.validate(document));
    }
    setFindings(example, settings).forEach(found -> findings.add(found.finding()));
    return findings;
  }

  static List<Finding> findings(Rule rule, RuleExample example) {
    return findings(example).stream().filter(finding -> finding.rule().equals(rule.id())).toList();
  }

  static List<SetFinding> setFindings(RuleExample example) {
    return setFindings(example, RuleSettings.NONE);
  }

  private static List<SetFinding> setFindings(RuleExample example, RuleSettings settings) {
    DocumentSetCollector set = DocumentSetValidator.create().withSettings(settings).collector();
    for (CouncilDocument document : example.documents()) {
      set.add("document " + (set.size() + 1), document);
    }
    return set.findings();
  }
}
