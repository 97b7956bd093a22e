package org.councildocs.validation;

import java.time.DateTimeException;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;

/**
 * What the rules about sets need of a document: some hundred bytes, however long the document is.
 * It can be written down and read back, so that a set can be compared by somebody who has not all
 * its documents at hand any more:
 *
 * <pre>{@code
 * String kept = DocumentDigest.of(letter).toString();
 * ...
 * collector.add("S_2024_507.txt", DocumentDigest.parse(kept));
 * }</pre>
 *
 * <p>Immutable. What it holds is the business of this version of the library alone.
 *
 * @since 0.1.0
 */
public final class DocumentDigest {

  private static final DocumentDigest WITHOUT_LETTER = new DocumentDigest(Optional.empty());

  private final Optional<LetterDigest> letter;

  private DocumentDigest(Optional<LetterDigest> letter) {
    this.letter = letter;
  }

  /**
   * The digest of a document. In a concept note that stands alone there is nothing to compare.
   *
   * @param document the document, not null
   * @return the digest, never null
   */
  public static DocumentDigest of(CouncilDocument document) {
    return Objects.requireNonNull(document, "document") instanceof Letter letter
        ? new DocumentDigest(Optional.of(LetterDigest.of(letter)))
        : WITHOUT_LETTER;
  }

  /**
   * Reads a digest, the inverse of {@link #toString()}.
   *
   * @param text what {@link #toString()} gave, not null
   * @return the digest, never null
   * @throws IllegalArgumentException if it is anything else
   */
  public static DocumentDigest parse(String text) {
    if (Objects.requireNonNull(text, "text").isEmpty()) {
      return WITHOUT_LETTER;
    }
    try {
      return new DocumentDigest(Optional.of(LetterDigest.parse(text)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  Optional<LetterDigest> letter() {
    return letter;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentDigest digest && letter.equals(digest.letter);
  }

  @Override
  public int hashCode() {
    return letter.hashCode();
  }

  /**
   * The digest in a form that {@link #parse} reads.
   *
   * @return the text, with tabs between its parts; empty for a document without anything to compare
   */
  @Override
  public String toString() {
    return letter.map(LetterDigest::text).orElse("");
  }
}
