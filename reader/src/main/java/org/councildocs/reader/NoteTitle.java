package org.councildocs.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the first blocks of a concept note are its title: the line that names the note,
 * and those around it that say what the meeting is about, where and when it is held.
 */
final class NoteTitle {

  /** Of a line that names a place, a day or both. */
  static final int LONGEST_PLACE = 120;

  private static final int MOST_TITLE_BLOCKS = 6;
  private static final int MOST_BLOCKS_BEHIND_NAME = 9;
  private static final int LONGEST_HOUR = 40;
  private static final int LONGEST_MEETING = 160;

  private final Reading reading;
  private final Phrasebook book;
  private final SubjectLines subjects;
  private final @Nullable String announced;

  /**
   * Makes what tells the title of one note.
   *
   * @param announced what the meeting is about as the letter around the note says; null if it says
   *     nothing of the kind
   */
  NoteTitle(Reading reading, SubjectLines subjects, @Nullable String announced) {
    this.reading = reading;
    this.book = reading.book();
    this.subjects = subjects;
    this.announced = announced;
  }

  /** Whether some blocks are those of a concept note: one of the first lines says so. */
  static boolean begins(List<Block> blocks, Phrasebook book) {
    for (int i = 0; i < Math.min(blocks.size(), MOST_TITLE_BLOCKS); i++) {
      Block block = blocks.get(i);
      String text = block.text();
      boolean sentence =
          block.sentence()
              && !text.endsWith(")")
              && book.abbreviations.endingAt(text, text.length()) == null;
      if ((block.is(Block.Kind.TEXT) && sentence && text.length() > 60)
          || block.is(Block.Kind.ITEM)) {
        return false;
      }
      if (book.noteNames.in(block.passage())) {
        return true;
      }
    }
    return false;
  }

  /** How many blocks the title takes: up to the one that names the note, and what completes it. */
  int blocks(List<Block> blocks) {
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
        && end - named < MOST_BLOCKS_BEHIND_NAME
        && (belongsToTitle(blocks.get(end), blocks.get(end - 1)) || inTitle(blocks, end))) {
      end++;
    }
    return end;
  }

  /**
   * Whether a line stands directly under the title and apart from what follows, as the theme alone
   * may, or stands before the day of the meeting or a heading and says what it is about.
   */
  private boolean inTitle(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    if (at + 1 >= blocks.size() || !HeadingReader.formedTitle(block) || !mayBelongToTitle(block)) {
      return false;
    }
    Block next = blocks.get(at + 1);
    boolean tight = block.blankLinesBefore() == 0;
    return (tight && (next.blankLinesBefore() > 0 || belongsToTitle(next, block)))
        || (subjects.in(block, blocks.get(at - 1))
            && (heading(next) || belongsToTitle(next, block)));
  }

  private boolean heading(Block block) {
    return block.prose()
        && (reading.headings().known(block.text()) != null
            || reading.headings().endOfInlineHeading(block.text()) > 0);
  }

  private boolean mayBelongToTitle(Block block) {
    String text = block.text();
    boolean asks = Characters.asks(text.charAt(text.length() - 1));
    boolean quoted =
        Themes.opens(text.charAt(0)) && Characters.closes(text.charAt(text.length() - 1));
    return block.is(Block.Kind.TEXT)
        && (!block.sentence()
            || quoted
            || (asks && book.formats.in(block.passage()))
            || (SentenceEnd.leadsIn(text) && opensWithFormat(text)))
        && text.length() <= 300
        && reading.headings().known(text) == null
        && reading.headings().endOfInlineHeading(text) == 0
        && reading.themes().endOfLabel(text, 0) < 0;
  }

  /** Whether a line begins with the words for the meeting: {@code High-level debate of the}. */
  private boolean opensWithFormat(String text) {
    Match<?> level = book.levels.at(text, 0);
    int at = level == null ? 0 : Characters.pastBlank(text, level.end());
    return book.formats.at(text, at) != null && !book.questionLeadIns.in(text);
  }

  /** Whether a line goes on with the title: the theme, the place and the day. */
  private boolean belongsToTitle(Block block, Block before) {
    String text = block.text();
    char first = text.charAt(0);
    if (text.equalsIgnoreCase(announced)) {
      return true;
    }
    boolean dayOrHour =
        block.is(Block.Kind.TEXT)
            && ((text.length() < LONGEST_HOUR && MeetingReader.tellsHour(book, text))
                || endsWithHour(block)
                || (text.length() < LONGEST_PLACE && dateCrosses(before, block)));
    if (dayOrHour || !mayBelongToTitle(block)) {
      // An hour may end in a stop as a sentence does: 3 p.m.
      return dayOrHour;
    }
    boolean quoted = Themes.opens(first);
    boolean goesOn =
        Character.isLowerCase(first) || before.text().endsWith(":") || before.text().endsWith("：");
    ReadDate date = reading.dates().find(text, 0, text.length());
    boolean day = date != null && date.day() > 0 && text.length() < 120;
    boolean meetingNamed =
        book.formats.in(block.passage())
            && (text.length() < LONGEST_MEETING || book.formats.at(text, 0) != null);
    boolean themeQuoted =
        (book.noteNames.whole(before.text()) != null || book.themeMarkers.at(text, 0) != null)
            && quotes(text);
    boolean placed = book.places.in(block.passage()) && text.length() < 120;
    boolean organizer = book.organizerMarkers.at(text, 0) != null;
    return quoted || goesOn || day || meetingNamed || placed || themeQuoted || organizer;
  }

  private static boolean quotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Themes.opens(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line that names the place and the day ends with the hour, and so in a stop: {@code
   * Council Chamber, 4 May 2024, 10 a.m.}
   */
  private boolean endsWithHour(Block block) {
    String text = block.text();
    boolean ends =
        text.length() < LONGEST_PLACE
            && reading.headings().endOfInlineHeading(text) == 0
            && book.halfOfDayEndsAt(text, text.length());
    ReadDate date = ends ? reading.dates().find(text, 0, text.length()) : null;
    return date != null && date.day() > 0 && !book.announcementVerbs.in(block.passage());
  }

  /** Lines of the title, each a block of its own, as one passage. */
  static Passage joined(List<Block> lines) {
    Passage all = lines.get(0).passage();
    for (Block line : lines.subList(1, lines.size())) {
      String text = line.text();
      boolean tight =
          line.blankLinesBefore() == 0
              && Characters.tight(all.text().charAt(all.length() - 1))
              && Characters.tight(text.charAt(0));
      all = all.with(line.passage(), tight);
    }
    return all;
  }

  /** Whether a date is broken over two lines. */
  boolean dateCrosses(Block before, Block line) {
    return reading.dates().crosses(before.text(), line.text());
  }
}
