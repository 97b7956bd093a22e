package org.councildocs.reader;

import java.util.List;
import java.util.Locale;

/** Finds where the signatures of a letter begin and end. */
final class SignatureFinder {

  private static final int SHORTEST_SURNAME = 3;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_UNKNOWN_LINE = 60;

  /** So many lines inside the name of a committee may name neither an office nor an organ. */
  private static final int MOST_UNKNOWN_LINES = 2;

  /** So many lines at most name the office of who signs. */
  static final int MOST_TITLE_LINES = 5;

  private final Phrasebook book;
  private final SignatureLines lines;

  SignatureFinder(Phrasebook book, SignatureLines lines) {
    this.book = book;
    this.lines = lines;
  }

  /**
   * Where the signatures begin and end among the blocks of a letter; an empty range if there are
   * none.
   */
  Range find(List<Block> blocks, boolean mayBeUnmarked) {
    int mark = 0;
    while (mark < blocks.size() && !blocks.get(mark).is(Block.Kind.SIGNATURE)) {
      mark++;
    }
    if (mark == blocks.size()) {
      return mayBeUnmarked ? unmarkedBeforeAddress(blocks) : new Range(mark, mark);
    }
    int start = mark;
    for (int above = mark - 1;
        above > 0 && mark - above <= MOST_TITLE_LINES && lines.titleLine(blocks.get(above));
        above--) {
      if (lines.names(blocks.get(above))) {
        start = above;
      } else if (start > above + MOST_UNKNOWN_LINES) {
        break;
      }
    }
    start = startOfLines(blocks, start, mark);
    int end = mark + 1;
    int unknown = 0;
    int apart = endOfLines(blocks, mark);
    while (end < blocks.size()) {
      Block block = blocks.get(end);
      boolean office =
          block.is(Block.Kind.SIGNATURE) || (lines.titleLine(block) && lines.names(block));
      unknown = office ? 0 : unknown + 1;
      if ((lines.addressee(block) && !lines.markAlone(blocks.get(end - 1)))
          || (end - 1 > mark && opensDocument(blocks.get(end - 1), block))
          || (lines.placeAndDay(block.text()) && !titlesUpToMark(blocks, end + 1))) {
        break;
      }
      if (!office
          && (unknown > 1
              || !lines.titleLine(block)
              || block.text().length() > LONGEST_UNKNOWN_LINE)
          && end >= apart
          && !titlesUpToMark(blocks, end)) {
        break;
      }
      apart = block.is(Block.Kind.SIGNATURE) ? endOfLines(blocks, end) : apart;
      end++;
    }
    return new Range(start, end);
  }

  /**
   * Whether a line apart from the title above it, which is set tight, is that of another document:
   * {@code Third report of the Monitoring Team}.
   */
  private boolean opensDocument(Block above, Block block) {
    return above.is(Block.Kind.TEXT)
        && above.blankLinesBefore() == 0
        && block.blankLinesBefore() > 0
        && book.kindOpeners.in(block.text());
  }

  /**
   * Where the lines end that stand directly below a signature which is set apart from what is above
   * it: they are all of its title, whatever they name.
   */
  private int endOfLines(List<Block> blocks, int mark) {
    int end = mark + 1;
    while (blocks.get(mark).blankLinesBefore() > 0
        && end < blocks.size()
        && end - mark <= MOST_TITLE_LINES
        && blocks.get(end).blankLinesBefore() == 0
        && lines.titleLine(blocks.get(end))) {
      end++;
    }
    return end;
  }

  /** Where the lines begin that stand directly above a title, if these are set apart as a whole. */
  private int startOfLines(List<Block> blocks, int title, int mark) {
    int start = title;
    while (start > 1
        && start < mark
        && mark - start < MOST_TITLE_LINES
        && blocks.get(start).blankLinesBefore() == 0
        && lines.titleLine(blocks.get(start - 1))
        && blocks.get(start - 1).text().length() <= LONGEST_UNKNOWN_LINE) {
      start--;
    }
    return start < title && blocks.get(start).blankLinesBefore() > 0 ? start : title;
  }

  /** Whether another signature follows behind lines that can all be those of a title. */
  private boolean titlesUpToMark(List<Block> blocks, int from) {
    int at = from;
    while (at < blocks.size() && at - from < MOST_TITLE_LINES && lines.titleLine(blocks.get(at))) {
      at++;
    }
    return at < blocks.size() && blocks.get(at).is(Block.Kind.SIGNATURE);
  }

  /** The signature without a mark, below which a letter as it was sent may have its address. */
  private Range unmarkedBeforeAddress(List<Block> blocks) {
    int address = address(blocks);
    Range signed = unmarked(blocks.subList(0, address));
    return signed.start() == signed.end() && address < blocks.size() ? unmarked(blocks) : signed;
  }

  /** Where the lines at the end begin that say to whom a letter goes; their number if none do. */
  private int address(List<Block> blocks) {
    int end = blocks.size();
    for (int i = end - 1;
        i > 0 && end - i <= MOST_TITLE_LINES && lines.titleLine(blocks.get(i));
        i--) {
      if (i + 1 < end && lines.addressee(blocks.get(i)) && lines.names(blocks.get(i + 1))) {
        return i;
      }
    }
    return end;
  }

