package org.councildocs.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councildocs.language.Language;
import org.councildocs.symbol.DocumentSymbol;

/**
 * A set of letters, by symbol and language. Letters with the same symbol are language versions of
 * one document; a letter with two symbols, or with a double symbol such as {@code
 * A/77/277-S/2022/606}, is found under both.
 *
 * <p>The set is immutable and keeps every letter it was given, in the order given, also two of one
 * symbol and language: whether that is a mistake is for a rule to say.
 *
 * @since 0.1.0
 */
public final class DocumentSet {

  private final List<Letter> letters;
  private final NavigableMap<DocumentSymbol, List<Letter>> bySymbol;

  private DocumentSet(List<Letter> letters) {
    this.letters = letters;
    NavigableMap<DocumentSymbol, List<Letter>> index = new TreeMap<>();
    for (Letter letter : letters) {
      Set<DocumentSymbol> halves = new TreeSet<>();
      letter.masthead().symbols().forEach(symbol -> halves.addAll(symbol.symbols()));
      for (DocumentSymbol half : halves) {
        index.computeIfAbsent(half, s -> new ArrayList<>(1)).add(letter);
      }
    }
    Comparator<Letter> byLanguage = Comparator.comparing(Letter::language);
    index.replaceAll((symbol, versions) -> versions.stream().sorted(byLanguage).toList());
    this.bySymbol = Collections.unmodifiableNavigableMap(index);
  }

  /**
   * The set of some letters.
   *
   * @param letters the letters, not null, no one null
   * @return the set, never null
   */
  public static DocumentSet of(Collection<Letter> letters) {
    return new DocumentSet(List.copyOf(Objects.requireNonNull(letters, "letters")));
  }

  /**
   * All letters.
   *
   * @return the letters in the order given, never null
   */
  public List<Letter> letters() {
    return letters;
  }

  /**
   * All symbols, double ones in their halves, in the order archivists expect: S/2022/9 before
   * S/2022/10.
   *
   * @return the symbols, never null
   */
  public NavigableSet<DocumentSymbol> symbols() {
    return bySymbol.navigableKeySet();
  }

  /**
   * The language versions of a document.
   *
   * @param symbol its symbol, or one of several, not null; of a double symbol the first half counts
   * @return the versions, ordered by language; empty if the set has no such document, never null
   */
  public List<Letter> versions(DocumentSymbol symbol) {
    Objects.requireNonNull(symbol, "symbol");
    return bySymbol.getOrDefault(symbol.symbols().get(0), List.of());
  }

  /**
   * One language version of a document.
   *
   * @param symbol its symbol, not null
   * @param language the language, not null
   * @return the first such letter, empty if the set has none
   */
  public Optional<Letter> version(DocumentSymbol symbol, Language language) {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(language, "language");
    return versions(symbol).stream().filter(letter -> letter.language() == language).findFirst();
  }

  /**
   * The letters that print no symbol.
   *
   * @return the letters in the order given, never null
   */
  public List<Letter> withoutSymbol() {
    return letters.stream().filter(letter -> letter.masthead().symbols().isEmpty()).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentSet set && letters.equals(set.letters);
  }

  @Override
  public int hashCode() {
    return letters.hashCode();
  }

  @Override
  public String toString() {
    return "DocumentSet[" + letters.size() + " letters, " + bySymbol.size() + " symbols]";
  }
}
