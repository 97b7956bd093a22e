package org.councildocs.json.form;

import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.CouncilDocument;

/**
 * A line of newline-delimited JSON (NDJSON): a document, or the reason why it is none.
 *
 * @param number the number of the line, from 1; blank lines count
 * @param document the document, empty if there is a problem; not null
 * @param problem why the line is no document, with its place in the whole text; empty if it is one;
 *     not null
 * @since 0.1.0
 */
public record DocumentLine(
    int number, Optional<CouncilDocument> document, Optional<DocumentJsonException> problem) {

  /** Refuses null. */
  public DocumentLine {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(problem, "problem");
  }
}
