package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Participant;
import org.councildocs.document.SectionKind;
import org.councildocs.state.State;
import org.jspecify.annotations.Nullable;

/** Reads who presides over a meeting, who moderates it and who opens it. */
final class RoleReader {

  private static final int LONGEST_CONJUNCTION = 10;
  private static final int LENGTH_OF_YEAR = 4;

  private final Dates dates;
  private final Phrasebook book;
  private final PersonReader persons;
  private final FormsOfAddress addresses;
  private final RunningPersons running;
  private final SpanBook spans;
  private final DocumentPath path;
  private final List<Participant> openingSpeakers = new ArrayList<>();
  private @Nullable Participant chair;
  private @Nullable Participant moderator;

  RoleReader(Reading reading, DocumentPath note) {
    this.dates = reading.dates();
    this.book = reading.book();
    this.persons = reading.persons();
    this.addresses = persons.addresses();
    this.running = new RunningPersons(book, persons);
    this.spans = reading.spans();
    this.path = note;
  }

  /** Reads who presides, moderates and opens, where the section is about that. */
  void readSection(Block block, @Nullable SectionKind kind) {
    Passage passage = block.passage();
    String text = passage.text();
    if (says(passage)) {
      return;
    }
    if (kind == SectionKind.CHAIR && chair == null && text.length() < 400) {
      chair = persons.read(passage, 0, text.length()).participant(spans, path.child("chair"));
    } else if (kind == SectionKind.MODERATOR && moderator == null && text.length() < 400) {
      moderator =
          persons.read(passage, 0, text.length()).participant(spans, path.child("moderator"));
    } else if (kind == SectionKind.OPENING_STATEMENTS
        && text.length() < 400
        && !text.endsWith(":")
        && !opens(passage, new Range(0, text.length()))) {
      int start = block.label() == null ? 0 : block.label().end();
      addOpening(passage, List.of(new Range(Math.min(start, text.length()), text.length())));
    }
  }

  /** Whether a sentence says who presides or moderates, and does not only name them. */
  private boolean says(Passage passage) {
    return book.chairMarkers.in(passage)
        || book.chairVerbs.in(passage)
        || book.moderatorMarkers.in(passage);
  }

  /** Whether a sentence says who presides over something or moderates it. */
  boolean presides(Passage passage, Range sentence) {
    int from = sentence.start();
    int to = sentence.end();
    return book.chairMarkers.find(passage, from, to) != null
        || book.chairVerbs.find(passage, from, to) != null
        || book.moderatorMarkers.find(passage, from, to) != null;
  }

  /** Whether a passage may say who presides or moderates: most do not. */
  boolean mayBeIn(Passage passage) {
    return book.chairMarkers.mayBeIn(passage)
        || book.chairVerbs.mayBeIn(passage)
        || book.chairHolds.mayBeIn(passage)
        || book.moderatorMarkers.mayBeIn(passage)
        || book.openingMarkers.mayBeIn(passage)
        || book.openingVerbs.mayBeIn(passage);
  }

  /**
   * Reads who presides, who moderates and who opens, where a sentence says so.
   *
   * @return the words that say of somebody that they open the meeting; null if none do
   */
  @Nullable Range read(Passage passage, Range sentence) {
    readChair(passage, sentence);
    readModerator(passage, sentence);
    return readOpening(passage, sentence);
  }

  private boolean opens(Passage passage, Range words) {
    return book.openingMarkers.find(passage, words.start(), words.end()) != null
        || book.openingVerbs.find(passage, words.start(), words.end()) != null;
  }

  private @Nullable Range readOpening(Passage passage, Range sentence) {
    Match<Boolean> marker = book.openingMarkers.find(passage, sentence.start(), sentence.end());
    if (marker != null) {
      addOpening(passage, running.named(passage, behindMarker(passage, marker, sentence)));
      return new Range(marker.start(), marker.end());
    }
    Match<Boolean> verb = book.openingVerbs.find(passage, sentence.start(), sentence.end());
    if (verb == null) {
      return null;
    }
    Range before = new Range(sentence.start(), verb.start());
    addOpening(passage, running.subjects(passage, before));
    return new Range(verb.start(), verb.end());
  }

