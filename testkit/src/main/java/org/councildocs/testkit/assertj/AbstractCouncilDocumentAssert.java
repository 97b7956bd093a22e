package org.councildocs.testkit.assertj;

import java.util.Optional;
import org.assertj.core.api.AbstractObjectAssert;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Severity;
import org.councildocs.testkit.ContentExpectations;
import org.councildocs.testkit.Expectation;
import org.councildocs.testkit.RuleExpectations;
import org.councildocs.validation.DocumentValidator;

/**
 * What can be asserted of documents of every kind.
 *
 * @param <S> the type of the assertions themselves
 * @param <A> the type of the document
 * @since 0.1.0
 */
public abstract class AbstractCouncilDocumentAssert<
        S extends AbstractCouncilDocumentAssert<S, A>, A extends CouncilDocument>
    extends AbstractObjectAssert<S, A> {

  private RuleExpectations rules = RuleExpectations.standard();

  AbstractCouncilDocumentAssert(A actual, Class<S> self) {
    super(actual, self);
  }

  /**
   * Has a validator judge the document that has other settings, another policy or another clock.
   *
   * @param validator the validator, not null
   * @return these assertions
   */
  public S judgedBy(DocumentValidator validator) {
    rules = RuleExpectations.judgedBy(validator);
    return myself;
  }

  /**
   * Asserts that no rule finds an error or a warning.
   *
   * @return these assertions
   * @throws AssertionError if one does
   */
  public S isSound() {
    return meets(rules.sound());
  }

  /**
   * Asserts that no rule finds anything of one severity.
   *
   * @param severity the severity, not null
   * @return these assertions
   * @throws AssertionError if one does
   */
  public S hasNoFindingOf(Severity severity) {
    return meets(rules.noFindingOf(severity));
  }

  /**
   * Asserts that a rule finds something.
   *
   * @param rule the id of the rule, such as {@code letter.date.missing}, not null
   * @return what can be asserted of the finding
   * @throws AssertionError if it finds nothing
   * @throws IllegalArgumentException if no rule about documents has that id
   */
  public FindingAssert<S> hasFinding(String rule) {
    meets(rules.finding(rule));
    return new FindingAssert<>(myself, path -> meets(rules.finding(rule, path)));
  }

  /**
   * Asserts that the document announces a meeting on a theme.
   *
   * @param theme the theme without quotation marks, not null
   * @return what can be asserted of the meeting
   * @throws AssertionError if it announces none, or one on another theme
   */
  public AnnouncementAssert<S> announces(String theme) {
    meets(ContentExpectations.announces(theme));
    return new AnnouncementAssert<>(
        myself, day -> meets(ContentExpectations.announcesMeetingOn(day)));
  }

  /**
   * Asserts that the document meets an expectation.
   *
   * @param expectation the expectation, not null
   * @return these assertions
   * @throws AssertionError if it does not, with the explanation of the expectation
   */
  public S meets(Expectation<? super A> expectation) {
    isNotNull();
    Optional<String> unmet = expectation.unmet(actual, Expectation.languageOfReader());
    if (unmet.isPresent()) {
      // As an argument: a document may hold percent signs.
      failWithMessage("%s", unmet.get());
    }
    return myself;
  }
}
