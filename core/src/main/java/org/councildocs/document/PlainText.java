package org.councildocs.document;

import java.util.List;

/**
 * The text of an annex that is neither a letter nor a concept note, such as terms of reference.
 *
 * @param body the paragraphs, not null
 * @since 0.1.0
 */
public record PlainText(List<String> body) implements AnnexContent {

  /** Copies the lists and refuses null, nothing else. */
  public PlainText {
    body = NoNulls.copy(body, "body");
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }
}
