package org.councildocs.document;

import java.util.Objects;
import java.util.Optional;
import org.councildocs.language.Language;

/**
 * A language in which a document was drafted, as the masthead says after {@code Original:}. It may
 * be none of the six official ones; then {@code language} is empty.
 *
 * <p>Source: United Nations Editorial Manual, mastheads.
 *
 * @param text the language as printed, such as {@code French}, not null
 * @param language the official language, empty if it is none of the six
 * @since 0.1.0
 */
public record OriginalLanguage(String text, Optional<Language> language) {

  /** Refuses null, nothing else. */
  public OriginalLanguage {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }
}
