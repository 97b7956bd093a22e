package org.councildocs.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.councildocs.symbol.DocumentSymbol;

/**
 * What a rule found in a document of a set by comparing it with the others.
 *
 * @param index the position of the document in the set, from 0
 * @param document the name of the document, not null
 * @param symbols the symbols of the document, the halves of double ones apart, not null
 * @param finding what was found at which of its parts, not null
 * @since 0.1.0
 */
public record SetFinding(int index, String document, List<DocumentSymbol> symbols, Finding finding)
    implements Comparable<SetFinding> {

  private static final Comparator<SetFinding> ORDER =
      Comparator.comparingInt(SetFinding::index)
          .thenComparing(SetFinding::finding)
          .thenComparing(SetFinding::document)
          .thenComparing(SetFinding::symbols, SetFinding::compareSymbols);

  /** Copies the list and refuses null, nothing else. */
  public SetFinding {
    Objects.requireNonNull(document, "document");
    symbols = List.copyOf(Objects.requireNonNull(symbols, "symbols"));
    Objects.requireNonNull(finding, "finding");
  }

  private static int compareSymbols(List<DocumentSymbol> some, List<DocumentSymbol> others) {
    for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
      int order = some.get(i).compareTo(others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(some.size(), others.size());
  }

  @Override
  public int compareTo(SetFinding other) {
    return ORDER.compare(this, other);
  }

  /**
   * The finding for people, in English.
   *
   * @return the name of the document with the finding
   */
  @Override
  public String toString() {
    return document + ": " + finding;
  }
}
