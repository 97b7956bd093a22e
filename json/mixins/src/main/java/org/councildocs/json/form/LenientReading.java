package org.councildocs.json.form;

import java.util.List;
import java.util.Objects;
import org.councildocs.document.CouncilDocument;

/**
 * A document that was read leniently, and what the form does not know of it. Documents of a later
 * minor version of the form have such properties, and those of other programs that add their own.
 *
 * @param document the document, not null
 * @param unknown the properties kept aside, in the order in which they were read, not null
 * @since 0.1.0
 */
public record LenientReading(CouncilDocument document, List<UnknownProperty> unknown) {

  /** Keeps its own copy of the list. */
  public LenientReading {
    Objects.requireNonNull(document, "document");
    unknown = List.copyOf(Objects.requireNonNull(unknown, "unknown"));
  }
}