  /** What stands behind the words for an opening, and before those for briefings. */
  private Range behindMarker(Passage passage, Match<Boolean> marker, Range sentence) {
    Match<Boolean> briefings = book.brieferRunning.find(passage, marker.end(), sentence.end());
    Match<Boolean> sequel = book.sequels.find(passage, marker.end(), sentence.end());
    if (sequel != null && (briefings == null || sequel.start() < briefings.start())) {
      int next = sequel.start();
      return new Range(marker.end(), next);
    }
    int end =
        briefings == null
            ? sentence.end()
            : withoutConjunction(passage.text(), marker.end(), briefings.start());
    return new Range(marker.end(), end);
  }

  /**
   * Before the words that join what is said of somebody to what is said of others: {@code ; and}.
   */
  private int withoutConjunction(String text, int from, int to) {
    int end = withoutPreposition(text, from, to);
    int mark = end - 1;
    while (mark > from
        && end - mark < LONGEST_CONJUNCTION
        && !Characters.partsClauses(text.charAt(mark))) {
      mark--;
    }
    return mark > from && Characters.partsClauses(text.charAt(mark)) ? mark : end;
  }

  private void addOpening(Passage passage, List<Range> speakers) {
    for (Range speaker : speakers) {
      DocumentPath at = path.child("openingSpeakers").element(openingSpeakers.size());
      openingSpeakers.add(
          persons.read(passage, speaker.start(), speaker.end()).participant(spans, at));
    }
  }

  private void readChair(Passage passage, Range sentence) {
    String text = passage.text();
    if (chair != null) {
      return;
    }
    Match<Boolean> marker = book.chairMarkers.find(passage, sentence.start(), sentence.end());
    while (marker != null && chair == null) {
      int end =
          book.chairClosers.none()
              ? endOfPerson(passage, marker.end(), sentence.end())
              : startOf(book.chairClosers, text, marker.end(), sentence.end());
      if (end > marker.end() && mayBeSomebody(passage, marker.end(), end)) {
        chair = persons.read(passage, marker.end(), end).participant(spans, path.child("chair"));
      }
      marker = book.chairMarkers.find(passage, marker.start() + 1, sentence.end());
    }
    if (chair == null) {
      chair = holder(passage, sentence);
    }
    Match<Boolean> verb =
        chair != null ? null : book.chairVerbs.find(passage, sentence.start(), sentence.end());
    if (verb != null) {
      // The verb may open its sentence: Presidirá la sesión la Ministra ..., La presidirá ...
      Match<Boolean> over = book.chairRelatives.find(text, sentence.start(), verb.start());
      int start =
          over != null
              ? over.end()
              : RunningPersons.pastLabel(text, sentence.start(), sentence.end());
      boolean opens = opens(text, start, verb.start());
      List<Range> before =
          opens ? List.of() : running.subjects(passage, new Range(start, verb.start()));
      boolean caseless = Characters.caseless(text.charAt(verb.start())) && !persons(text, before);
      if (caseless && book.personClosers.find(passage, verb.end(), sentence.end()) == null) {
        // Without a word for the meeting behind it an organ may be meant.
        return;
      }
      Range behind = new Range(verb.end(), endOfPerson(passage, verb.end(), sentence.end()));
      Range words = opens || caseless ? behind : subject(passage, before, behind);
      if (Characters.pastBlanks(text, words.start(), words.end()) < words.end()) {
        chair =
            persons
                .read(passage, words.start(), words.end())
                .participant(spans, path.child("chair"));
      }
    }
  }

  /** Who stands between a verb and the chair that is its object; null if nobody does. */
  private @Nullable Participant holder(Passage passage, Range sentence) {
    String text = passage.text();
    Match<Boolean> verb = book.chairHolds.find(passage, sentence.start(), sentence.end());
    int from = verb == null ? sentence.end() : verb.end();
    int to = startOf(book.chairHeld, text, from, sentence.end());
    Range who = to < 0 ? null : Range.trimmed(text, from, to);
    return who == null || !persons(text, List.of(who))
        ? null
        : persons.read(passage, who.start(), who.end()).participant(spans, path.child("chair"));
  }

  /** Whether the first of some words names somebody by an office or a form of address. */
  private boolean persons(String text, List<Range> who) {
    return !who.isEmpty()
        && (book.officeAt(text, who.get(0).start())
            || addresses.addressed(text, who.get(0).start(), who.get(0).end())
            || addresses.addressInside(text, who.get(0)) != null);
  }

