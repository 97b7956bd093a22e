package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts the rows of a table without strokes that name somebody in one column and the office in the
 * next: {@code Ms. Ana Lopez Director of the Well Fund} becomes two lines.
 */
final class PersonColumns {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_ROW = 200;
  private static final int NARROWEST_GAP = 3;

  private PersonColumns() {}

  /** The lines, with two for each such row; the second has the lines of its cell below it. */
  static List<Line> parted(String document, List<Line> lines, Phrasebook book) {
    List<Line> parted = new ArrayList<>(lines.size());
    boolean tabs = document.indexOf('\t') >= 0;
    @Nullable Line office = null;
    int column = 0;
    for (Line line : lines) {
      if (office != null && line.blankLinesBefore() == 0 && line.indent() >= column) {
        Passage both = office.passage().with(line.passage(), false);
        office = new Line(both, 0, 0, true);
        parted.set(parted.size() - 1, office);
        continue;
      }
      office = null;
      int gap = line.cut() || line.text().length() > LONGEST_ROW ? -1 : gap(document, line, tabs);
      if (gap < 0 || !nameAndOffice(line.passage(), gap, book)) {
        parted.add(line);
        continue;
      }
      Passage row = line.passage();
      parted.add(new Line(row.cut(0, gap), line.indent(), line.blankLinesBefore(), true));
      office = new Line(row.cut(gap, row.length()), 0, 0, true);
      parted.add(office);
      column =
          Math.max(NARROWEST_GAP, line.indent() + office.start() - line.start() - NARROWEST_GAP);
    }
    return parted;
  }

  /** Where the only wide gap of a line is; -1 if it has none or several. */
  private static int gap(String document, Line line, boolean tabs) {
    Passage row = line.passage();
    if (!tabs && row.span().length() - row.length() < NARROWEST_GAP - 1) {
      return -1;
    }
    int gap = -1;
    for (int i = row.text().indexOf(' '); i > 0; i = row.text().indexOf(' ', i + 1)) {
      int from = row.span(i, i + 1).start();
      int to = row.span(i + 1, i + 2).start();
      if (wide(document, from, to)) {
        if (gap > 0) {
          return -1;
        }
        gap = i;
      }
    }
    return gap;
  }

  /** Whether a place has blanks enough, or a tabulator; what stood as a code has one of them. */
  static boolean wide(String document, int from, int to) {
    int blanks = 0;
    for (int i = from; i < to; i++) {
      char c = document.charAt(i);
      blanks += c == '\t' ? NARROWEST_GAP : Characters.blank(c) ? 1 : 0;
    }
    return blanks >= NARROWEST_GAP;
  }

  /**
   * Whether a name stands before a gap and the office behind it, which may be in words that are not
   * known if the name has its form of address.
   */
  private static boolean nameAndOffice(Passage row, int gap, Phrasebook book) {
    String text = row.text();
    if (Characters.han(text.charAt(0))) {
      Match<Boolean> address = book.honorificsAfter.endingAt(text, gap);
      return address != null
          && address.start() > 0
          && !book.officeEndsAt(text, address.start())
          && book.officeEndsAt(text, text.length());
    }
    Range name = new Range(0, gap);
    boolean caseless = Characters.caseless(text.charAt(0));
    boolean likeName =
        gap <= LONGEST_NAME
            && text.indexOf(' ') < gap
            && (caseless || Character.isUpperCase(text.charAt(text.lastIndexOf(' ', gap - 1) + 1)))
            && NameForm.likeName(text, name);
    if (!likeName) {
      return false;
    }
    boolean addressed = book.honorificsBefore.at(text, 0) != null;
    return addressed
        ? book.offices.at(text, gap + 1) != null
            || Character.isLowerCase(text.charAt(gap + 1))
            || (caseless && book.officeAt(text, gap + 1))
        : book.officeAt(text, gap + 1)
            && Character.isUpperCase(text.charAt(0))
            && !book.namesOfficeOrBody(row, name)
            && book.organs.find(row, 0, gap) == null
            && book.mastheadNames.find(text, 0, gap) == null
            && !PartyNames.anyState(text.substring(0, gap), book);
  }
}
