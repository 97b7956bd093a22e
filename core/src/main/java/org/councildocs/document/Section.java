package org.councildocs.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A section of a concept note with its heading, its paragraphs, and the sections inside it. Guiding
 * questions and briefers are not among the paragraphs: {@link ConceptNote} holds them.
 *
 * @param kind what it is about, not null
 * @param heading the heading as printed, empty if there is none
 * @param body the paragraphs, not null
 * @param sections the sections inside it, in order, not null
 * @since 0.1.0
 */
public record Section(
    SectionKind kind, Optional<String> heading, List<String> body, List<Section> sections) {

  /** Copies the lists and refuses null, nothing else. */
  public Section {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(heading, "heading");
    body = NoNulls.copy(body, "body");
    sections = NoNulls.copy(sections, "sections");
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }
}
