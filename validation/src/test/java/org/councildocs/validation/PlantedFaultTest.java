package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.DocumentPath.Step;
import org.councildocs.document.Letter;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In a document with one fault one rule finds it, where it is; in a sound one no rule finds any.
 */
class PlantedFaultTest {

  /** It tells of every letter with a concept note, sound or not. */
  private static final String TOLD_OF_ALL = "note.lead-time";

  static List<Rule> rules() {
    return RuleCatalogue.standard().rules();
  }

  @Test
  void in_a_sound_letter_and_a_sound_note_no_rule_finds_anything() {
    assertThat(DocumentValidator.create().validate(Examples.letter().build()))
        .map(Finding::rule)
        .containsExactly(TOLD_OF_ALL);
    assertThat(DocumentValidator.create().validate(Examples.note().build())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_fault_is_found_by_its_rule_alone_or_with_those_that_it_implies(Rule rule) {
    Set<String> expected = new TreeSet<>(rule.implied());
    expected.add(rule.id());
    Set<String> found = new TreeSet<>();
    JudgedExample.findings(rule.badExample()).forEach(finding -> found.add(finding.rule()));
    if (!expected.contains(TOLD_OF_ALL)) {
      found.remove(TOLD_OF_ALL);
    }
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_fault_is_found_at_a_part_that_the_rule_watches(Rule rule) {
    assertThat(JudgedExample.findings(rule, rule.badExample()))
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(rule.watched())
                    .as(finding.toString())
                    .anyMatch(watched -> watched.startsWith(withoutIndexes(finding.path()))));
  }

  /** A path may end above the part that is missing. */
  private static DocumentPath withoutIndexes(DocumentPath path) {
    DocumentPath bare = DocumentPath.ROOT;
    for (Step step : path.steps()) {
      bare = bare.child(step.name());
    }
    return bare;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_good_example_breaks_no_rule_at_all(Rule rule) {
    assertThat(JudgedExample.findings(rule.goodExample()))
        .filteredOn(finding -> !finding.rule().equals(TOLD_OF_ALL))
        .isEmpty();
    assertThat(JudgedExample.findings(rule, rule.goodExample())).isEmpty();
    assertThat(rule.badExample().shown()).isNotEqualTo(rule.goodExample().shown());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findings_have_the_severity_and_the_arguments_of_their_rule(Rule rule) {
    assertThat(JudgedExample.findings(rule, rule.badExample()))
        .allSatisfy(
            finding -> {
              assertThat(finding.severity()).isEqualTo(rule.severity());
              assertThat(finding.arguments().keySet())
                  .isEqualTo(
                      RuleCatalogueTest.placeholders(rule.messageTemplate(Language.ENGLISH)));
              for (Language language : Language.values()) {
                assertThat(finding.message(language)).doesNotContain("{", "}");
              }
            });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_finds_nothing_in_documents_of_the_day_before_it_applies(Rule rule) {
    if (rule.since().isPresent()) {
      LocalDate eve = rule.since().get().minusDays(1);
      List<CouncilDocument> older =
          rule.badExample().documents().stream().map(document -> of(document, eve)).toList();
      assertThat(
              JudgedExample.findings(
                  rule, new RuleExample(older, rule.badExample().policy(), List.of())))
          .isEmpty();
    }
  }

  private static CouncilDocument of(CouncilDocument document, LocalDate day) {
    if (document instanceof Letter letter) {
      return letter.toBuilder().date(day).build();
    }
    ConceptNote note = (ConceptNote) document;
    return note.toBuilder()
        .meeting(note.meeting().orElseThrow().toBuilder().date(day).build())
        .build();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void an_example_gives_the_same_findings_in_the_same_order_twice(Rule rule) {
    assertThat(JudgedExample.findings(rule.badExample()))
        .isEqualTo(JudgedExample.findings(rule.badExample()));
    assertThat(JudgedExample.setFindings(rule.badExample()))
        .isSorted()
        .isEqualTo(JudgedExample.setFindings(rule.badExample()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_that_is_off_finds_nothing_and_one_that_is_set_otherwise_weighs_so(Rule rule) {
    RuleSettings off = RuleSettings.parse(rule.id() + " = off");
    assertThat(JudgedExample.findings(rule.badExample(), off))
        .noneMatch(finding -> finding.rule().equals(rule.id()));
    Severity other = rule.severity() == Severity.ERROR ? Severity.INFO : Severity.ERROR;
    RuleSettings heavier = RuleSettings.parse(rule.id() + " = " + lower(other));
    assertThat(JudgedExample.findings(rule.badExample(), heavier))
        .filteredOn(finding -> finding.rule().equals(rule.id()))
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == other);
  }

  private static String lower(Severity severity) {
    return severity == Severity.ERROR ? "error" : "info";
  }
}
