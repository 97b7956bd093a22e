package org.councildocs.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Masthead;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;

/**
 * What was read from a text: the document, where each of its fields stands in the text, and what
 * was doubtful.
 *
 * <p>The <em>leaves</em> are the passages into which the text is cut, such as {@code title}, {@code
 * body[0]}, {@code signatories[0]}: every character of the text that is no blank lies in exactly
 * one of their spans or in the page furniture. Furniture may interrupt a leaf; there the furniture
 * wins. Other fields are read from a part of a leaf, such as {@code date} from the title, and
 * containers, such as {@code annexes[0]}, span all their parts.
 *
 * <p>A text of another kind than letter, note verbale and concept note has no document; its leaves
 * are {@code text[0]}, {@code text[1]} and so on, behind those of its masthead.
 *
 * @param kind what the text is, such as {@code LETTER}, not null
 * @param language the language of the text, empty if it could not be told
 * @param masthead what stands above the title of a document of any kind, the same as in the letter
 *     of a {@code document}; {@link Masthead#NONE} where nothing does, not null
 * @param document the document, empty for the kinds that are not modelled
 * @param spans the place of each field by its path, ordered by path; offsets in UTF-16 units,
 *     0-based, half-open; not null
 * @param leaves the paths of the passages into which the text is cut, in the order of the text, not
 *     null
 * @param furniture job numbers, page numbers, running symbols, rules and the marks of Markdown,
 *     HTML and mail, in the order of the text, not null
 * @param problems what was doubtful, in the order of the text, not null
 * @since 0.1.0
 */
public record ReadResult(
    DocumentKind kind,
    Optional<Language> language,
    Masthead masthead,
    Optional<CouncilDocument> document,
    Map<DocumentPath, TextSpan> spans,
    List<DocumentPath> leaves,
    List<TextSpan> furniture,
    List<Problem> problems) {

  /** Copies the lists and the map, and refuses null, nothing else. */
  public ReadResult {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(masthead, "masthead");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(spans, "spans");
    // Map.copyOf would lose the order; a SpanMap cannot be changed.
    spans =
        spans instanceof SpanMap ? spans : Collections.unmodifiableMap(new LinkedHashMap<>(spans));
    leaves = List.copyOf(Objects.requireNonNull(leaves, "leaves"));
    furniture = List.copyOf(Objects.requireNonNull(furniture, "furniture"));
    problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
  }

  /**
   * The place of a field: its own span, else that of the deepest part around it that has one.
   *
   * @param path the path of the field, not null
   * @return the span; empty only if not even the whole text has one, since it is empty
   */
  public Optional<TextSpan> spanOf(DocumentPath path) {
    DocumentPath at = Objects.requireNonNull(path, "path");
    while (!spans.containsKey(at) && !at.equals(DocumentPath.ROOT)) {
      at = at.parent();
    }
    return Optional.ofNullable(spans.get(at));
  }
}
