package org.councildocs.testkit.arbitrary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.Author;
import org.councildocs.document.Briefer;
import org.councildocs.document.Capacity;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Distribution;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.document.Meeting;
import org.councildocs.document.MeetingFormat;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.document.PlainText;
import org.councildocs.document.Section;
import org.councildocs.document.SectionKind;
import org.councildocs.document.Signatory;
import org.councildocs.language.Language;
import org.councildocs.reader.OfficialPhrases;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;

/**
 * Arbitrary letters and concept notes as somebody drafts them: of parts, without title or headings,
 * with the offices and States of the United Nations and invented sentences. {@code DocumentWriter}
 * makes texts of them.
 *
 * <p>The reader reads such a text as it was drafted; a document that is whole comes from {@link
 * SoundDocuments}.
 *
 * @since 0.1.0
 */
public final class DraftedDocuments {

  private static final Map<String, List<String>> WORDS = words();
  private static final List<Capacity> SENDERS =
      List.of(
          Capacity.PERMANENT_REPRESENTATIVE,
          Capacity.DEPUTY_PERMANENT_REPRESENTATIVE,
          Capacity.CHARGE_D_AFFAIRES,
          Capacity.REPRESENTATIVE,
          Capacity.MINISTER);

  private final Language language;
  private final OfficialPhrases phrases;

  private DraftedDocuments(Language language) {
    this.language = Objects.requireNonNull(language, "language");
    this.phrases = OfficialPhrases.of(language);
  }

  /**
   * Documents in one language.
   *
   * @param language the language, not null
   * @return the documents, never null
   */
  public static DraftedDocuments in(Language language) {
    return new DraftedDocuments(language);
  }

