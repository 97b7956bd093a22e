package org.councildocs.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.Annex;
import org.councildocs.document.Capacity;
import org.councildocs.document.CirculationRequest;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Meeting;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.language.TextSpan;
import org.councildocs.state.State;
import org.councildocs.symbol.Organ;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a letter, and what single sentences of them say: the request to be circulated,
 * the presidency that is held, the meeting that is announced.
 */
final class LetterBody {

  /** How far from the words for the presidency its month may stand if it has no year. */
  private static final int FARTHEST_MONTH = 50;

  /** So near before the words for the presidency its month may end. */
  private static final int NEAREST_MONTH = 30;

  private static final int LONGEST_DATE = 40;

  private final Reading reading;
  private final Phrasebook book;
  private final SpanBook spans;
  private final DocumentPath path;
  private final @Nullable LocalDate date;
  private final Mentions mentions;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> footnotes = new ArrayList<>();
  private @Nullable CirculationRequest circulation;
  private @Nullable PresidencyClaim presidency;
  private @Nullable MeetingAnnouncement announcement;

  /** Where the meeting is announced. */
  private @Nullable TextSpan announcedIn;

  /** What reads on of the meeting that is announced, as long as its day is not known. */
  private @Nullable MeetingReader undated;

  /** What the meeting that is announced may be about, where nothing marks it as a theme. */
  private @Nullable Passage plainTheme;

  private boolean lastIsSentence;

  LetterBody(Reading reading, DocumentPath path, @Nullable LocalDate date) {
    this.reading = reading;
    this.book = reading.book();
    this.spans = reading.spans();
    this.path = path;
    this.date = date;
    this.mentions = new Mentions(reading.mentions(), book.language(), spans, path);
  }

  /** Adds a block, a paragraph unless it is a footnote or stands behind the signature. */
  void add(Block block, boolean behindSignature) {
    Passage passage = block.passage();
    if (behindSignature || footnote(block)) {
      spans.leaf(path.child("footnotes").element(footnotes.size()), passage.span());
      footnotes.add(passage.text());
      return;
    }
    DocumentPath at = path.child("body").element(paragraphs.size());
    spans.leaf(at, passage.span());
    paragraphs.add(passage.text());
    lastIsSentence = block.sentence();
    mentions.read(passage, at);
    if (!mayBeRead(passage)) {
      return;
    }
    for (Range sentence : reading.sentences().of(passage.text())) {
      readCirculation(passage, sentence);
      readPresidency(passage, sentence);
      readAnnouncement(passage, sentence);
    }
  }

  /** Whether a passage may hold what is read from sentences: most hold nothing of it. */
  private boolean mayBeRead(Passage passage) {
    return book.circulationVerbs.mayBeIn(passage)
        || book.presidencyClaims.mayBeIn(passage)
        || book.announcementVerbs.mayBeIn(passage);
  }

  private static boolean footnote(Block block) {
    char first = block.text().charAt(0);
    return first == '†' || (Characters.footnoteMark(first) && !Characters.digit(first));
  }

