package org.councildocs.cli.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.councildocs.language.Language;
import org.councildocs.symbol.DocumentSymbol;

/**
 * Brings together the inputs that are versions of one document: those with the same symbols. Of
 * each input some words are held; inputs without a symbol stand in no group.
 */
final class DocumentVersions {

  private static final Comparator<List<DocumentSymbol>> BY_SYMBOLS =
      Comparator.<List<DocumentSymbol>, DocumentSymbol>comparing(symbols -> symbols.get(0))
          .thenComparing(List::size)
          .thenComparing(List::toString);

  private final Map<List<DocumentSymbol>, Document> documents = new TreeMap<>(BY_SYMBOLS);

  void add(Checked checked) {
    List<DocumentSymbol> symbols =
        checked.subject().symbols().stream().flatMap(both -> both.symbols().stream()).toList();
    if (symbols.isEmpty() || checked.outcome() == Outcome.FIXED) {
      return;
    }
    Document document = documents.computeIfAbsent(symbols, Document::new);
    if (checked.outcome() == Outcome.ADDED) {
      document.beside += checked.remarks().size();
    } else {
      document.versions.add(
          new Version(
              checked.source(),
              checked.subject().language(),
              checked.outcome(),
              checked.remarks().size()));
    }
  }

  /** The documents in the order of their symbols. */
  Collection<Document> documents() {
    return documents.values();
  }

  /**
   * One language version.
   *
   * @param source the name of the input
   * @param language its language, empty if it is not known
   * @param outcome what came of it
   * @param findings how many remarks there are on it alone
   */
  record Version(String source, Optional<Language> language, Outcome outcome, int findings) {}

  /** A document with its language versions. */
  static final class Document {

    private final List<DocumentSymbol> symbols;
    private final List<Version> versions = new ArrayList<>();
    private int beside;

    private Document(List<DocumentSymbol> symbols) {
      this.symbols = symbols;
    }

    /** Its symbols, those of a double one apart. */
    String name() {
      return symbols.stream().map(DocumentSymbol::toString).collect(Collectors.joining(" – "));
    }

    List<DocumentSymbol> symbols() {
      return symbols;
    }

    /** The versions in the order of the inputs. */
    List<Version> versions() {
      return List.copyOf(versions);
    }

    /** How many remarks there are on it beside other documents or versions. */
    int beside() {
      return beside;
    }
  }
}
