package org.councildocs.validation;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.councildocs.document.Severity;
import org.jspecify.annotations.Nullable;

/** Some rules of the catalogue, sorted by what they are asked about, with what they weigh. */
final class RuleSelection {

  private final List<Rule> rules;
  private final RuleSettings settings;
  private final Rule[] forLetters;
  private final Rule[] forNotes;
  private final Rule[] forSets;

  /** From this day to that all rules apply that are on; null where no rule sets a bound. */
  private final @Nullable LocalDate latestSince;

  private final @Nullable LocalDate earliestUntil;

  private RuleSelection(List<Rule> rules, RuleSettings settings) {
    this.rules = rules;
    this.settings = settings;
    List<Rule> on = rules.stream().filter(rule -> settings.severity(rule).isPresent()).toList();
    forLetters = on.stream().filter(rule -> rule.letterCheck() != null).toArray(Rule[]::new);
    forNotes = on.stream().filter(rule -> rule.noteCheck() != null).toArray(Rule[]::new);
    forSets = on.stream().filter(rule -> rule.setCheck() != null).toArray(Rule[]::new);
    latestSince =
        on.stream().flatMap(rule -> rule.since().stream()).max(naturalOrder()).orElse(null);
    earliestUntil =
        on.stream().flatMap(rule -> rule.until().stream()).min(naturalOrder()).orElse(null);
  }

  /** Whether no rule has to be asked if it applies to a document of a date, or without one. */
  boolean allApplyOn(@Nullable LocalDate date) {
    return date == null
        || ((latestSince == null || !date.isBefore(latestSince))
            && (earliestUntil == null || !date.isAfter(earliestUntil)));
  }

  /** All rules, as the catalogue has them. */
  static RuleSelection standard() {
    return new RuleSelection(RuleCatalogue.standard().rules(), RuleSettings.NONE);
  }

  RuleSelection only(Predicate<Rule> chosen) {
    return new RuleSelection(rules.stream().filter(chosen).toList(), settings);
  }

  RuleSelection with(RuleSettings others) {
    return new RuleSelection(rules, others);
  }

  /** What the findings of a rule of this selection weigh. */
  Severity severity(Rule rule) {
    return Objects.requireNonNull(settings.severity(rule).orElse(rule.severity()));
  }

  Rule[] forLetters() {
    return forLetters;
  }

  Rule[] forNotes() {
    return forNotes;
  }

  Rule[] forSets() {
    return forSets;
  }
}
