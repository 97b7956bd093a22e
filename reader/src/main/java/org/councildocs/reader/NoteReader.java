package org.councildocs.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.SectionKind;
import org.councildocs.language.Language;
import org.jspecify.annotations.Nullable;

/** Puts a concept note together from its blocks. */
final class NoteReader {

  /** Sections whose text is often lines and no sentences, which are no headings therefore. */
  private static final Set<SectionKind> OF_SINGLE_LINES =
      EnumSet.of(
          SectionKind.CHAIR,
          SectionKind.MODERATOR,
          SectionKind.OPENING_STATEMENTS,
          SectionKind.DATE_AND_VENUE,
          SectionKind.BRIEFERS);

  /** Sections in which a sentence may say of somebody that they will brief. */
  private static final Set<SectionKind> OF_BRIEFERS =
      EnumSet.of(
          SectionKind.FORMAT,
          SectionKind.FORMAT_AND_BRIEFERS,
          SectionKind.BRIEFERS,
          SectionKind.PARTICIPATION);

  /** Sections that tell what was before the meeting, or may. */
  private static final Set<SectionKind> OF_HISTORY =
      EnumSet.of(
          SectionKind.BACKGROUND,
          SectionKind.INTRODUCTION,
          SectionKind.MANDATE,
          SectionKind.REFERENCES,
          SectionKind.FREE);

  private final Reading reading;
  private final Phrasebook book;
  private final SpanBook spans;
  private final DocumentPath path;
  private final Cover cover;
  private final Mentions mentions;
  private final MeetingReader meeting;
  private final NoteTitle titles;
  private final NoteTheme theme;
  private final SectionTree sections;
  private final QuestionReader questions;
  private final BrieferReader briefers;
  private final RoleReader roles;
  private final OutcomeReader outcome;
  private final ParagraphNumbers numbers = new ParagraphNumbers();

  private final List<String> body = new ArrayList<>();
  private boolean briefersFollow;
  private boolean questionsFollow;

  /** Whether the briefers that follow belong to a row of a programme. */
  private boolean inRow;

  NoteReader(Reading reading, DocumentPath path, Cover cover) {
    this.reading = reading;
    this.book = reading.book();
    this.spans = reading.spans();
    this.path = path;
    this.cover = cover;
    this.mentions = new Mentions(reading.mentions(), book.language(), spans, path);
    this.meeting =
        new MeetingReader(book, reading.dates(), spans, path.child("meeting"), cover.date());
    SubjectLines subjects = new SubjectLines(reading);
    this.titles = new NoteTitle(reading, subjects, cover.theme());
    this.theme = new NoteTheme(reading, path, subjects);
    this.sections = new SectionTree(spans, path);
    this.questions = new QuestionReader(reading, path, mentions);
    this.briefers = new BrieferReader(reading, path);
    this.roles = new RoleReader(reading, path);
    this.outcome = new OutcomeReader(reading, path);
  }

  /**
   * Reads a note.
   *
   * @param blocks its blocks, the first of which are its title
   * @param mostTitle how many of them may be its title
   * @param language the language where the note stands alone or is in another one than its letter
   */
  ConceptNote read(List<Block> blocks, int mostTitle, Optional<Language> language) {
    int at = Math.min(titles.blocks(blocks), mostTitle);
    Optional<String> title = readTitle(blocks, at);
    while (at < blocks.size()) {
      Block block = blocks.get(at);
      Block next = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
      at += readHeading(block, next) ? 1 : readProse(block, next);
    }
    return new ConceptNote(
        language,
        title,
        theme.theme(),
        meeting.meeting(),
        body,
        sections.sections(),
        questions.questions(),
        briefers.briefers(),
        roles.chair(),
        roles.moderator(),
        roles.openingSpeakers(),
        outcome.outcome(),
        mentions.references(),
        mentions.threats());
  }

