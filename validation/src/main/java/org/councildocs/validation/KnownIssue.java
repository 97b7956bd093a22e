package org.councildocs.validation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.DocumentPath;
import org.councildocs.symbol.DocumentSymbol;

/**
 * A finding that somebody has looked at and that need not be reported again until some day.
 *
 * @param line the line of the file that it stands in, from 1
 * @param rule the id of the rule, not null
 * @param document a symbol of the document (a double one or a half of it), or the name of its file,
 *     or the end of its path, not null
 * @param path the part in question with all below it, empty for the whole document
 * @param until the last day on which it holds, not null
 * @param reviewer who looked at it, not null
 * @param reason why it is left as it is, not null
 * @since 0.1.0
 */
public record KnownIssue(
    int line,
    String rule,
    String document,
    Optional<DocumentPath> path,
    LocalDate until,
    String reviewer,
    String reason) {

  /** Refuses null, nothing else. */
  public KnownIssue {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(reviewer, "reviewer");
    Objects.requireNonNull(reason, "reason");
  }

  /** Whether what its rule found is what this entry speaks of. */
  boolean covers(String name, List<DocumentSymbol> symbols, DocumentPath place) {
    return (path.isEmpty() || place.startsWith(path.get())) && means(name, symbols);
  }

  private boolean means(String name, List<DocumentSymbol> symbols) {
    return name.equals(document)
        || name.endsWith("/" + document)
        || DocumentSymbol.tryParse(document)
            .map(meant -> !Collections.disjoint(meant.symbols(), halves(symbols)))
            .orElse(false);
  }

  /** One of a document's symbols means it, whether it stands alone or in a double symbol. */
  private static List<DocumentSymbol> halves(List<DocumentSymbol> symbols) {
    return symbols.stream().flatMap(symbol -> symbol.symbols().stream()).toList();
  }
}
