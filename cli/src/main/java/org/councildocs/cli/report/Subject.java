package org.councildocs.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.councildocs.document.DocumentKind;
import org.councildocs.language.Language;
import org.councildocs.symbol.DocumentSymbol;

/**
 * What an input turned out to be: by this reports bring inputs together that belong together.
 *
 * @param kind the kind of document, empty if the input could not be read
 * @param language the language of the text, empty if it is not known
 * @param symbols the symbols in the masthead, in their order, not null
 * @param date the date of the letter, else the date of issue, empty if there is neither
 * @param notes the concept notes in it, in their order, not null
 * @since 0.1.0
 */
public record Subject(
    Optional<DocumentKind> kind,
    Optional<Language> language,
    List<DocumentSymbol> symbols,
    Optional<LocalDate> date,
    List<NoteCompleteness> notes) {

  /** That of an input of which nothing is known. */
  public static final Subject UNKNOWN =
      new Subject(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());

  /** Copies the lists. */
  public Subject {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(language, "language");
    symbols = List.copyOf(symbols);
    Objects.requireNonNull(date, "date");
    notes = List.copyOf(notes);
  }

  /**
   * That of an input of which only the symbols are known.
   *
   * @param symbols the symbols, not null
   * @return the subject, never null
   */
  public static Subject ofSymbols(List<DocumentSymbol> symbols) {
    return new Subject(Optional.empty(), Optional.empty(), symbols, Optional.empty(), List.of());
  }

  /**
   * The year of the document.
   *
   * @return that of its date, else the one that its first symbol names, empty if there is neither
   */
  public OptionalInt year() {
    if (date.isPresent()) {
      return OptionalInt.of(date.get().getYear());
    }
    return symbols.isEmpty() ? OptionalInt.empty() : symbols.get(0).year();
  }
}
