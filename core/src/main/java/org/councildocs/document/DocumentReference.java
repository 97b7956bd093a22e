package org.councildocs.document;

import java.util.Objects;
import org.councildocs.symbol.DocumentSymbol;

/**
 * Another document that is cited, with the place where.
 *
 * @param symbol the symbol cited, such as {@code S/2016/1128}, not null
 * @param path the part that cites it, from the letter or concept note that holds this reference,
 *     such as {@code body[1]}, not null
 * @since 0.1.0
 */
public record DocumentReference(DocumentSymbol symbol, DocumentPath path) {

  /** Refuses null, nothing else. */
  public DocumentReference {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(path, "path");
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }
}
