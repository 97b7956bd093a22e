package org.councildocs.testkit.arbitrary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.councildocs.document.Annex;
import org.councildocs.document.Capacity;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.ExpectedOutcome;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.document.Meeting;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.MeetingLevel;
import org.councildocs.document.OutcomeKind;
import org.councildocs.document.Participant;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.document.Reissue;
import org.councildocs.language.Language;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.DocumentWriter;
import org.councildocs.reader.OfficialPhrases;
import org.councildocs.state.Presidency;
import org.councildocs.symbol.Organ;

/**
 * Arbitrary documents in which no rule finds an error or a warning, and their parts. They are
 * drafted with dates that agree, written in the official form and read again, so that each has its
 * title and headings.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Letter> letters() {
 *   return SoundDocuments.in(Language.FRENCH).letters();
 * }
 * }</pre>
 *
 * @see SoundDomain
 * @since 0.1.0
 */
public final class SoundDocuments {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 20);

  /** The year of the Security Council in 2025 is the eightieth. */
  private static final int YEAR_BEFORE_FIRST = 1945;

  private final Language language;
  private final OfficialPhrases phrases;
  private final DraftedDocuments drafts;

  private SoundDocuments(Language language) {
    this.language = Objects.requireNonNull(language, "language");
    this.phrases = OfficialPhrases.of(language);
    this.drafts = DraftedDocuments.in(language);
  }

  /**
   * Documents in one language.
   *
   * @param language the language, not null
   * @return the documents, never null
   */
  public static SoundDocuments in(Language language) {
    return new SoundDocuments(language);
  }

  /**
   * Values of a type of the model, in any of the six languages: letters and concept notes, or parts
   * of them.
   *
   * @param <T> the type
   * @param type a type of {@code org.councildocs.document}, or a value that documents hold, not
   *     null
   * @return an arbitrary, never null
   * @throws IllegalArgumentException if no document holds such values
   */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return Arbitraries.of(Language.class)
        .flatMap(language -> in(language).parts(type))
        .withoutEdgeCases();
  }

  /**
   * Letters, identical letters and notes verbales dated in 2025, when all rules apply, about half
   * of them with a concept note in an annex, then most often by the presidency of the month.
   *
   * @return an arbitrary, never null
   */
  public Arbitrary<Letter> letters() {
    Arbitrary<LocalDate> dates =
        Arbitraries.longs()
            .between(FIRST.toEpochDay(), LAST.toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 9);
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 1100);
    Arbitrary<Boolean> yes = Arbitraries.of(true, false);
    return Combinators.combine(drafts.letters(), dates, days, numbers, yes, yes)
        .as(
            (draft, date, lag, number, cites, reissued) -> {
              Letter agreed = agreeing(draft, date, date.plusDays(lag), number, cites);
              return completed(read(agreed), reissued, cites);
            })
        // Of so many components together they are too many, and each has to be read.
        .withoutEdgeCases();
  }

  /**
   * Concept notes that stand alone.
   *
   * @return an arbitrary, never null
   */
  public Arbitrary<ConceptNote> conceptNotes() {
    return letters()
        .map(Letter::conceptNote)
        .filter(Optional::isPresent)
        .map(note -> note.orElseThrow().toBuilder().language(language).build());
  }

  /**
   * Values of a type of the model.
   *
   * @param <T> the type
   * @param type a type of {@code org.councildocs.document}, or a value that documents hold, not
   *     null
   * @return an arbitrary, never null
   * @throws IllegalArgumentException if no document holds such values
   */
  public <T> Arbitrary<T> parts(Class<T> type) {
    Objects.requireNonNull(type, "type");
    if (!Parts.MODEL.contains(type)) {
      throw new IllegalArgumentException("no type of the model: " + type);
    }
    if (type == ConceptNote.class) {
      return conceptNotes().map(type::cast);
    }
    if (type.isAssignableFrom(Letter.class)) {
      return letters().map(type::cast);
    }
    return letters()
        .map(letter -> Parts.of(letter, type))
        .filter(10_000, parts -> !parts.isEmpty())
        .flatMap(Arbitraries::of);
  }

  /** The draft with a masthead, a request and days that fit together. */
  private Letter agreeing(
      Letter draft, LocalDate date, LocalDate issued, int number, boolean cites) {
    LocalDate meeting = date.plusDays(14);
    List<Annex> annexes = new ArrayList<>();
    for (Annex annex : draft.annexes()) {
      boolean note = annex.content() instanceof ConceptNote;
      if (!note) {
        annexes.add(annex);
      } else if (annexes.stream().noneMatch(other -> other.content() instanceof ConceptNote)) {
        annexes.add(annex.toBuilder().content(on(meeting, (ConceptNote) annex.content())).build());
      }
    }
    Letter.Builder letter =
        draft.toBuilder()
            .date(date)
            .masthead(drafts.masthead(issued, number))
            .circulation(
                phrases.circulation(
                    draft.kind(), List.of(Organ.SECURITY_COUNCIL), List.of(), annexes.size()))
            .annexes(annexes);
    if (cites) {
      letter.addParagraph(drafts.threat() + " (S/" + (date.getYear() - 1) + "/" + number + ")");
    }
    if (draft.kind() == LetterKind.LETTER && annexes.size() > 0) {
      Presidency.of(YearMonth.from(meeting))
          .ifPresent(
              presidency ->
                  letter.authors(
                      List.of(
                          phrases.author(Capacity.PERMANENT_REPRESENTATIVE, presidency.state()))));
    }
    return letter.build();
  }

  private static ConceptNote on(LocalDate meeting, ConceptNote note) {
    return note.toBuilder()
        .meeting(note.meeting().orElseThrow().toBuilder().date(meeting).build())
        .build();
  }

  private Letter read(Letter letter) {
    return (Letter)
        DocumentReader.create()
            .withLanguage(language)
            .read(DocumentWriter.create().write(letter))
            .document()
            .orElseThrow();
  }

  /** What letters seldom print so plainly that a reader finds it. */
  private Letter completed(Letter letter, boolean reissued, boolean moderated) {
    Letter.Builder whole = letter.toBuilder();
    LocalDate issued = letter.masthead().issued().orElseThrow();
    Masthead.Builder masthead =
        letter.masthead().toBuilder().councilYear(issued.getYear() - YEAR_BEFORE_FIRST);
    if (reissued) {
      masthead.reissue(
          new Reissue("Reissued for technical reasons", Optional.of(issued.plusDays(3))));
    }
    whole.masthead(masthead.build());
    letter.conceptNote().ifPresent(note -> announce(whole, letter, note, moderated));
    return whole.build();
  }

  private void announce(Letter.Builder whole, Letter letter, ConceptNote note, boolean moderated) {
    Meeting meeting =
        note.meeting().orElseThrow().toBuilder()
            .time(LocalTime.of(10, 0))
            .level(MeetingLevel.HIGH_LEVEL)
            .build();
    whole.announcement(new MeetingAnnouncement(note.theme(), meeting));
    YearMonth month = YearMonth.from(letter.date().orElseThrow().plusDays(14));
    Presidency.of(month)
        .filter(
            presidency -> letter.authors().get(0).state().equals(Optional.of(presidency.state())))
        .ifPresent(
            presidency ->
                whole.presidency(
                    new PresidencyClaim(
                        presidency.state().name(language),
                        Optional.of(presidency.state()),
                        Optional.of(month))));
    ConceptNote.Builder more =
        note.toBuilder()
            .meeting(meeting)
            .outcome(new ExpectedOutcome("–", Optional.of(OutcomeKind.NONE)));
    if (moderated) {
      String name = drafts.name();
      more.moderator(Participant.builder(name).name(name).build());
    }
    List<Annex> annexes =
        letter.annexes().stream()
            .map(
                annex ->
                    annex.content() == note
                        ? annex.toBuilder().content(more.build()).build()
                        : annex)
            .toList();
    whole.annexes(annexes);
  }
}
