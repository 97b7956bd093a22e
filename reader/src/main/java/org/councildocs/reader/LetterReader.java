package org.councildocs.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.Author;
import org.councildocs.document.CirculationRequest;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.document.Signatory;
import org.councildocs.language.TextSpan;
import org.jspecify.annotations.Nullable;

/** Puts a letter together from its blocks. */
final class LetterReader {

  private final Reading reading;
  private final SpanBook spans;
  private final DocumentPath path;
  private final AnnexReader annexes;

  LetterReader(Reading reading, DocumentPath path, AnnexReader annexes) {
    this.reading = reading;
    this.spans = reading.spans();
    this.path = path;
    this.annexes = annexes;
  }

  /**
   * Reads a letter.
   *
   * @param blocks its blocks, the first of which is its title if it has one
   * @param parts its annexes
   * @param masthead its masthead, {@link Masthead#NONE} for an annexed letter
   */
  Letter read(List<Block> blocks, List<Part> parts, Masthead masthead) {
    Title title = blocks.isEmpty() ? null : blocks.get(0).title();
    int bodyStart = title == null ? 0 : 1;
    List<Author> authors = new ArrayList<>();
    List<Addressee> addressees = new ArrayList<>();
    LetterKind kind = title == null ? LetterKind.LETTER : title.kind();
    Range signed = reading.signatureFinder().find(blocks, kind != LetterKind.NOTE_VERBALE);
    Optional<LocalDate> date =
        title == null
            ? readAddress(new SentLetter(reading, blocks), signed.end(), addressees)
            : readTitle(title, authors, addressees);

    LetterBody body = new LetterBody(reading, path, date.orElse(null));
    for (int i = bodyStart; i < blocks.size(); i++) {
      boolean inside = i >= signed.start() && i < signed.end();
      if (!inside) {
        body.add(blocks.get(i), i >= signed.end() && signed.end() > signed.start());
      }
    }
    List<Signatory> signatories =
        signed.start() == signed.end()
            ? List.of()
            : reading
                .signatures()
                .read(
                    blocks.subList(signed.start(), signed.end()),
                    authors.size() > 1 ? authors.size() : 0,
                    path);
    if (signatories.isEmpty() && kind != LetterKind.NOTE_VERBALE && body.brokenOff()) {
      spans.problem(ProblemKind.TEXT_BROKEN_OFF, path, lastSpan(blocks), Map.of());
    }
    Optional<CirculationRequest> circulation = body.circulation();
    Optional<PresidencyClaim> presidency = body.presidency();
    List<Annex> annexed =
        annexes.read(
            parts, path.child("annexes"), new Cover(date.orElse(null), body.possibleTheme()));
    Optional<MeetingAnnouncement> announcement = body.announcement(annexed);
    return new Letter(
        kind,
        reading.book().language(),
        masthead,
        title == null ? Optional.empty() : Optional.of(title.passage().text()),
        date,
        authors,
        addressees,
        body.paragraphs(),
        circulation,
        presidency,
        announcement,
        body.mentions().references(),
        body.mentions().threats(),
        signatories,
        body.footnotes(),
        annexed);
  }

  private static TextSpan lastSpan(List<Block> blocks) {
    return blocks.isEmpty() ? new TextSpan(0, 0) : blocks.get(blocks.size() - 1).passage().span();
  }

  private Optional<LocalDate> readTitle(
      Title title, List<Author> authors, List<Addressee> addressees) {
    Passage passage = title.passage();
    spans.leaf(path.child("title"), passage.span());
    spans.part(
        path.child("kind"), passage.span(title.kindWords().start(), title.kindWords().end()));
    readAuthors(title, authors);
    Range addressee = title.addressee();
    if (addressee != null) {
      readAddressees(passage, withoutArticle(passage.text(), addressee), addressees);
    }
    return readDate(passage, title.date());
  }

  /** Reads to whom a letter goes that has no title, and its date. */
  private Optional<LocalDate> readAddress(
      SentLetter sent, int behindSignature, List<Addressee> addressees) {
    sent.addressees(behindSignature)
        .forEach(line -> readAddressees(line.passage(), line.office(), addressees));
    SentLetter.DateLine line = sent.date();
    return line == null ? Optional.empty() : readDate(line.passage(), line.date());
  }

