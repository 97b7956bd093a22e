package org.councildocs.validation.constraints;

import org.hibernate.validator.cfg.ConstraintDef;

/**
 * {@link OfficialLanguageTag} for Hibernate Validator's programmatic mapping: {@code
 * type.field("language").constraint(new OfficialLanguageTagDef())}.
 *
 * @since 0.1.0
 */
public final class OfficialLanguageTagDef
    extends ConstraintDef<OfficialLanguageTagDef, OfficialLanguageTag> {

  /** A constraint with the default message, in the default group. */
  public OfficialLanguageTagDef() {
    super(OfficialLanguageTag.class);
  }
}
