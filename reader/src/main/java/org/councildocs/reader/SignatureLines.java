package org.councildocs.reader;

import org.councildocs.document.Capacity;
import org.councildocs.state.State;

/**
 * Tells what the lines of a signature are: a name, an office, the mark, to whom the letter goes.
 */
final class SignatureLines {

  private static final int LONGEST_LINE = 160;
  private static final int MOST_LINES = 3;
  private static final int MOST_LINES_OF_COLUMN = 6;
  private static final int LONGEST_ORGAN = 400;
  private static final int LONGEST_PLACE = 30;

  /** So far from its beginning a line names the organ to which a committee belongs. */
  private static final int LONGEST_BEFORE_ORGAN = 40;

  private final Phrasebook book;
  private final HeadingReader headings;
  private final Dates dates;

  SignatureLines(Phrasebook book, HeadingReader headings, Dates dates) {
    this.book = book;
    this.headings = headings;
    this.dates = dates;
  }

  /** Whether a block can be a line of somebody's title: short and no sentence. */
  boolean titleLine(Block block) {
    String text = block.text();
    // A committee may have a name of several lines.
    boolean ofOrgan =
        text.length() <= LONGEST_ORGAN
            && book.organs.find(text, 0, Math.min(text.length(), LONGEST_BEFORE_ORGAN)) != null;
    return block.is(Block.Kind.TEXT)
        && (ofOrgan || (text.length() <= LONGEST_LINE && fewLines(block)))
        && text.charAt(0) != '*'
        && (!block.sentence()
            || book.offices.endingAt(text, text.length()) != null
            || text.endsWith("a.i."))
        && (headings.known(text) == null
            || book.offices.whole(text) != null
            || book.ranks.whole(text) != null)
        && !PageFurniture.symbolAlone(text)
        && !book.noteNames.in(block.passage());
  }

  /** Whether a block has few lines, or some more in a narrow column, where an office opens it. */
  private boolean fewLines(Block block) {
    return block.lines() <= MOST_LINES
        || (block.lines() <= MOST_LINES_OF_COLUMN && book.officeAt(block.text(), 0));
  }

  /** Whether a line is the mark of a signature, and the name stands on the next one. */
  boolean markAlone(Block block) {
    return block.is(Block.Kind.SIGNATURE) && book.signatureMarks.whole(block.text()) != null;
  }

  /**
   * Whether a line below a signature says to whom the letter goes: {@code All Permanent
   * Representatives}, {@code H.E. Mr. ...}.
   */
  boolean addressee(Block block) {
    return block.is(Block.Kind.TEXT)
        && (book.allAddressees.at(block.text(), 0) != null
            || (book.honorificsBefore.at(block.text(), 0) != null && !names(block)));
  }

  /** Whether a line names an office, an organ or a State, or for whom somebody signs. */
  boolean names(Block block) {
    return names(block.passage());
  }

  boolean names(Passage line) {
    return book.namesOffice(line, 0, line.length())
        || book.organs.in(line)
        || book.onBehalf.at(line.text(), 0) != null
        || namesState(line.text());
  }

  /** Whether a line is the name of a State, behind which it may say where that is represented. */
  private boolean namesState(String text) {
    Match<State> state = PartyNames.stateAt(text, 0, book);
    return state != null
        && (state.end() == text.length()
            || book.continuations.find(text, state.end(), text.length()) != null);
  }

  /** Whether a line is a name, be it behind its rank. */
  boolean name(Block line) {
    return titledName(line)
        || (!names(line) && NameForm.likeName(line.text(), new Range(0, line.text().length())));
  }

  /** Whether a line is a name with its rank before it: {@code السفير محمد سالم}. */
  boolean titledName(Block line) {
    String text = line.text();
    Match<Boolean> rank = book.ranks.at(text, 0);
    boolean addresses = rank != null && book.honorificsBefore.at(text, 0) != null;
    int name = addresses && rank != null ? Characters.pastBlank(text, rank.end()) : text.length();
    return name < text.length()
        && name > 0
        && !book.namesOffice(line.passage(), name, text.length())
        && !Characters.comma(text.charAt(name))
        && NameForm.likeName(text, new Range(name, text.length()));
  }

  /**
   * Whether a line begins or ends with an office, be it behind a rank: {@code Ambassador, Chair}.
   */
  boolean onlyOffice(String text) {
    return book.offices.at(text, 0) != null
        || book.offices.endingAt(text, text.length()) != null
        || officeBehindRank(text);
  }

  private boolean officeBehindRank(String text) {
    Match<Boolean> rank = book.ranks.at(text, 0);
    boolean comma = rank != null && text.startsWith(",", rank.end());
    int joint =
        rank == null
            ? -1
            : book.endOfSeparator(
                text, comma ? rank.end() : Characters.pastBlank(text, rank.end()));
    return joint > 0 && book.offices.at(text, Characters.pastBlank(text, joint)) != null;
  }

  /** Whether a line names a body that signs as a whole: {@code Panel of Experts}. */
  boolean body(String text) {
    boolean ideographs = !text.isEmpty() && Characters.han(text.charAt(0));
    Match<Capacity> office =
        ideographs ? book.offices.endingAt(text, text.length()) : book.offices.at(text, 0);
    return office != null
        && (office.value() == Capacity.GROUP_OF_STATES
            || office.value() == Capacity.PERMANENT_MISSION);
  }

  /**
   * Whether a line below a signature says where and when it was given: {@code Quito, 4 May 2031}.
   */
  boolean placeAndDay(String text) {
    ReadDate day = text.length() > LONGEST_LINE ? null : dates.findComplete(text, 0, text.length());
    return day != null && day.end() == text.length() && day.start() <= LONGEST_PLACE;
  }
}