  private void readCirculation(Passage passage, Range sentence) {
    String text = passage.text();
    boolean asks =
        circulation == null
            && find(book.circulationVerbs, passage, sentence) != null
            && find(book.circulationDocuments, passage, sentence) != null;
    if (!asks) {
      return;
    }
    DocumentPath at = path.child("circulation");
    spans.part(at.child("text"), passage.span(sentence.start(), sentence.end()));
    List<Organ> organs = new ArrayList<>();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      Match<Organ> organ = book.organs.at(text, i);
      if (organ != null && !organs.contains(organ.value())) {
        spans.part(
            at.child("organs").element(organs.size()), passage.span(organ.start(), organ.end()));
        organs.add(organ.value());
      }
      i = organ == null ? i : organ.end() - 1;
    }
    List<String> items = new ArrayList<>();
    for (Range item : agendaItems(passage, sentence)) {
      spans.part(
          at.child("agendaItems").element(items.size()), passage.span(item.start(), item.end()));
      items.add(item.in(text));
    }
    circulation = new CirculationRequest(sentence.in(text), organs, items);
  }

  /** The items behind the first word for the agenda that has numbers behind it. */
  private List<Range> agendaItems(Passage passage, Range sentence) {
    String text = passage.text();
    List<Range> items = List.of();
    Match<Boolean> agenda = find(book.circulationAgenda, passage, sentence);
    while (agenda != null && items.isEmpty()) {
      items = AgendaItems.in(text, agenda.end(), book);
      agenda = book.circulationAgenda.find(passage, agenda.end(), sentence.end());
    }
    return items;
  }

  private void readPresidency(Passage passage, Range sentence) {
    String text = passage.text();
    Match<Boolean> claim =
        presidency == null ? find(book.presidencyClaims, passage, sentence) : null;
    if (claim == null) {
      return;
    }
    ReadDate dated = monthNear(text, claim, sentence);
    ReadDate month = dated == null ? monthAlone(text, claim, sentence) : dated;
    if (month == null || ofGroup(text, Math.min(claim.start(), month.start()))) {
      return;
    }
    Range holder = stateBefore(passage, sentence.start(), Math.min(claim.start(), month.start()));
    holder = holder == null ? stateBefore(passage, claim.end(), month.start()) : holder;
    holder = holder == null ? stateThatAnnounces(text, Math.max(claim.end(), month.end())) : holder;
    int start =
        Math.min(
            holder == null ? claim.start() : holder.start(),
            Math.min(claim.start(), month.start()));
    int end = Math.max(claim.end(), month.end());
    end = holder == null ? end : Math.max(end, holder.end());
    DocumentPath at = path.child("presidency");
    spans.part(at.child("text"), passage.span(start, end));
    spans.part(at.child("month"), passage.span(month.start(), month.end()));
    State state = holder == null ? null : reading.parties().stateIn(text, holder);
    if (state != null && holder != null) {
      spans.part(at.child("state"), passage.span(holder.start(), holder.end()));
    }
    Optional<YearMonth> named = month.yearMonth();
    if (dated == null) {
      spans.problem(
          ProblemKind.DATE_YEAR_TAKEN,
          at.child("month"),
          passage.span(month.start(), month.end()),
          Map.of(
              "date",
              text.substring(month.start(), month.end()),
              "year",
              Integer.toString(month.year())));
    }
    presidency = new PresidencyClaim(text.substring(start, end), Optional.ofNullable(state), named);
  }

  /** Whether it is a group of States that somebody presides over: {@code 阿拉伯国家集团2032年8月主席}. */
  private boolean ofGroup(String text, int presidency) {
    int end = presidency > 0 && text.charAt(presidency - 1) == ' ' ? presidency - 1 : presidency;
    Match<Capacity> office = book.offices.endingAt(text, end);
    return office != null && office.value() == Capacity.GROUP_OF_STATES;
  }

  /** The month without day that stands beside the words for the presidency, or null. */
  private @Nullable ReadDate monthNear(String text, Match<Boolean> claim, Range sentence) {
    int near = Math.max(sentence.start(), claim.start() - NEAREST_MONTH);
    int to = Math.min(sentence.end(), claim.end() + 60);
    // A date that begins before is read as a whole: without its day it would be a month.
    int from = Math.max(sentence.start(), near - LONGEST_DATE);
    ReadDate found = reading.dates().find(text, from, to);
    while (found != null
        && (found.end() <= near || found.day() > 0 || found.yearMonth().isEmpty())) {
      found = reading.dates().find(text, found.end(), to);
    }
    return found;
  }

  /**
   * The month without year that stands behind the words for the presidency and in their clause, or
   * directly before them, with the year in which it lies nearest to the day of the letter; null if
   * there is none.
   */
  private @Nullable ReadDate monthAlone(String text, Match<Boolean> claim, Range sentence) {
    if (date == null) {
      return null;
    }
    int end = claim.end();
    while (end < Math.min(sentence.end(), claim.end() + FARTHEST_MONTH)
        && !Characters.partsClauses(text.charAt(end))) {
      end++;
    }
    ReadDate month = reading.dates().findMonthAlone(text, claim.end(), end);
    if (month == null) {
      int start = Math.max(sentence.start(), claim.start() - FARTHEST_MONTH);
      month = reading.dates().findMonthAlone(text, start, claim.start());
      month = month != null && directlyBefore(text, month.end(), claim.start()) ? month : null;
    }
    return month == null ? null : nearest(month, date);
  }

  /** Whether nothing but the name of an organ stands between a month and the presidency. */
  private boolean directlyBefore(String text, int month, int claim) {
    int at = Characters.pastBlank(text, month);
    Match<Organ> organ = book.organs.at(text, at);
    return at == claim || (organ != null && Characters.pastBlank(text, organ.end()) == claim);
  }

  /** A month with the year in which it lies nearest to a day; null if two are as near. */
  private static @Nullable ReadDate nearest(ReadDate month, LocalDate day) {
    int ahead = Math.floorMod(month.month() - day.getMonthValue(), 12);
    return ahead == 6
        ? null
        : month.withYear(day.plusMonths(ahead < 6 ? ahead : ahead - 12L).getYear());
  }

  private @Nullable Range stateBefore(Passage passage, int from, int to) {
    Range last = null;
    for (Party party :
        from < to
            ? reading.parties().parties(passage, new Range(from, to), null)
            : List.<Party>of()) {
      last = party.stateWords() == null ? last : party.stateWords();
    }
    return last;
  }

  /**
   * The State behind a clause that says what it will hold: {@code During its presidency in May,
   * Ghana will hold}; null if there is none.
   */
  private @Nullable Range stateThatAnnounces(String text, int clause) {
    boolean parted = clause < text.length() && Characters.comma(text.charAt(clause));
    int at = Characters.pastBlanks(text, parted ? clause + 1 : clause);
    Match<Boolean> article = book.articles.at(text, at);
    at = article == null ? at : Characters.pastBlanks(text, article.end());
    Match<State> state = PartyNames.stateAt(text, at, book);
    if (state == null
        || book.announcementVerbs.at(text, Characters.pastBlank(text, state.end())) == null) {
      return null;
    }
    return new Range(state.start(), state.end());
  }

  private void readAnnouncement(Passage passage, Range sentence) {
    String text = passage.text();
    Match<Boolean> verb =
        announcement != null && undated == null
            ? null
            : find(book.announcementVerbs, passage, sentence);
    if (verb == null || held(text, verb, sentence)) {
      return;
    }
    if (announcement != null) {
      readDayOfAnnounced(passage, sentence);
      return;
    }
    DocumentPath at = path.child("announcement");
    Range theme = reading.themes().inSentence(passage, sentence);
    // A signature event has a theme and a day, if no format of meetings.
    boolean announces =
        find(book.formats, passage, sentence) != null
            || (theme != null && datedOutside(text, sentence, theme));
    if (!announces) {
      return;
    }
    MeetingReader meeting =
        new MeetingReader(book, reading.dates(), spans, at.child("meeting"), date);
    // A theme may hold the words for a format; they say nothing of this meeting.
    int cut = theme == null ? sentence.end() : theme.start();
    if (theme != null && book.themeClosers.none()) {
      // The meeting stands before its theme; behind that another one may be named.
      meeting.readFormat(passage, Math.min(verb.end(), cut), cut);
    }
    if (!meeting.formatKnown()) {
      meeting.readFormat(passage, theme == null ? sentence.start() : theme.end(), sentence.end());
    }
    if (!meeting.formatKnown()) {
      meeting.readFormat(passage, sentence.start(), cut);
    }
    meeting.read(passage, sentence.start(), cut);
    meeting.read(passage, theme == null ? sentence.end() : theme.end(), sentence.end());
    Optional<Meeting> announced = meeting.meeting();
    if (announced.isPresent()) {
      if (theme == null) {
        Range plain = reading.themes().plain(passage, sentence);
        plainTheme = plain == null ? null : passage.part(plain.start(), plain.end());
      } else {
        spans.part(at.child("theme"), passage.span(theme.start(), theme.end()));
      }
      announcedIn = passage.span(sentence.start(), sentence.end());
      announcement =
          new MeetingAnnouncement(
              theme == null ? Optional.empty() : Optional.of(theme.in(text)), announced.get());
      undated = announced.get().date().isEmpty() ? meeting : null;
    }
  }

  /**
   * Reads the day of the meeting in a later sentence on it: {@code The debate will be held on 5 May
   * 2031}.
   */
  private void readDayOfAnnounced(Passage passage, Range sentence) {
    MeetingAnnouncement announced = announcement;
    MeetingReader meeting = undated;
    TextSpan span = announcedIn;
    if (announced != null
        && meeting != null
        && span != null
        && (find(book.formats, passage, sentence) != null
            || find(book.meetingWords, passage, sentence) != null)
        && dated(passage.text(), sentence.start(), sentence.end())) {
      meeting.readDate(passage, sentence.start(), sentence.end());
      meeting.readTime(passage, sentence.start(), sentence.end());
      meeting.readPlace(passage, sentence.start(), sentence.end());
      announcement = new MeetingAnnouncement(announced.theme(), meeting.meeting().orElseThrow());
      announcedIn = span.hull(passage.span(sentence.start(), sentence.end()));
      undated = null;
    }
  }

  /**
   * Whether the first words for a meeting say that it was held, and a day before that of the
   * letter.
   */
  private boolean held(String text, Match<Boolean> verb, Range sentence) {
    ReadDate day =
        date == null || book.heldMeetings.at(text, verb.start()) == null
            ? null
            : reading.dates().find(text, sentence.start(), verb.start());
    Optional<LocalDate> known = day == null ? Optional.empty() : day.date();
    return date != null && known.isPresent() && known.get().isBefore(date);
  }

  /** Whether a day stands in a sentence before its theme or behind. */
  private boolean datedOutside(String text, Range sentence, Range theme) {
    return dated(text, sentence.start(), theme.start()) || dated(text, theme.end(), sentence.end());
  }

  /** Whether a day is named: more than a month, as that of a presidency is. */
  private boolean dated(String text, int from, int to) {
    ReadDate found = reading.dates().find(text, from, to);
    while (found != null && found.day() == 0) {
      found = reading.dates().find(text, found.end(), to);
    }
    return found != null;
  }

  private static <V> @Nullable Match<V> find(Phrases<V> phrases, Passage passage, Range sentence) {
    return phrases.find(passage, sentence.start(), sentence.end());
  }

  /** Whether the text stops in the middle of a sentence. */
  boolean brokenOff() {
    return !paragraphs.isEmpty() && !lastIsSentence;
  }

  List<String> paragraphs() {
    return paragraphs;
  }

  List<String> footnotes() {
    return footnotes;
  }

  Mentions mentions() {
    return mentions;
  }

  Optional<CirculationRequest> circulation() {
    return Optional.ofNullable(circulation);
  }

  Optional<PresidencyClaim> presidency() {
    return Optional.ofNullable(presidency);
  }

  Optional<MeetingAnnouncement> announcement() {
    return Optional.ofNullable(announcement);
  }

  /** What the meeting that is announced is about, or may be where nothing marks it as a theme. */
  @Nullable String possibleTheme() {
    return plainTheme != null
        ? plainTheme.text()
        : announcement == null ? null : announcement.theme().orElse(null);
  }

  /** The meeting that is announced, with the theme that only the annexed note shows to be one. */
  Optional<MeetingAnnouncement> announcement(List<Annex> annexes) {
    MeetingAnnouncement announced = announcement;
    if (announcedIn != null) {
      spans.part(path.child("announcement"), announcedIn);
    }
    Passage words = plainTheme;
    if (announced == null || words == null || !ofNote(annexes, words.text())) {
      return announcement();
    }
    spans.part(path.child("announcement").child("theme"), words.span());
    return Optional.of(new MeetingAnnouncement(Optional.of(words.text()), announced.meeting()));
  }

  private static boolean ofNote(List<Annex> annexes, String theme) {
    for (Annex annex : annexes) {
      boolean same =
          annex.content() instanceof ConceptNote note
              && note.theme().filter(theme::equalsIgnoreCase).isPresent();
      if (same) {
        return true;
      }
    }
    return false;
  }
}