  private Optional<String> readTitle(List<Block> blocks, int count) {
    if (count == 0) {
      return Optional.empty();
    }
    List<Block> lines = blocks.subList(0, count);
    Passage title = NoteTitle.joined(lines);
    spans.leaf(path.child("title"), title.span());
    theme.readTitle(lines, title, cover.theme());
    for (int first = 0, end; first < count; first = end) {
      end = first + 1;
      while (end < count && titles.dateCrosses(lines.get(end - 1), lines.get(end))) {
        end++;
      }
      Passage words = NoteTitle.joined(lines.subList(first, end));
      meeting.read(words, 0, words.length());
    }
    // The name of a place may be broken over two lines.
    meeting.readPlace(title, 0, title.length());
    return Optional.of(title.text());
  }

  /** Reads a block that is a heading, or has one before a colon; false if it is none. */
  private boolean readHeading(Block block, @Nullable Block next) {
    String text = block.text();
    SectionKind known = block.prose() ? reading.headings().known(text) : null;
    if (known != null && !lastOfQuestions(block)) {
      open(known, block.passage(), block.label());
      return true;
    }
    int inline = block.prose() ? reading.headings().endOfInlineHeading(text) : 0;
    if (inline > 0) {
      Passage heading = block.passage().cut(0, inline);
      SectionKind kind = reading.headings().known(heading.text());
      open(kind == null ? SectionKind.FREE : kind, heading, block.label());
      readInline(block.passage().cut(inline, text.length()));
      return true;
    }
    // Questions may be in groups, each below words of its own.
    boolean group =
        questionsFollow
            && block.label() == null
            && EntryNumber.of(text) == null
            && next != null
            && asks(next);
    if (!theme.labels(text) && !group && free(block, next)) {
      boolean asks =
          book.questionLeadIns.in(block.passage())
              || (next != null
                  && asks(next)
                  && questions.questions().isEmpty()
                  && reading.headings().namesQuestions(text));
      SectionKind kind = asks ? SectionKind.GUIDING_QUESTIONS : SectionKind.FREE;
      open(kind, block.passage(), block.label());
      return true;
    }
    return false;
  }

  /** Whether an entry of the questions is one word that could be a heading: {@code (c) Format.} */
  private boolean lastOfQuestions(Block block) {
    ListLabel label = block.label();
    return questionsFollow
        && label != null
        && SentenceEnd.ends(block.text())
        && numbers.entriesLike(label);
  }

  /** Reads what stands behind a heading on its line, entry by entry where it is a list. */
  private void readInline(Passage passage) {
    boolean list = briefersFollow || questionsFollow;
    List<Range> entries = list ? InlineEntries.of(passage.text()) : List.of();
    for (Range range : entries) {
      Passage entry = passage.cut(range.start(), range.end());
      ListLabel label = ListLabel.of(entry.text());
      readProse(new Block(Block.Kind.ITEM, entry, 1, 0, label, null, null), null);
    }
    if (entries.isEmpty()) {
      readProse(Block.of(Block.Kind.TEXT, passage, 1, 0), null);
    }
  }

  private void open(SectionKind kind, Passage heading, @Nullable ListLabel label) {
    sections.open(kind, heading, label);
    // Under a heading of its own words questions go on that lie in the section above.
    SectionKind about = kind == SectionKind.FREE ? sections.kindAround() : kind;
    theme.heading();
    inRow = false;
    briefersFollow = about == SectionKind.BRIEFERS;
    questionsFollow = about == SectionKind.GUIDING_QUESTIONS;
    outcome.open(kind, heading);
  }

