package org.councildocs.testkit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.Finding;
import org.councildocs.validation.Rule;
import org.councildocs.validation.RuleCatalogue;
import org.councildocs.validation.Suggestion;

/**
 * What tests expect the rules to find in a document, or not to find.
 *
 * <pre>{@code
 * RuleExpectations.standard().sound().require(letter);
 * RuleExpectations.standard().finding("letter.date.missing", "date").require(undated);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RuleExpectations {

  private static final RuleExpectations STANDARD = new RuleExpectations(DocumentValidator.create());

  private final DocumentValidator validator;

  private RuleExpectations(DocumentValidator validator) {
    this.validator = validator;
  }

  /**
   * Expectations of all rules, with the clock of the system.
   *
   * @return the expectations, never null
   */
  public static RuleExpectations standard() {
    return STANDARD;
  }

  /**
   * Expectations of a validator with other settings, another policy or another clock.
   *
   * @param validator the validator, not null
   * @return the expectations, never null
   */
  public static RuleExpectations judgedBy(DocumentValidator validator) {
    return new RuleExpectations(Objects.requireNonNull(validator, "validator"));
  }

  /**
   * That no rule finds an error or a warning. What is for information is no fault.
   *
   * @return the expectation, never null
   */
  public Expectation<CouncilDocument> sound() {
    return (document, language) -> {
      List<Finding> findings = validator.validate(document);
      return findings.stream().allMatch(finding -> finding.severity() == Severity.INFO)
          ? Optional.empty()
          : new Explanation(language, document, "sound", Map.of()).findings(findings).explain();
    };
  }

  /**
   * That a rule finds something, wherever it is.
   *
   * @param rule the id of the rule, such as {@code letter.date.missing}, not null
   * @return the expectation, never null
   * @throws IllegalArgumentException if no rule about documents has that id
   */
  public Expectation<CouncilDocument> finding(String rule) {
    known(rule);
    return (document, language) -> {
      List<Finding> findings = validator.validate(document);
      return findings.stream().anyMatch(by(rule))
          ? Optional.empty()
          : new Explanation(language, document, "finding.missing", Map.of("rule", rule))
              .asked(rule)
              .findings(findings)
              .explain();
    };
  }

  /**
   * That a rule finds something at one place.
   *
   * @param rule the id of the rule, not null
   * @param path the place, such as {@code annexes[0].content.title}, not null
   * @return the expectation, never null
   * @throws IllegalArgumentException if no rule about documents has that id, or the text is no path
   */
  public Expectation<CouncilDocument> finding(String rule, String path) {
    known(rule);
    DocumentPath place = DocumentPath.parse(path);
    return (document, language) -> {
      List<Finding> findings = validator.validate(document);
      return findings.stream().filter(by(rule)).anyMatch(found -> found.path().equals(place))
          ? Optional.empty()
          : elsewhere(document, language, rule, place, findings);
    };
  }

  private static Optional<String> elsewhere(
      CouncilDocument document,
      Language language,
      String rule,
      DocumentPath place,
      List<Finding> findings) {
    return new Explanation(
            language, document, "finding.elsewhere", Map.of("rule", rule, "path", place))
        .asked(rule)
        .findings(findings)
        .explain();
  }

  /**
   * That no rule finds anything of one severity.
   *
   * @param severity the severity, not null
   * @return the expectation, never null
   */
  public Expectation<CouncilDocument> noFindingOf(Severity severity) {
    Objects.requireNonNull(severity, "severity");
    return (document, language) -> {
      List<Finding> findings =
          validator.validate(document).stream().filter(f -> f.severity() == severity).toList();
      return findings.isEmpty()
          ? Optional.empty()
          : new Explanation(language, document, "severity.none." + severity, Map.of())
              .findings(findings)
              .explain();
    };
  }

  private static Predicate<Finding> by(String rule) {
    return finding -> finding.rule().equals(rule);
  }

  private static String meant(String id) {
    List<String> ids = RuleCatalogue.standard().rules().stream().map(Rule::id).toList();
    return Suggestion.among(ids, id)
        .map(near -> "; did you mean '" + near + "'?")
        .orElse("; docs/rules.md lists all ids");
  }

  /** An expectation of a rule that is misspelt, or about sets, could never be met. */
  private static void known(String id) {
    Rule rule =
        RuleCatalogue.standard()
            .rule(id)
            .orElseThrow(
                () -> new IllegalArgumentException("no rule has the id '" + id + "'" + meant(id)));
    if (rule.watchesSets()) {
      throw new IllegalArgumentException(
          id + " is about sets: DocumentSetValidator runs it, no validator of one document");
    }
  }
}
