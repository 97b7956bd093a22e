package org.councildocs.validation;

import java.util.Objects;

/**
 * On what a rule rests, such as {@code S/96/Rev.7, rule 18} or {@code practice, as in E/2023/98}.
 *
 * @param kind how binding the source is, not null
 * @param text the document and the place in it, not null
 * @since 0.1.0
 */
public record RuleSource(Kind kind, String text) {

  /** How binding a source is. */
  public enum Kind {
    /** A document that states or shows what the rule asks. */
    DOCUMENT,
    /** What documents do; no source asks for it, so that such a rule never finds an error. */
    PRACTICE,
    /** Logic: the document contradicts itself. */
    CONSISTENCY
  }

  /** Refuses null, nothing else. */
  public RuleSource {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  static RuleSource document(String text) {
    return new RuleSource(Kind.DOCUMENT, text);
  }

  static RuleSource practice(String seenIn) {
    return new RuleSource(Kind.PRACTICE, seenIn);
  }

  static RuleSource consistency(String text) {
    return new RuleSource(Kind.CONSISTENCY, text);
  }

  /**
   * The source in one line, as findings print it.
   *
   * @return the line, such as {@code S/96/Rev.7, rule 18}, never null
   */
  @Override
  public String toString() {
    return switch (kind) {
      case DOCUMENT -> text;
      case PRACTICE -> "practice, as in " + text;
      case CONSISTENCY -> "consistency: " + text;
    };
  }
}
