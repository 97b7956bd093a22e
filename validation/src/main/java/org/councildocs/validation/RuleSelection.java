package org.councildocs.validation;

import java.util.List;
import java.util.function.Predicate;

/** Some rules of the catalogue, sorted by what they are asked about. */
final class RuleSelection {

  private final Rule[] forLetters;
  private final Rule[] forNotes;

  private RuleSelection(List<Rule> rules) {
    forLetters = rules.stream().filter(rule -> rule.letterCheck() != null).toArray(Rule[]::new);
    forNotes = rules.stream().filter(rule -> rule.noteCheck() != null).toArray(Rule[]::new);
  }

  static RuleSelection of(RuleCatalogue catalogue, Predicate<Rule> chosen) {
    return new RuleSelection(catalogue.rules().stream().filter(chosen).toList());
  }

  Rule[] forLetters() {
    return forLetters;
  }

  Rule[] forNotes() {
    return forNotes;
  }
}
