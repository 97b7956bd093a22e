package org.councildocs.cli.report;

import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.Severity;

/**
 * What a report tells of a rule, beside its findings.
 *
 * @param rule the id, not null
 * @param severity how much its findings weigh unless somebody wants it otherwise, empty where each
 *     has a weight of its own, not null
 * @param what what it asks, not null
 * @param why why that matters, not null
 * @param source on what it rests, not null
 * @param link where that can be read, empty if it is no document or none with a symbol, not null
 * @since 0.1.0
 */
public record RuleHelp(
    String rule,
    Optional<Severity> severity,
    String what,
    String why,
    String source,
    Optional<String> link) {

  /** Checks that nothing is null. */
  public RuleHelp {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(link, "link");
  }
}