  private Optional<LocalDate> readDate(Passage passage, @Nullable ReadDate date) {
    if (date == null) {
      spans.problem(ProblemKind.DATE_MISSING, path.child("title"), passage.span(), Map.of());
      return Optional.empty();
    }
    TextSpan span = passage.span(date.start(), date.end());
    String printed = passage.text().substring(date.start(), date.end());
    if (!date.possible()) {
      spans.problem(
          ProblemKind.DATE_IMPOSSIBLE, path.child("title"), span, Map.of("date", printed));
    } else if (!date.complete()) {
      spans.problem(
          ProblemKind.DATE_INCOMPLETE, path.child("title"), span, Map.of("date", printed));
    } else {
      spans.part(path.child("date"), span);
    }
    return date.date();
  }

  private void readAuthors(Title title, List<Author> authors) {
    Passage passage = title.passage();
    Range words = title.author();
    if (words == null) {
      spans.problem(ProblemKind.AUTHOR_MISSING, path.child("title"), passage.span(), Map.of());
      return;
    }
    DocumentPath list = path.child("authors");
    Range states = title.states();
    TextSpan whole = passage.span(words.start(), words.end());
    spans.part(
        list, states == null ? whole : whole.hull(passage.span(states.start(), states.end())));
    for (Party party : reading.parties().parties(passage, words, states)) {
      note(party, passage, list.element(authors.size()));
      authors.add(
          new Author(
              party.text().in(passage.text()),
              office(party, passage),
              Optional.ofNullable(party.capacity()),
              Optional.ofNullable(party.state()),
              Optional.ofNullable(party.organ())));
      boolean unreadable = party.capacity() == null && party.state() == null;
      if (unreadable) {
        spans.problem(
            ProblemKind.AUTHOR_UNKNOWN,
            list.element(authors.size() - 1),
            whole,
            Map.of("author", words.in(passage.text())));
      }
    }
  }

  private void readAddressees(Passage passage, Range words, List<Addressee> addressees) {
    DocumentPath list = path.child("addressees");
    for (Party party : reading.parties().parties(passage, words, null)) {
      note(party, passage, list.element(addressees.size()));
      addressees.add(
          new Addressee(
              party.text().in(passage.text()),
              office(party, passage),
              Optional.ofNullable(party.capacity()),
              Optional.ofNullable(party.state()),
              Optional.ofNullable(party.organ())));
    }
  }

  private Range withoutArticle(String text, Range words) {
    Match<Boolean> article = reading.book().articles.at(text, words.start());
    Range without = article == null ? words : Range.trimmed(text, article.end(), words.end());
    return without == null ? words : without;
  }

  private Optional<String> office(Party party, Passage passage) {
    Range office = party.office();
    return office == null ? Optional.empty() : Optional.of(nominative(office.in(passage.text())));
  }

  /** An office in the nominative, where the language of the title declines it. */
  private String nominative(String office) {
    Match<String> known = reading.book().nominatives.at(office, 0);
    if (known == null) {
      return office;
    }
    String value = known.value() + office.substring(known.end());
    return Character.isLowerCase(office.charAt(0))
        ? Character.toLowerCase(value.charAt(0)) + value.substring(1)
        : value;
  }

  private void note(Party party, Passage passage, DocumentPath at) {
    TextSpan whole = passage.span(party.text().start(), party.text().end());
    spans.part(at.child("text"), whole);
    Range office = party.office();
    if (office != null) {
      TextSpan span = passage.span(office.start(), office.end());
      spans.part(at.child("office"), span);
    }
    if (party.capacity() != null) {
      spans.part(
          at.child("capacity"),
          office == null ? whole : passage.span(office.start(), office.end()));
    }
    Range state = party.stateWords();
    if (party.state() != null && state != null) {
      spans.part(at.child("state"), passage.span(state.start(), state.end()));
    }
    if (party.organ() != null) {
      spans.part(at.child("organ"), whole);
    }
  }
}
