package org.councildocs.cli.report;

import java.util.List;
import java.util.Objects;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.NotePart;

/**
 * What a concept note in a document lacks; the parts that are not named are there.
 *
 * @param path where the note stands in the document, such as {@code annexes[0].content}; the root
 *     for a note that stands alone, not null
 * @param lacking the parts that are not there, in their order, not null
 * @param thin the parts that are there in name only, in their order, not null
 * @since 0.1.0
 */
public record NoteCompleteness(DocumentPath path, List<NotePart> lacking, List<NotePart> thin) {

  /** Copies the lists. */
  public NoteCompleteness {
    Objects.requireNonNull(path, "path");
    lacking = List.copyOf(lacking);
    thin = List.copyOf(thin);
  }

  /**
   * The short form of what is known of a note.
   *
   * @param path where the note stands in the document, not null
   * @param completeness what it has and lacks, not null
   * @return the short form, never null
   */
  public static NoteCompleteness of(DocumentPath path, ConceptNoteCompleteness completeness) {
    return new NoteCompleteness(path, completeness.lacking(), completeness.thin());
  }
}
