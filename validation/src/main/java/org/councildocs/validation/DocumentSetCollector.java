package org.councildocs.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.councildocs.document.CouncilDocument;

/**
 * A set of documents that grows while documents are read, and keeps a digest of each, not the
 * document. For one thread.
 *
 * @since 0.1.0
 */
public final class DocumentSetCollector {

  private final RuleSelection rules;
  private final List<LetterDigest> letters = new ArrayList<>();
  private int size;

  DocumentSetCollector(RuleSelection rules) {
    this.rules = rules;
  }

  /**
   * Adds a document. A concept note that stands alone counts, but there is nothing in it to
   * compare.
   *
   * @param name what people call the document, such as the path of its file, not null
   * @param document the document, not null
   */
  public void add(String name, CouncilDocument document) {
    add(name, DocumentDigest.of(document));
  }

  /**
   * Adds a document of which the digest was taken before.
   *
   * @param name what people call the document, not null
   * @param digest its digest, not null
   */
  public void add(String name, DocumentDigest digest) {
    Objects.requireNonNull(name, "name");
    digest.letter().ifPresent(letter -> letters.add(letter.in(size, name)));
    size++;
  }

  /**
   * How many documents were added.
   *
   * @return the number
   */
  public int size() {
    return size;
  }

  /**
   * Compares all that was added so far.
   *
   * @return all findings in their order, never null
   */
  public List<SetFinding> findings() {
    return SetInspection.findings(rules, letters);
  }
}