  /** Whether a block is a heading of no known words: it has the form, and text follows. */
  private boolean free(Block block, @Nullable Block next) {
    if (next == null
        || (briefersFollow && !endsBriefers(block, next))
        || !HeadingReader.formed(block)
        || MeetingReader.tellsHour(book, block.text())
        || PageFurniture.symbolAlone(block.text().replace(" ", ""))
        || Characters.asks(block.text().charAt(block.text().length() - 1))) {
      return false;
    }
    ListLabel label = block.label();
    boolean numbered = label != null || Characters.digit(block.text().charAt(0));
    if (questionsFollow && label == null && (!next.prose() || (!numbered && asks(next.text())))) {
      // What is asked goes on below it.
      return false;
    }
    SectionKind kind = sections.kind();
    boolean ofMeeting = book.formats.whole(block.text()) != null;
    if (ofMeeting && kind == SectionKind.FORMAT && sections.bare()) {
      // The format is what the heading says of it, and no other heading.
      return false;
    }
    if (kind != null && OF_SINGLE_LINES.contains(kind) && !briefersFollow && !ofMeeting) {
      return false;
    }
    boolean textFollows =
        (ofMeeting && next.prose())
            || next.sentence()
            || next.is(Block.Kind.ITEM)
            || next.text().length() > 2 * block.text().length();
    boolean numberedAlike = label == null || sections.numberedAlike(label) || sections.empty();
    return textFollows
        && numberedAlike
        && !(questionsFollow && label != null && !sections.numberedAlike(label));
  }

  /**
   * Whether a line apart from the briefers above it, below which a sentence or an entry stands that
   * asks, names none: it has no office and no name, not even a form like one where they had labels;
   * or it has the number of a heading and they had none like it, or it names nobody behind it.
   */
  private boolean endsBriefers(Block block, Block next) {
    ListLabel label = block.label();
    return !briefers.briefers().isEmpty()
        && block.blankLinesBefore() > 0
        && (next.is(Block.Kind.TEXT) || asks(next))
        && next.sentence()
        && (label == null
            ? briefers.namesNobody(block.passage(), !numbers.entriesLabelled())
            : sections.numberedAlike(label)
                && (!numbers.entriesLike(label) || namesNobodyBehind(block.passage(), label)));
  }

  private boolean namesNobodyBehind(Passage passage, ListLabel label) {
    return briefers.namesNobody(passage.part(label.end(), passage.length()), true);
  }

  /** Reads a block that is no heading and says how many blocks it takes with those behind it. */
  private int readProse(Block block, @Nullable Block next) {
    if (readRow(block)) {
      return 1;
    }
    int entry = numbers.goOnWith(block) ? 0 : readEntry(block, next);
    if (entry > 0) {
      numbers.entry(block);
      return entry;
    }
    numbers.paragraph(block);
    readParagraph(block);
    questionsFollow |= SentenceEnd.leadsIn(block.text()) && next != null && asks(next);
    return 1;
  }

  /** Reads a row of a programme that says who speaks, or who follows; false if it does neither. */
  private boolean readRow(Block block) {
    String text = block.text();
    if (!ProgrammeRow.opensWithHour(text, book)) {
      return false;
    }
    briefersFollow &= !inRow;
    ProgrammeRow row = ProgrammeRow.of(text, reading.headings(), book);
    inRow = row != null && row.kind() == SectionKind.BRIEFERS;
    briefersFollow |= inRow;
    if (row == null) {
      return false;
    }
    addParagraph(block.passage());
    if (row.who() < text.length()) {
      Passage who = block.passage().cut(row.who(), text.length());
      Block speaker = Block.of(Block.Kind.TEXT, who, 1, 0);
      roles.readSection(speaker, row.kind());
      if (inRow && briefers.readEntry(speaker, null) == 0) {
        briefers.readRunning(who, new Range(0, who.length()), true, true);
      }
    }
    return true;
  }

  /** Whether an entry of a list is a question. */
  private static boolean asks(Block entry) {
    return entry.is(Block.Kind.ITEM) && asks(entry.text());
  }

  private static boolean asks(String text) {
    return Characters.asks(text.charAt(text.length() - 1));
  }

  /** Reads an entry of a list and says how many blocks it takes; 0 if the block is none. */
  private int readEntry(Block block, @Nullable Block next) {
    if (questionsFollow && questions.readEntry(block)) {
      return 1;
    }
    return briefersFollow ? briefers.readEntry(block, next) : 0;
  }