  /**
   * Whether the words between two places may be somebody, and not only what ends a sentence: they
   * begin with a capital or tell an office, {@code animé par la volonté de paix} does neither. Nor
   * does a year stand at their end, in which another meeting was: {@code chaired by Sweden in
   * 2018}.
   */
  private boolean mayBeSomebody(Passage passage, int from, int to) {
    String text = passage.text();
    int at = from;
    while (at < to && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    Match<Boolean> article = at < to ? book.articles.at(text, at) : null;
    int start = article == null ? at : Characters.pastBlanks(text, article.end(), to);
    return start < to
        && !inYear(text, at, to)
        && !stateAlone(text, start, to)
        && (!Character.isLowerCase(text.charAt(start))
            || book.namesOffice(passage, start, to)
            || addresses.addressed(text, start, to));
  }

  /**
   * Whether some words name a State and no office or name of its own, {@code Словения в рамках}: a
   * State holds a meeting, a person presides.
   */
  private boolean stateAlone(String text, int from, int to) {
    Match<State> state = PartyNames.stateAt(text, from, book);
    if (state == null || state.start() != from) {
      return false;
    }
    int next = Characters.pastBlank(text, state.end());
    return next >= to
        || ".。".indexOf(text.charAt(next)) >= 0
        || (next > state.end() && Character.isLowerCase(text.charAt(next)));
  }

  private boolean inYear(String text, int from, int to) {
    int end = to;
    while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int year = end - LENGTH_OF_YEAR;
    if (year <= from || Numbers.endOfDigits(text, year) < end) {
      return false;
    }
    int before = text.lastIndexOf(' ', year - 2) + 1;
    return before < year && book.unfinished.whole(text.substring(before, year - 1)) != null;
  }

  /** Who does what a verb says: who is named before it, or else behind it; nothing if nobody is. */
  private Range subject(Passage passage, List<Range> before, Range behind) {
    List<Range> who = before.isEmpty() ? running.subjects(passage, behind) : before;
    return who.isEmpty() ? new Range(behind.end(), behind.end()) : who.get(0);
  }

  /** Whether nothing stands before a verb but the pronoun, an article, for what it is done to. */
  private boolean opens(String text, int from, int verb) {
    Range before = Range.trimmed(text, from, verb);
    return before == null || book.articles.whole(before.in(text)) != null;
  }

  private static int startOf(Phrases<Boolean> phrases, String text, int from, int to) {
    Match<Boolean> match = phrases.find(text, from, to);
    return match == null ? -1 : match.start();
  }

  /** Where the words for a person end: before a semicolon, a place, a verb, a date. */
  private int endOfPerson(Passage passage, int from, int to) {
    String text = passage.text();
    int end = from;
    while (end < to && !Characters.semicolon(text.charAt(end))) {
      end++;
    }
    Match<Boolean> place = book.places.find(passage, from, end);
    end = place == null ? end : place.start();
    Match<Boolean> verb = book.personClosers.find(passage, from, end);
    end = verb == null ? end : verb.start();
    Match<Boolean> moderated = book.moderatorMarkers.find(passage, from, end);
    end = moderated == null ? end : withoutConjunction(text, from, moderated.start());
    ReadDate date = dates.find(text, from, end);
    return withoutPreposition(text, from, date == null ? end : date.start());
  }

  /** Before the prepositions and articles that stand at the end of some words. */
  private int withoutPreposition(String text, int from, int to) {
    int end = to;
    while (end > from) {
      int word = text.lastIndexOf(' ', end - 2) + 1;
      if (text.charAt(end - 1) != ' '
          || word <= from
          || book.unfinished.whole(text.substring(word, end - 1)) == null) {
        return end;
      }
      end = word;
    }
    return end;
  }

  private void readModerator(Passage passage, Range sentence) {
    Match<Boolean> marker =
        moderator != null
            ? null
            : book.moderatorMarkers.find(passage, sentence.start(), sentence.end());
    if (marker != null) {
      Match<Boolean> chaired = book.chairMarkers.find(passage, marker.end(), sentence.end());
      int end =
          chaired == null
              ? endOfPerson(passage, marker.end(), sentence.end())
              : withoutConjunction(passage.text(), marker.end(), chaired.start());
      if (mayBeSomebody(passage, marker.end(), end)) {
        moderator =
            persons.read(passage, marker.end(), end).participant(spans, path.child("moderator"));
      }
    }
  }

  Optional<Participant> chair() {
    return Optional.ofNullable(chair);
  }

  Optional<Participant> moderator() {
    return Optional.ofNullable(moderator);
  }

  List<Participant> openingSpeakers() {
    return openingSpeakers;
  }
}
