package org.councildocs.validation.constraints.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councildocs.language.Language;
import org.councildocs.validation.constraints.OfficialLanguageTag;
import org.jspecify.annotations.Nullable;

/** Asks whether a text is the tag of an official language. */
public final class OfficialLanguageTagValidator
    implements ConstraintValidator<OfficialLanguageTag, CharSequence> {

  private static final Set<String> TAGS =
      Stream.of(Language.values()).map(Language::tag).collect(Collectors.toUnmodifiableSet());

  /** Called by the engine of validation. */
  public OfficialLanguageTagValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || TAGS.contains(text.toString());
  }
}