  /**
   * The lines at the end where the mark was lost: a name and its office behind the sentence that
   * closes the letter, or an office alone.
   */
  private Range unmarked(List<Block> blocks) {
    int start = blocks.size();
    while (start > 1
        && blocks.size() - start < MOST_TITLE_LINES
        && (lines.titleLine(blocks.get(start - 1))
            || endOfInitials(blocks.get(start - 1).text()) > 0)
        && (!blocks.get(start - 1).sentence() || lines.onlyOffice(blocks.get(start - 1).text()))
        && !book.takesLeave(blocks.get(start - 1).text())) {
      start--;
    }
    boolean named =
        start < blocks.size()
            && (closesLetter(blocks.get(start - 1))
                || (blocks.get(start - 1).sentence() && surnameInCapitals(blocks.get(start))))
            && nameWithOffice(blocks.subList(start, blocks.size()));
    named |=
        start == blocks.size() - 1
            && (initialsSign(blocks.get(start - 1), blocks.get(start))
                || nameSigns(blocks.get(start - 1), blocks.get(start)));
    return named ? new Range(start, blocks.size()) : unmarkedOffice(blocks);
  }

  /** Whether a sentence is one behind which a letter is signed. */
  private boolean closesLetter(Block block) {
    Passage passage = block.passage();
    return book.takesLeave(block.text())
        || (block.sentence()
            && (book.closings.in(passage)
                || book.paragraphOpeners.at(block.text(), 0) != null
                || (book.circulationVerbs.in(passage) && book.circulationDocuments.in(passage))));
  }

  /** Whether some lines are one name, above, below or between lines that each name an office. */
  private boolean nameWithOffice(List<Block> blocks) {
    int offices = 0;
    int titles = 0;
    for (Block line : blocks) {
      offices += lines.onlyOffice(line.text()) && !lines.titledName(line) ? 1 : 0;
      titles += lines.names(line) && !lines.titledName(line) ? 1 : 0;
    }
    Block last = blocks.get(blocks.size() - 1);
    boolean linesBelow =
        offices > 0
            && blocks.size() > 2
            && lines.name(blocks.get(0))
            && lines.onlyOffice(blocks.get(1).text());
    for (int i = 1; linesBelow && i < blocks.size(); i++) {
      linesBelow = blocks.get(i).blankLinesBefore() == 0;
    }
    boolean named =
        lines.name(blocks.get(0))
            || lines.name(last)
            || (blocks.size() == 3 && lines.name(blocks.get(1)));
    return linesBelow || (offices > 0 && titles == blocks.size() - 1 && named);
  }

  /** Whether one word of several is in capitals, as surnames were typed: {@code Anna VEBER}. */
  private static boolean surnameInCapitals(Block line) {
    String text = line.text();
    int blank = text.lastIndexOf(' ');
    String surname = text.substring(blank + 1);
    return blank > 0
        && surname.length() >= SHORTEST_SURNAME
        && Characters.letter(surname.charAt(0))
        && surname.equals(surname.toUpperCase(Locale.ROOT))
        && !surname.equals(surname.toLowerCase(Locale.ROOT))
        && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a line apart, behind the sentence that closes a letter, is a name and nothing else. */
  private boolean nameSigns(Block before, Block line) {
    String text = line.text();
    boolean letters = text.length() <= LONGEST_NAME && text.indexOf(' ') > 0;
    for (int i = 0; i < text.length() && letters; i++) {
      char c = text.charAt(i);
      letters = Character.isLetter(c) || " .'’-".indexOf(c) >= 0;
    }
    return letters
        && line.blankLinesBefore() > 0
        && !Characters.caseless(text.charAt(0))
        && closesLetter(before)
        && lines.name(line)
        && !book.places.in(line.passage())
        && book.placeTails.at(text, 0) == null
        && book.mastheadNames.at(text, 0) == null
        && !PartyNames.anyState(text, book);
  }

  /** Whether initials and a surname alone are a signature: {@code A. VEBER} behind a sentence. */
  private boolean initialsSign(Block before, Block line) {
    String text = line.text();
    int surname = endOfInitials(text);
    boolean inCapitals =
        surname > 0
            && before.sentence()
            && text.length() - surname >= SHORTEST_SURNAME
            && text.equals(text.toUpperCase(Locale.ROOT));
    return inCapitals || (surname > 0 && closesLetter(before));
  }

  /** Where a surname begins that is all that stands behind initials; 0 if there are none. */
  private static int endOfInitials(String text) {
    int at = 0;
    while (at + 2 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && text.charAt(at + 1) == '.') {
      at = Characters.pastBlank(text, at + 2);
    }
    boolean surname = at > 0 && Character.isUpperCase(text.charAt(at)) && text.indexOf(' ', at) < 0;
    return surname && Character.isLetter(text.charAt(text.length() - 1)) ? at : 0;
  }

  private Range unmarkedOffice(List<Block> blocks) {
    int start = blocks.size();
    while (start > 2
        && blocks.size() - start < 2
        && lines.titleLine(blocks.get(start - 1))
        && lines.onlyOffice(blocks.get(start - 1).text())) {
      start--;
    }
    boolean afterSentence = start < blocks.size() && blocks.get(start - 1).sentence();
    return afterSentence
        ? new Range(start, blocks.size())
        : new Range(blocks.size(), blocks.size());
  }
}
