package org.councildocs.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councildocs.document.Briefer;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.ExpectedOutcome;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.OutcomeKind;
import org.councildocs.document.Participant;
import org.councildocs.document.SectionKind;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.Title.Range;
import org.jspecify.annotations.Nullable;

/** Puts a concept note together from its blocks. */
final class NoteReader {

  private static final int MOST_TITLE_BLOCKS = 6;

  /** Sections whose text is often lines and no sentences, which are no headings therefore. */
  private static final Set<SectionKind> OF_SINGLE_LINES =
      EnumSet.of(
          SectionKind.CHAIR,
          SectionKind.MODERATOR,
          SectionKind.OPENING_STATEMENTS,
          SectionKind.DATE_AND_VENUE,
          SectionKind.BRIEFERS);

  private final Reading reading;
  private final Phrasebook book;
  private final SpanBook spans;
  private final DocumentPath path;
  private final Mentions mentions;
  private final MeetingReader meeting;
  private final SectionTree sections;

  /** Sections in which a sentence may say of somebody that they will brief. */
  private static final Set<SectionKind> OF_BRIEFERS =
      EnumSet.of(SectionKind.FORMAT, SectionKind.FORMAT_AND_BRIEFERS, SectionKind.BRIEFERS);

  private final List<String> body = new ArrayList<>();
  private final List<GuidingQuestion> questions = new ArrayList<>();
  private final List<Briefer> briefers = new ArrayList<>();
  private final Set<String> briefersNamed = new HashSet<>();
  private final List<Participant> openingSpeakers = new ArrayList<>();
  private @Nullable Participant chair;
  private @Nullable Participant moderator;
  private @Nullable ExpectedOutcome outcome;
  private @Nullable String theme;
  private boolean briefersFollow;
  private boolean briefersListed;
  private boolean questionsFollow;

  NoteReader(Reading reading, DocumentPath path, @Nullable LocalDate letterDate) {
    this.reading = reading;
    this.book = reading.book();
    this.spans = reading.spans();
    this.path = path;
    this.mentions = new Mentions(reading.mentions(), book.language(), spans, path);
    this.meeting =
        new MeetingReader(book, reading.dates(), spans, path.child("meeting"), letterDate);
    this.sections = new SectionTree(spans, path);
  }