  private void readParagraph(Block block) {
    SectionKind kind = sections.kind();
    theme.readLabelled(block);
    addParagraph(block.passage());
    questions.readRunning(block.passage());
    roles.readSection(block, kind);
    int known = briefers.briefers().size();
    readPersons(block.passage(), kind);
    boolean namesBriefers = briefers.briefers().size() > known;
    briefersFollow |= !namesBriefers && BrieferReader.leadIn(block.passage(), book);
    questionsFollow |= QuestionReader.leadIn(block.passage(), book);
    if (kind == SectionKind.FORMAT
        || kind == SectionKind.FORMAT_AND_BRIEFERS
        || kind == SectionKind.DATE_AND_VENUE
        || (kind == null && tellsDayAndHour(block))) {
      readMeeting(block.passage());
    } else if (kind == null && !meeting.dateKnown()) {
      readAnnouncedMeeting(block.passage());
    }
    outcome.readSection(block.passage(), kind);
  }

  /** Reads the sentence of a note without headings that says when its meeting will be held. */
  private void readAnnouncedMeeting(Passage passage) {
    if (!book.announcementVerbs.mayBeIn(passage)) {
      return;
    }
    for (Range sentence : reading.sentences().of(passage.text())) {
      int from = sentence.start();
      int to = sentence.end();
      boolean announces =
          book.announcementVerbs.find(passage, from, to) != null
              && book.formats.find(passage, from, to) != null
              && book.future.find(passage, from, to) != null;
      ReadDate date = announces ? reading.dates().findComplete(passage.text(), from, to) : null;
      if (date != null && date.day() > 0) {
        meeting.read(passage, from, to);
        return;
      }
    }
  }

  /** Whether a line below the title tells the day of the meeting, with its hour or its place. */
  private boolean tellsDayAndHour(Block block) {
    Passage line = block.passage();
    ReadDate date =
        block.is(Block.Kind.TEXT)
                && !block.sentence()
                && line.length() < NoteTitle.LONGEST_PLACE
                && (book.hourUnits.in(line) || book.places.in(line))
            ? reading.dates().find(line.text(), 0, line.length())
            : null;
    return date != null && date.day() > 0;
  }

  /** Reads what a paragraph says of the meeting, but for sentences on how to be heard there. */
  private void readMeeting(Passage passage) {
    if (!book.meetingAsides.in(passage)) {
      meeting.read(passage, 0, passage.length());
      return;
    }
    for (Range sentence : reading.sentences().of(passage.text())) {
      if (book.meetingAsides.find(passage, sentence.start(), sentence.end()) == null) {
        meeting.read(passage, sentence.start(), sentence.end());
      }
    }
  }

  /** Reads who presides, moderates and briefs, where a sentence says so. */
  private void readPersons(Passage passage, @Nullable SectionKind kind) {
    if (!briefersFollow && !roles.mayBeIn(passage) && !briefers.mayBeIn(passage)) {
      return;
    }
    boolean ofBriefers = kind != null && OF_BRIEFERS.contains(kind);
    for (Range sentence : reading.sentences().of(passage.text())) {
      if (tellsHistory(passage, sentence, kind)) {
        continue;
      }
      Range opening = roles.read(passage, sentence);
      if (opening == null) {
        briefers.readRunning(passage, sentence, ofBriefers, briefersFollow);
      } else {
        // Who opens the meeting is no briefer.
        Range before = new Range(sentence.start(), opening.start());
        briefers.readRunning(passage, before, ofBriefers, false);
        Range behind = new Range(opening.end(), sentence.end());
        briefers.readRunning(passage, behind, ofBriefers, false);
      }
    }
  }

  /**
   * Whether a sentence outside the sections on the meeting says nothing of what is to come: who
   * presided or briefed in it did so elsewhere, {@code the panel chaired by Mr. A}.
   */
  private boolean tellsHistory(Passage passage, Range sentence, @Nullable SectionKind kind) {
    return !book.future.none()
        && (kind == null || OF_HISTORY.contains(kind))
        && (book.future.find(passage, sentence.start(), sentence.end()) == null
            || (roles.presides(passage, sentence) && !namesMeeting(passage, sentence)));
  }

  private boolean namesMeeting(Passage passage, Range sentence) {
    return book.formats.find(passage, sentence.start(), sentence.end()) != null
        || book.meetingWords.find(passage, sentence.start(), sentence.end()) != null;
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
}
