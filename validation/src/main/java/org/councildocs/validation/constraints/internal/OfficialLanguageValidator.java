package org.councildocs.validation.constraints.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.councildocs.language.Language;
import org.councildocs.validation.constraints.OfficialLanguageTag;
import org.jspecify.annotations.Nullable;

/** Takes every language of the model: there are only official ones. */
public final class OfficialLanguageValidator
    implements ConstraintValidator<OfficialLanguageTag, Language> {

  /** Called by the engine of validation. */
  public OfficialLanguageValidator() {}

  @Override
  public boolean isValid(@Nullable Language language, ConstraintValidatorContext context) {
    return true;
  }
}
