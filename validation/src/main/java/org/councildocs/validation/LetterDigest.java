package org.councildocs.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councildocs.document.Addressee;
import org.councildocs.document.Author;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentReference;
import org.councildocs.document.Letter;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.jspecify.annotations.Nullable;

/**
 * What the rules about sets remember of a letter: some hundred bytes, however long the letter is.
 * The symbols that it cites are one text, for most letters of an archive cite none or few.
 *
 * @param index the position of the letter in the set
 * @param name what people call it
 * @param language its language
 * @param symbols its symbols, double ones in their halves
 * @param date its date
 * @param issued the day of its issue
 * @param authors its authors as codes of States and capacities, empty where one is unknown
 * @param addressees its addressees as capacities and organs, empty where one is unknown
 * @param signatories how many signed it
 * @param annexes how many annexes it has
 * @param questions how many guiding questions its concept notes ask
 * @param briefers how many briefers its concept notes name
 * @param cited the symbols that it and its concept notes cite, ordered, one a line
 * @param theme the theme of the meeting that it announces, as a number; 0 for none
 * @param meeting the day of that meeting
 * @param president the State that claims the presidency of the Security Council, by its code
 * @param presidency the month of that presidency
 */
record LetterDigest(
    int index,
    String name,
    Language language,
    List<DocumentSymbol> symbols,
    @Nullable LocalDate date,
    @Nullable LocalDate issued,
    String authors,
    String addressees,
    int signatories,
    int annexes,
    int questions,
    int briefers,
    String cited,
    long theme,
    @Nullable LocalDate meeting,
    @Nullable String president,
    @Nullable YearMonth presidency) {

  private static final String BETWEEN_PARTS = "\t";

  private static final String BETWEEN_SYMBOLS = "\n";

  /** The parts of the text form. */
  private static final int PARTS = 15;

  /** The digest of a letter that stands in no set yet. */
  static LetterDigest of(Letter letter) {
    List<DocumentSymbol> symbols = new ArrayList<>(1);
    letter.masthead().symbols().forEach(symbol -> symbols.addAll(symbol.symbols()));
    List<ConceptNote> notes = new ArrayList<>(1);
    AnnexLists.notes(letter, (note, prefix, index) -> notes.add(note));
    List<ConceptNote> own = new ArrayList<>(1);
    AnnexLists.ownNotes(letter, (note, prefix, index) -> own.add(note));
    Optional<PresidencyClaim> claim =
        letter.presidency().filter(made -> PresidencyRules.ofTheSecurityCouncil(letter));
    return new LetterDigest(
        0,
        "",
        letter.language(),
        List.copyOf(symbols),
        letter.date().orElse(null),
        letter.masthead().issued().orElse(null),
        authors(letter.authors()),
        addressees(letter.addressees()),
        letter.signatories().size(),
        letter.annexes().size(),
        notes.stream().mapToInt(note -> note.guidingQuestions().size()).sum(),
        notes.stream().mapToInt(note -> note.briefers().size()).sum(),
        cited(letter, notes),
        theme(letter, own),
        meeting(letter, own),
        claim.flatMap(PresidencyClaim::state).map(State::iso3).orElse(null),
        claim.flatMap(PresidencyClaim::month).orElse(null));
  }

  /** The day by which it is known which rules apply to it, as for a letter that is judged alone. */
  @Nullable LocalDate day() {
    return date == null ? issued : date;
  }

  /** The same in a set. */
  LetterDigest in(int position, String called) {
    return new LetterDigest(
        position,
        called,
        language,
        symbols,
        date,
        issued,
        authors,
        addressees,
        signatories,
        annexes,
        questions,
        briefers,
        cited,
        theme,
        meeting,
        president,
        presidency);
  }

  /**
   * All but the position and the name, which the set knows. A month is given by its first day: what
   * is written of a month of a far year cannot be read again.
   */
  String text() {
    return String.join(
        BETWEEN_PARTS,
        language.tag(),
        symbols.stream().map(DocumentSymbol::toString).collect(Collectors.joining(BETWEEN_SYMBOLS)),
        text(date),
        text(issued),
        authors,
        addressees,
        Integer.toString(signatories),
        Integer.toString(annexes),
        Integer.toString(questions),
        Integer.toString(briefers),
        cited,
        Long.toString(theme),
        text(meeting),
        text(president),
        text(presidency == null ? null : presidency.atDay(1)));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** The inverse of {@link #text()}. */
  static LetterDigest parse(String text) {
    String[] parts = text.split(BETWEEN_PARTS, -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException(PARTS + " parts make a digest, not " + parts.length);
    }
    return new LetterDigest(
        0,
        "",
        Language.ofTag(parts[0]),
        parts[1].isEmpty()
            ? List.of()
            : Stream.of(parts[1].split(BETWEEN_SYMBOLS, -1)).map(DocumentSymbol::parse).toList(),
        parts[2].isEmpty() ? null : LocalDate.parse(parts[2]),
        parts[3].isEmpty() ? null : LocalDate.parse(parts[3]),
        parts[4],
        parts[5],
        Integer.parseInt(parts[6]),
        Integer.parseInt(parts[7]),
        Integer.parseInt(parts[8]),
        Integer.parseInt(parts[9]),
        parts[10],
        Long.parseLong(parts[11]),
        parts[12].isEmpty() ? null : LocalDate.parse(parts[12]),
        parts[13].isEmpty() ? null : parts[13],
        parts[14].isEmpty() ? null : YearMonth.from(LocalDate.parse(parts[14])));
  }

  /** Ordered, for the languages order States differently. */
  private static String authors(List<Author> authors) {
    NavigableSet<String> codes = new TreeSet<>();
    for (Author author : authors) {
      if (author.state().isPresent()) {
        codes.add(author.state().get().iso3());
      } else if (author.capacity().isPresent()) {
        codes.add(author.capacity().get().name());
      } else {
        return "";
      }
    }
    return String.join(", ", codes);
  }

  private static String addressees(List<Addressee> addressees) {
    NavigableSet<String> codes = new TreeSet<>();
    for (Addressee addressee : addressees) {
      if (addressee.capacity().isEmpty()) {
        return "";
      }
      String organ = addressee.organ().map(held -> " " + held.element()).orElse("");
      codes.add(addressee.capacity().get().name() + organ);
    }
    return String.join(", ", codes);
  }

  private static String cited(Letter letter, List<ConceptNote> notes) {
    NavigableSet<DocumentSymbol> cited = new TreeSet<>();
    letter.references().stream().map(DocumentReference::symbol).forEach(cited::add);
    for (ConceptNote note : notes) {
      note.references().stream().map(DocumentReference::symbol).forEach(cited::add);
    }
    return String.join(BETWEEN_SYMBOLS, cited.stream().map(DocumentSymbol::toString).toList());
  }

  private static long theme(Letter letter, List<ConceptNote> notes) {
    Optional<String> theme =
        letter
            .announcement()
            .flatMap(MeetingAnnouncement::theme)
            .or(() -> notes.stream().flatMap(note -> note.theme().stream()).findFirst());
    return theme.map(Wording::number).orElse(0L);
  }

  private static @Nullable LocalDate meeting(Letter letter, List<ConceptNote> notes) {
    return MeetingRules.announced(letter)
        .or(() -> notes.stream().flatMap(note -> MeetingRules.prepared(note).stream()).findFirst())
        .orElse(null);
  }
}
