package org.councildocs.cli.report;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.language.Language;

/**
 * What a report says of itself before it says anything of an input.
 *
 * @param tool what made it, such as {@code councildocs 0.1.0}, not null
 * @param language the language of its messages, not null
 * @param made when the run began; empty unless somebody asked for it, so that two runs over the
 *     same inputs give the same report
 * @since 0.1.0
 */
public record ReportHead(String tool, Language language, Optional<Instant> made) {

  /** Checks that nothing is null. */
  public ReportHead {
    Objects.requireNonNull(tool, "tool");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(made, "made");
  }
}
