package org.councildocs.document;

import java.util.Objects;
import org.councildocs.threat.ThreatCategory;

/**
 * A threat to security that is named, with the place where.
 *
 * @param category the category, not null
 * @param text the words as printed, not null
 * @param path the part that names it, from the letter or concept note that holds this mention, such
 *     as {@code sections[1].body[0]}, not null
 * @since 0.1.0
 */
public record ThreatMention(ThreatCategory category, String text, DocumentPath path) {

  /** Refuses null, nothing else. */
  public ThreatMention {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(path, "path");
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }
}
