package org.councildocs.validation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.SoundDocument.Aspect;

/**
 * Judges documents by the rules of the {@link RuleCatalogue}, all of them in one pass.
 *
 * <p>This is the direct way, for bulk work: it needs no engine of Jakarta Validation and no
 * reflection. A Jakarta validator that has {@code councildocs-validation} on its path finds the
 * same in the same documents.
 *
 * <pre>{@code
 * for (Finding finding : DocumentValidator.create().validate(letter)) {
 *   System.out.println(finding.path() + " " + finding.message(Language.ENGLISH));
 * }
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads, and made to be used again.
 *
 * @since 0.1.0
 */
public final class DocumentValidator {

  private static final DocumentValidator STANDARD =
      new DocumentValidator(RuleSelection.standard(), ValidationPolicy.NONE, Clock.systemUTC());

  private final RuleSelection rules;
  private final ValidationPolicy policy;
  private final Clock clock;

  private DocumentValidator(RuleSelection rules, ValidationPolicy policy, Clock clock) {
    this.rules = rules;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * A validator with all rules, no policy and the clock of the system in UTC.
   *
   * @return the validator, never null
   */
  public static DocumentValidator create() {
    return STANDARD;
  }

  /**
   * A validator with the rules of one aspect alone.
   *
   * @param aspect the aspect, not null
   * @return the validator, with the policy and the clock of this one, never null
   */
  public DocumentValidator onlyAspect(Aspect aspect) {
    Objects.requireNonNull(aspect, "aspect");
    return new DocumentValidator(rules.only(rule -> rule.aspect() == aspect), policy, clock);
  }

  /**
   * A validator with other severities, without the rules that are switched off, and with the policy
   * that the settings hold.
   *
   * @param settings the settings, not null
   * @return the validator, never null
   */
  public DocumentValidator withSettings(RuleSettings settings) {
    Objects.requireNonNull(settings, "settings");
    return new DocumentValidator(rules.with(settings), settings.policy(), clock);
  }

  /**
   * A validator with another policy.
   *
   * @param other the policy, not null
   * @return the validator, never null
   */
  public DocumentValidator withPolicy(ValidationPolicy other) {
    return new DocumentValidator(rules, Objects.requireNonNull(other, "other"), clock);
  }

  /**
   * A validator that takes today from another clock.
   *
   * @param other the clock, not null
   * @return the validator, never null
   */
  public DocumentValidator withClock(Clock other) {
    return new DocumentValidator(rules, policy, Objects.requireNonNull(other, "other"));
  }

  /**
   * Judges a document with everything in it.
   *
   * @param document the document, not null
   * @return all findings in their order, empty for a sound document, never null
   */
  public List<Finding> validate(CouncilDocument document) {
    return Inspection.findings(rules, policy, clock, Objects.requireNonNull(document, "document"));
  }
}
