package org.councildocs.cli.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.DocumentKind;
import org.councildocs.language.Language;

/**
 * An input and all that is to be said about it.
 *
 * @param source the name of the input, not null
 * @param outcome what came of it, not null
 * @param kind what the input is, empty if it could not be read, not null
 * @param language the language of the text, empty if it is not known, not null
 * @param remarks all remarks, in their order, not null
 * @since 0.1.0
 */
public record Checked(
    String source,
    Outcome outcome,
    Optional<DocumentKind> kind,
    Optional<Language> language,
    List<Remark> remarks) {

  /** Sorts the remarks. */
  public Checked {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(language, "language");
    remarks = remarks.stream().sorted().toList();
  }
}