  /** Whether some blocks are those of a concept note: one of the first lines says so. */
  static boolean note(List<Block> blocks, Phrasebook book) {
    for (int i = 0; i < Math.min(blocks.size(), MOST_TITLE_BLOCKS); i++) {
      Block block = blocks.get(i);
      if ((block.is(Block.Kind.TEXT) && block.sentence() && block.text().length() > 60)
          || block.is(Block.Kind.ITEM)) {
        return false;
      }
      if (book.noteNames.in(block.passage())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a note.
   *
   * @param blocks its blocks, the first of which are its title
   * @param language the language where the note stands alone or is in another one than its letter
   */
  ConceptNote read(List<Block> blocks, Optional<Language> language) {
    int at = titleBlocks(blocks);
    Optional<String> title = readTitle(blocks, at);
    while (at < blocks.size()) {
      Block block = blocks.get(at);
      if (!readHeading(block, at + 1 < blocks.size() ? blocks.get(at + 1) : null)) {
        readProse(block);
      }
      at++;
    }
    return new ConceptNote(
        language,
        title,
        Optional.ofNullable(theme),
        meeting.meeting(),
        body,
        sections.sections(),
        questions,
        briefers,
        Optional.ofNullable(chair),
        Optional.ofNullable(moderator),
        openingSpeakers,
        Optional.ofNullable(outcome),
        mentions.references(),
        mentions.threats());
  }

  /** How many blocks the title takes: up to the one that names the note, and what completes it. */
  private int titleBlocks(List<Block> blocks) {
    int named = 0;
    while (named < blocks.size() && !book.noteNames.in(blocks.get(named).passage())) {
      boolean line = blocks.get(named).is(Block.Kind.TEXT) && !blocks.get(named).sentence();
      if (!line || named == MOST_TITLE_BLOCKS) {
        return 0;
      }
      named++;
    }
    if (named == blocks.size()) {
      return 0;
    }
    int end = named + 1;
    while (end < blocks.size()
        && end - named < 4
        && belongsToTitle(blocks.get(end), blocks.get(end - 1))) {
      end++;
    }
    return end;
  }

  /** Whether a line goes on with the title: the theme, the place and the day. */
  private boolean belongsToTitle(Block block, Block before) {
    String text = block.text();
    char first = text.charAt(0);
    boolean may =
        block.is(Block.Kind.TEXT) && !block.sentence() && reading.headings().known(text) == null;
    if (!may || text.length() > 300) {
      return false;
    }
    boolean quoted = first == '“' || first == '"' || first == '«';
    boolean goesOn =
        Character.isLowerCase(first) || before.text().endsWith(":") || before.text().endsWith("：");
    ReadDate date = reading.dates().find(text, 0, text.length());
    boolean day = date != null && date.day() > 0 && text.length() < 120;
    boolean meetingNamed = book.formats.in(block.passage()) && text.length() < 160;
    return quoted || goesOn || day || meetingNamed;
  }

  private Optional<String> readTitle(List<Block> blocks, int count) {
    if (count == 0) {
      return Optional.empty();
    }
    StringBuilder title = new StringBuilder();
    DocumentPath at = path.child("title");
    spans.leaf(at, blocks.get(0).passage().span().hull(blocks.get(count - 1).passage().span()));
    for (Block block : blocks.subList(0, count)) {
      Passage passage = block.passage();
      boolean tight =
          title.length() == 0
              || (Characters.tight(title.charAt(title.length() - 1))
                  && Characters.tight(block.text().charAt(0)));
      title.append(tight ? "" : " ").append(passage.text());
      readTheme(passage);
    }
    for (Block block : blocks.subList(0, count)) {
      meeting.read(block.passage(), 0, block.passage().length());
    }
    return Optional.of(title.toString());
  }

  private void readTheme(Passage passage) {
    Range quoted = theme == null ? reading.themes().in(passage.text(), 0, passage.length()) : null;
    if (quoted != null) {
      setTheme(passage, quoted);
    }
  }

  private void setTheme(Passage passage, Range words) {
    theme = words.in(passage.text());
    spans.part(path.child("theme"), passage.span(words.start(), words.end()));
  }

  /** Reads a block that is a heading, or has one before a colon; false if it is none. */
  private boolean readHeading(Block block, @Nullable Block next) {
    String text = block.text();
    SectionKind known = block.prose() ? reading.headings().known(text) : null;
    if (known != null) {
      open(known, block.passage(), block.label());
      return true;
    }
    int inline = block.prose() ? reading.headings().endOfInlineHeading(text) : 0;
    if (inline > 0) {
      Passage heading = block.passage().cut(0, inline);
      SectionKind kind = reading.headings().known(heading.text());
      open(kind == null ? SectionKind.FREE : kind, heading, block.label());
      readProse(Block.of(Block.Kind.TEXT, block.passage().cut(inline, text.length()), 1, 0));
      return true;
    }
    if (free(block, next)) {
      open(SectionKind.FREE, block.passage(), block.label());
      return true;
    }
    return false;
  }

  private void open(SectionKind kind, Passage heading, @Nullable ListLabel label) {
    sections.open(kind, heading, label);
    briefersFollow = kind == SectionKind.BRIEFERS;
    questionsFollow = kind == SectionKind.GUIDING_QUESTIONS;
  }

  /** Whether a block is a heading of no known words: it has the form, and text follows. */
  private boolean free(Block block, @Nullable Block next) {
    if (next == null
        || briefersFollow
        || !HeadingReader.formed(block)
        || Characters.asks(block.text().charAt(block.text().length() - 1))) {
      return false;
    }
    ListLabel label = block.label();
    if (questionsFollow && label == null && !next.prose()) {
      return false;
    }
    SectionKind kind = sections.kind();
    if (kind != null && OF_SINGLE_LINES.contains(kind)) {
      return false;
    }
    boolean textFollows =
        next.sentence()
            || next.is(Block.Kind.ITEM)
            || next.text().length() > 2 * block.text().length();
    boolean numberedAlike = label == null || sections.numberedAlike(label) || sections.empty();
    return textFollows
        && numberedAlike
        && !(questionsFollow && label != null && !sections.numberedAlike(label));
  }

  private void readProse(Block block) {
    SectionKind kind = sections.kind();
    if (questionsFollow && readQuestion(block)) {
      return;
    }
    if (briefersFollow && readBriefer(block)) {
      return;
    }
    addParagraph(block.passage());
    readRunningQuestions(block.passage());
    readRoles(block, kind);
    String text = block.text();
    briefersFollow |= leadsInBriefers(block.passage(), book);
    questionsFollow |= leadsInQuestions(block.passage(), book);
    if (kind == SectionKind.FORMAT
        || kind == SectionKind.FORMAT_AND_BRIEFERS
        || kind == SectionKind.DATE_AND_VENUE) {
      meeting.read(block.passage(), 0, text.length());
    }
    if (kind == SectionKind.OUTCOME && outcome == null) {
      readOutcome(block.passage());
    }
  }

  /** Whether a paragraph says that the briefers follow. */
  static boolean leadsInBriefers(Passage passage, Phrasebook book) {
    return passage.length() < 600
        && leadsIn(passage.text())
        && (book.brieferLeadIns.in(passage) || listFollows(passage.text(), book));
  }

  /** Whether words such as {@code will be briefed by} end with a colon. */
  private static boolean listFollows(String text, Phrasebook book) {
    int end = text.length() - 1;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return endsWithColon(text) && book.brieferRunning.endingAt(text, end) != null;
  }

  /** Whether a paragraph says that the questions follow. */
  static boolean leadsInQuestions(Passage passage, Phrasebook book) {
    return leadsIn(passage.text()) && book.questionLeadIns.in(passage);
  }

  private static boolean leadsIn(String text) {
    return endsWithColon(text) || text.endsWith(".") || text.endsWith("。");
  }

  private static boolean endsWithColon(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  private void addParagraph(Passage passage) {
    DocumentPath at;
    if (sections.empty()) {
      at = path.child("body").element(body.size());
      body.add(passage.text());
      spans.leaf(at, passage.span());
    } else {
      at = sections.add(passage);
    }
    mentions.read(passage, at);
  }

  /** Reads an entry of the guiding questions; false if the block asks nothing. */
  private boolean readQuestion(Block block) {
    Passage passage = block.passage();
    ListLabel label = block.label();
    int start = label == null ? 0 : label.end();
    List<Range> single = reading.sentences().questions(passage.text(), start);
    boolean leadsIn = single.isEmpty() && endsWithColon(passage.text());
    boolean entry = (label != null && !leadsIn) || !single.isEmpty();
    if (!entry || start >= passage.length()) {
      return false;
    }
    DocumentPath at = path.child("guidingQuestions").element(questions.size());
    spans.leaf(at, passage.span());
    spans.part(at.child("text"), passage.span(start, passage.length()));
    if (label != null && !label.text().isEmpty()) {
      int open = passage.text().indexOf(label.text());
      spans.part(at.child("label"), passage.span(open, open + label.text().length()));
    }
    List<String> asked = new ArrayList<>();
    for (Range question : single) {
      spans.part(
          at.child("questions").element(asked.size()),
          passage.span(question.start(), question.end()));
      asked.add(question.in(passage.text()));
    }
    Optional<String> named =
        label == null || label.text().isEmpty() ? Optional.empty() : Optional.of(label.text());
    questions.add(new GuidingQuestion(named, passage.text().substring(start), asked));
    mentions.read(passage, at.child("text"));
    return true;
  }

  /** Reads the questions that a paragraph asks itself, behind the words that lead to them. */
  private void readRunningQuestions(Passage passage) {
    Range asked = questions.isEmpty() ? behindLeadIn(passage, book) : null;
    if (asked == null) {
      return;
    }
    for (Range question : reading.sentences().questions(passage.text(), asked.start())) {
      DocumentPath at = path.child("guidingQuestions").element(questions.size());
      String words = question.in(passage.text());
      TextSpan span = passage.span(question.start(), question.end());
      spans.part(at.child("text"), span);
      spans.part(at.child("questions").element(0), span);
      questions.add(new GuidingQuestion(Optional.empty(), words, List.of(words)));
    }
  }

  /** What stands behind words such as {@code the following questions} in a passage, or null. */
  static @Nullable Range behindLeadIn(Passage passage, Phrasebook book) {
    Match<Boolean> leadIn =
        book.questionLeadIns.mayBeIn(passage) ? book.questionLeadIns.find(passage) : null;
    if (leadIn == null) {
      return null;
    }
    int from = leadIn.end();
    while (from < passage.length() && " :：".indexOf(passage.text().charAt(from)) >= 0) {
      from++;
    }
    return from == passage.length() ? null : new Range(from, passage.length());
  }

  /** Reads an entry of the list of briefers; false if the block is none. */
  private boolean readBriefer(Block block) {
    Passage passage = block.passage();
    ListLabel label = block.label();
    int start = label == null ? 0 : label.end();
    boolean entry =
        label != null || (passage.length() < 250 && (!block.sentence() || personLike(passage)));
    if (!entry || start >= passage.length() || leadIn(block)) {
      return false;
    }
    DocumentPath at = path.child("briefers").element(briefers.size());
    spans.leaf(at, passage.span());
    briefersListed = true;
    briefers.add(reading.persons().read(passage, start, passage.length()).briefer(spans, at));
    return true;
  }

  private boolean leadIn(Block block) {
    return endsWithColon(block.text()) || book.brieferLeadIns.in(block.passage());
  }

  private boolean personLike(Passage passage) {
    return book.honorificsBefore.at(passage.text(), 0) != null || book.toBeConfirmed.in(passage);
  }

  /** Reads who presides, moderates and opens, where a paragraph or its section says so. */
  private void readRoles(Block block, @Nullable SectionKind kind) {
    Passage passage = block.passage();
    String text = passage.text();
    if (kind == SectionKind.CHAIR && chair == null && text.length() < 400) {
      chair =
          reading.persons().read(passage, 0, text.length()).participant(spans, path.child("chair"));
    } else if (kind == SectionKind.MODERATOR && moderator == null && text.length() < 400) {
      moderator =
          reading
              .persons()
              .read(passage, 0, text.length())
              .participant(spans, path.child("moderator"));
    } else if (kind == SectionKind.OPENING_STATEMENTS
        && text.length() < 400
        && !text.endsWith(":")) {
      int start = block.label() == null ? 0 : block.label().end();
      DocumentPath at = path.child("openingSpeakers").element(openingSpeakers.size());
      openingSpeakers.add(
          reading
              .persons()
              .read(passage, Math.min(start, text.length()), text.length())
              .participant(spans, at));
    }
    if (!mayNameRoles(passage)) {
      return;
    }
    for (Range sentence : reading.sentences().of(text)) {
      readChair(passage, sentence);
      readModerator(passage, sentence);
      readRunningBriefers(passage, sentence);
    }
  }

  /** Whether a passage may say who presides, moderates or briefs: most do not. */
  private boolean mayNameRoles(Passage passage) {
    return book.chairMarkers.mayBeIn(passage)
        || book.chairVerbs.mayBeIn(passage)
        || book.moderatorMarkers.mayBeIn(passage)
        || book.brieferRunning.mayBeIn(passage)
        || book.brieferVerbs.mayBeIn(passage)
        || book.brieferLeadIns.mayBeIn(passage);
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
      if (end > marker.end()) {
        chair =
            reading
                .persons()
                .read(passage, marker.end(), end)
                .participant(spans, path.child("chair"));
      }
      marker = book.chairMarkers.find(passage, marker.start() + 1, sentence.end());
    }
    Match<Boolean> verb =
        chair != null ? null : book.chairVerbs.find(passage, sentence.start(), sentence.end());
    if (verb != null) {
      // The verb may open its sentence: Presidirá la sesión la Ministra ...
      boolean first = pastBlanks(text, sentence.start(), verb.start()) == verb.start();
      int from = first ? verb.end() : sentence.start();
      int to = first ? endOfPerson(passage, from, sentence.end()) : verb.start();
      if (pastBlanks(text, from, to) < to) {
        chair = reading.persons().read(passage, from, to).participant(spans, path.child("chair"));
      }
    }
  }

  private static int startOf(Phrases<Boolean> phrases, String text, int from, int to) {
    Match<Boolean> match = phrases.find(text, from, to);
    return match == null ? -1 : match.start();
  }

  /** Where the words for a person end: before a semicolon, a place, a date. */
  private int endOfPerson(Passage passage, int from, int to) {
    String text = passage.text();
    int end = from;
    while (end < to && !Characters.semicolon(text.charAt(end))) {
      end++;
    }
    Match<Boolean> place = book.places.find(passage, from, end);
    end = place == null ? end : place.start();
    ReadDate date = reading.dates().find(text, from, end);
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
      moderator =
          reading
              .persons()
              .read(passage, marker.end(), sentence.end())
              .participant(spans, path.child("moderator"));
    }
  }

  /**
   * Reads briefers in running text: {@code briefings by Mr. A, Special Envoy; and Ms. B,
   * Professor}.
   */
  private void readRunningBriefers(Passage passage, Range sentence) {
    String text = passage.text();
    Range words = runningBriefers(passage, sentence);
    if (words == null || words.end() - words.start() < 8 || text.endsWith(":") || briefersListed) {
      return;
    }
    int start = words.start();
    for (int i = start; i <= words.end(); i++) {
      int next =
          i == words.end() || nameOfOffice(text, start, i) ? i : nextPerson(text, i, words.end());
      if (next > i || i == words.end()) {
        addRunning(passage, start, i);
        start = next;
        i = Math.max(i, next);
      }
    }
  }

  /**
   * Where a sentence names briefers: behind the words that lead to them, or before what they do.
   */
  private @Nullable Range runningBriefers(Passage passage, Range sentence) {
    String text = passage.text();
    Match<Boolean> running = book.brieferRunning.find(passage, sentence.start(), sentence.end());
    if (running != null) {
      return new Range(running.end(), sentence.end());
    }
    Match<Boolean> leadIn = book.brieferLeadIns.find(passage, sentence.start(), sentence.end());
    if (leadIn != null) {
      int colon = text.indexOf(':', leadIn.end());
      return colon < 0 || colon >= sentence.end() ? null : new Range(colon + 1, sentence.end());
    }
    SectionKind kind = sections.kind();
    Match<Boolean> verb =
        kind != null && OF_BRIEFERS.contains(kind)
            ? book.brieferVerbs.find(passage, sentence.start(), sentence.end())
            : null;
    return verb == null ? null : new Range(sentence.start(), verb.start());
  }

  /** Whether a comma stands between an office and the name of who holds it. */
  private boolean nameOfOffice(String text, int start, int at) {
    if (!Characters.comma(text.charAt(at)) || book.endOfSeparator(text, at) != at + 1) {
      return false;
    }
    int from = pastBlanks(text, start, at);
    Match<Boolean> article = book.articles.at(text, from);
    from = article == null ? from : pastBlanks(text, article.end(), at);
    return book.offices.at(text, from) != null
        && reading
            .persons()
            .addressed(text, pastBlanks(text, at + 1, text.length()), text.length());
  }

  /** Where the next person begins if a separator stands at a place; else the place itself. */
  private int nextPerson(String text, int at, int end) {
    int behind = book.endOfSeparator(text, at);
    if (behind < 0) {
      return at;
    }
    int next = pastBlanks(text, behind, end);
    int second = book.endOfSeparator(text, next);
    int from = second > 0 && text.charAt(next) != ' ' ? next : at;
    next = second > 0 ? pastBlanks(text, second, end) : next;
    Match<Boolean> article = book.articles.at(text, next);
    int named = article == null ? next : pastBlanks(text, article.end(), end);
    boolean person =
        Characters.semicolon(text.charAt(at))
            || personAt(text, from, next)
            || (named > next
                && (book.offices.at(text, named) != null || personAt(text, named, named)));
    return person ? next : at;
  }

  /** Whether a form of address stands at a place, or in the word with a conjunction glued to it. */
  private boolean personAt(String text, int word, int at) {
    Match<Boolean> glued = book.honorificsBefore.at(text, word);
    boolean behindConjunction = word != at && glued != null && glued.start() == at;
    return behindConjunction || reading.persons().addressed(text, at, text.length());
  }

  private static int pastBlanks(String text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private void addRunning(Passage passage, int start, int end) {
    String text = passage.text();
    int from = start;
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    Match<Boolean> article = book.articles.at(text, from);
    from = article == null ? from : pastBlanks(text, article.end(), end);
    boolean named = from < end && Characters.capital(text.charAt(from));
    if (end - from > 3 && (named || book.toBeConfirmed.find(passage, from, end) != null)) {
      DocumentPath at = path.child("briefers").element(briefers.size());
      Person person = reading.persons().read(passage, from, end);
      if (briefersNamed.add(person.known())) {
        spans.part(at, passage.span(from, end));
        briefers.add(person.briefer(spans, at));
      }
    }
  }

  private void readOutcome(Passage passage) {
    Match<OutcomeKind> none = null;
    for (int i = 0; i < passage.length() && none == null; i++) {
      Match<OutcomeKind> match = book.outcomes.at(passage.text(), i);
      none = match != null && match.value() == OutcomeKind.NONE ? match : null;
    }
    Match<OutcomeKind> kind = none != null ? none : book.outcomes.find(passage);
    spans.part(path.child("outcome").child("text"), passage.span());
    if (kind != null) {
      spans.part(path.child("outcome").child("kind"), passage.span(kind.start(), kind.end()));
    }
    outcome =
        new ExpectedOutcome(
            passage.text(), kind == null ? Optional.empty() : Optional.of(kind.value()));
  }
}