  private static Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    try (InputStream in = DraftedDocuments.class.getResourceAsStream("words.tsv")) {
      String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      file.lines()
          .skip(2)
          .map(line -> line.split("\t"))
          .forEach(
              cells ->
                  words
                      .computeIfAbsent(cells[0] + " " + cells[1], key -> new ArrayList<>())
                      .add(cells[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private List<String> words(String part) {
    return Objects.requireNonNull(WORDS.get(language.tag() + " " + part), part);
  }

  private Arbitrary<String> one(String part) {
    return Arbitraries.of(words(part));
  }

  private Arbitrary<List<String>> some(String part) {
    return one(part).list().ofMinSize(1).ofMaxSize(words(part).size()).uniqueElements();
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.integers()
        .between(0, 12_000)
        .map(days -> LocalDate.of(1994, 1, 1).plusDays(days));
  }

  /**
   * Letters, identical letters and notes verbales with up to two annexes, some without a masthead
   * and without a request for circulation. Their dates need not agree.
   *
   * @return an arbitrary, never null
   */
  public Arbitrary<Letter> letters() {
    return Arbitraries.of(LetterKind.class)
        .flatMap(
            kind ->
                Combinators.combine(
                        masthead(),
                        dates(),
                        authors(kind),
                        addressees(kind),
                        some("sentence"),
                        Arbitraries.of(true, false),
                        signatories(kind),
                        annexes().list().ofMaxSize(2))
                    .as(
                        (masthead, date, authors, addressees, body, asks, signatories, annexes) ->
                            Letter.builder(kind, language, masthead)
                                .date(date)
                                .authors(authors)
                                .addressees(addressees)
                                .body(body)
                                .circulation(
                                    asks
                                        ? phrases.circulation(
                                            kind,
                                            List.of(Organ.SECURITY_COUNCIL),
                                            List.of(),
                                            annexes.size())
                                        : null)
                                .signatories(signatories)
                                .annexes(annexes)
                                .build()));
  }

  private Arbitrary<Masthead> masthead() {
    Arbitrary<Masthead> whole =
        Combinators.combine(Arbitraries.integers().between(1, 1200), dates())
            .as((number, issued) -> masthead(issued, number));
    return Arbitraries.oneOf(whole, Arbitraries.just(Masthead.NONE));
  }

  /** The masthead of a letter of the Security Council. */
  Masthead masthead(LocalDate issued, int number) {
    return Masthead.builder()
        .addSymbol(DocumentSymbol.parse("S/" + issued.getYear() + "/" + number))
        .addOrgan(Organ.SECURITY_COUNCIL)
        .distribution(Distribution.GENERAL)
        .issued(issued)
        .addOriginalLanguage(original())
        .build();
  }

  /** A sentence that names threats. */
  String threat() {
    return words("threat").get(0);
  }

  /** The name of somebody. */
  String name() {
    return words("name").get(0);
  }

  /** The word for French: mastheads are in English where the text is in no Latin letters. */
  private OriginalLanguage original() {
    String word =
        switch (language) {
          case FRENCH -> "français";
          case SPANISH -> "francés";
          default -> "French";
        };
    return new OriginalLanguage(word, Optional.of(Language.FRENCH));
  }

  private Arbitrary<List<Author>> authors(LetterKind kind) {
    Arbitrary<Capacity> capacity =
        kind == LetterKind.NOTE_VERBALE
            ? Arbitraries.just(Capacity.PERMANENT_MISSION)
            : Arbitraries.of(SENDERS);
    int most = kind == LetterKind.NOTE_VERBALE ? 1 : 3;
    return capacity.flatMap(
        known ->
            Arbitraries.of(State.all())
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .uniqueElements()
                .map(list -> list.stream().map(state -> phrases.author(known, state)).toList()));
  }

  private Arbitrary<List<Addressee>> addressees(LetterKind kind) {
    List<Addressee> both =
        List.of(phrases.secretaryGeneral(), phrases.president(Organ.SECURITY_COUNCIL));
    return kind == LetterKind.IDENTICAL_LETTERS
        ? Arbitraries.just(both)
        : Arbitraries.of(both).map(List::of);
  }

  private Arbitrary<List<Signatory>> signatories(LetterKind kind) {
    return kind == LetterKind.NOTE_VERBALE
        ? Arbitraries.just(List.of())
        : one("name")
            .map(name -> List.of(Signatory.builder().name(name).title(words("office")).build()));
  }

  private Arbitrary<Annex> annexes() {
    Arbitrary<AnnexContent> content =
        Arbitraries.oneOf(
            some("sentence").map(PlainText::new), notes().map(AnnexContent.class::cast));
    return Combinators.combine(content, one("title"))
        .as(
            (held, title) ->
                Annex.builder(AnnexKind.ANNEX, held)
                    .title(held instanceof PlainText ? title : null)
                    .build());
  }

  /**
   * Concept notes for an annex, which do not say their language.
   *
   * @return an arbitrary, never null
   */
  public Arbitrary<ConceptNote> notes() {
    Arbitrary<Meeting> meeting =
        Combinators.combine(
                Arbitraries.of(MeetingFormat.OPEN_DEBATE, MeetingFormat.DEBATE), dates())
            .as(
                (format, date) ->
                    Meeting.builder()
                        .council(Organ.SECURITY_COUNCIL)
                        .format(format)
                        .date(date)
                        .build());
    Arbitrary<List<Section>> sections =
        Combinators.combine(some("sentence"), some("sentence"))
            .as(
                (objective, background) ->
                    List.of(
                        new Section(SectionKind.OBJECTIVE, Optional.empty(), objective, List.of()),
                        new Section(
                            SectionKind.BACKGROUND, Optional.empty(), background, List.of())));
    return Combinators.combine(meeting, one("theme"), sections, some("question"), some("briefer"))
        .as(
            (held, theme, parts, questions, briefers) ->
                ConceptNote.builder()
                    .theme(theme)
                    .meeting(held)
                    .sections(parts)
                    .guidingQuestions(labelled(questions))
                    .briefers(briefers.stream().map(text -> Briefer.builder(text).build()).toList())
                    .build());
  }

  private static List<GuidingQuestion> labelled(List<String> questions) {
    List<GuidingQuestion> labelled = new ArrayList<>();
    for (String question : questions) {
      String label = Character.toString('a' + labelled.size());
      labelled.add(new GuidingQuestion(Optional.of(label), question, List.of()));
    }
    return labelled;
  }
}
