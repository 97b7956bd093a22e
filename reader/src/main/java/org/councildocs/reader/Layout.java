package org.councildocs.reader;

import java.util.List;
import org.councildocs.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Whether a line goes on with the sentence of the one before, by its words and by how the lines of
 * the whole document are laid out.
 */
final class Layout {

  private static final int LENGTH_OF_INITIALS = " A. B.".length();

  /** The longest form of address that ends with a stop, and the blank before it. */
  private static final int LONGEST_FORM_OF_ADDRESS = 8;

  private static final int LEAST_SET_IN = 3;
  private static final int LONGEST_OPEN_QUOTATION = 200;
  private static final int LONGEST_LABEL = 24;

  /** What stands behind a number in a date or an hour. */
  private static final String UNITS = "年月日时点";

  /** So few ideographs with their stop are no paragraph. */
  private static final int LONGEST_REST = 4;

  private final Phrasebook book;
  private final PageMeasures page;

  Layout(List<Line> lines, Phrasebook book) {
    this.book = book;
    this.page = PageMeasures.of(lines, book.language());
  }

  private static char last(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  /**
   * Whether a text cannot end where it does: after a comma, a dash, a preposition, in a quotation.
   */
  boolean unfinished(String text) {
    char last = last(text);
    if (Characters.comma(last) || last == '(' || last == '（' || last == '-' || last == '《') {
      return true;
    }
    return endsWithPreposition(text) || openQuotation(text);
  }

  /** Whether the last word of a text is one behind which others must follow: {@code of}. */
  private boolean endsWithPreposition(String text) {
    return book.unfinished.whole(text.substring(text.lastIndexOf(' ') + 1)) != null;
  }

  /** Whether a quotation was opened and not closed; the marks “ and ” may have changed places. */
  private static boolean openQuotation(String text) {
    int guillemet = text.lastIndexOf('«');
    if (guillemet >= 0) {
      return text.indexOf('»', guillemet) < 0 && text.length() - guillemet < LONGEST_OPEN_QUOTATION;
    }
    int english = text.indexOf('“');
    int first = Math.max(text.indexOf('”'), text.indexOf('„'));
    boolean turned = first >= 0 && (english < 0 || first < english);
    char opening = turned ? text.charAt(first) : '“';
    int open = text.lastIndexOf(opening);
    return open >= 0
        && text.indexOf(turned ? '“' : '”', open + 1) < 0
        && text.length() - open < LONGEST_OPEN_QUOTATION;
  }

  /**
   * Whether a line goes on with the sentence of the text before it.
   *
   * @param text what the paragraph holds so far
   * @param item whether the paragraph is an entry of a list, whose lines may all be set in
   * @param before its last line
   * @param line the line in question
   * @param after the line behind it, null if there is none
   * @param overPage whether page furniture stands before the line
   */
  boolean continues(
      String text, boolean item, Line before, Line line, @Nullable Line after, boolean overPage) {
    String next = line.text();
    char first = next.charAt(0);
    if (Character.isLowerCase(first)) {
      return !SentenceEnd.endsFirmly(text) || line.blankLinesBefore() <= page.gap() || overPage;
    }
    if (line.blankLinesBefore() <= page.gap()
        && (endsWithFormOfAddress(text) || endsWithInitials(text))) {
      return true;
    }
    boolean han = Characters.wide(first);
    boolean full = page.wrapped() && !before.cut() && !line.cut() && page.full(before, line);
    boolean apart = line.blankLinesBefore() > page.gap() && !overPage;
    boolean flush = page.setIn() && !apart && line.indent() <= page.margin();
    boolean opens = beginsParagraph(next) && !flush;
    if (!item && setDeeper(text, before, line)) {
      return false;
    }
    if (item && asksOn(text, before, line)) {
      return true;
    }
    if (han
        && (belowSetIn(text, before, line)
            || amidProse(text, before, line)
            || endsAbove(text, before, line))) {
      return true;
    }
    if ((full || text.indexOf('。') >= 0) && !opens && belowFirst(text, before, line)) {
      return true;
    }
    // What is asked on the next line belongs to an entry, and else is the next question of a list.
    boolean asksAnew = !item && Characters.asks(last(text)) && Characters.asks(last(next));
    if (!full && !apart && !asksAnew && closeLines(text, before, line, after)) {
      return !opens && (!SentenceEnd.leadsIn(text) || openQuotation(text));
    }
    if (overPage && inSentence(before)) {
      return !opens || (Characters.comma(last(text)) && !book.callsSomebody(text));
    }
    if (apart || !page.wrapped()) {
      return !SentenceEnd.ends(text)
          && (unfinished(text) || first == '(')
          && (full || !han || endsOpen(text))
          && !opens;
    }
    boolean deeper = line.indent() > page.margin() && line.indent() > before.indent();
    if (page.setIn()
        && !item
        && deeper
        && !Characters.comma(last(text))
        && !endsWithPreposition(text)) {
      return false;
    }
    if (!full) {
      boolean wide = before.width() * 5 > page.width() * 4 && !han && text.length() > page.width();
      return !SentenceEnd.ends(text) && (unfinished(text) || wide || first == '(');
    }
    if (SentenceEnd.ends(text)) {
      if (openQuotation(text) && !SentenceEnd.endsFirmly(text)) {
        return true;
      }
      boolean mayGoOn =
          page.setIn()
              || SentenceEnd.endsFirmly(text)
              || (page.paragraphsApart() && !SentenceEnd.leadsIn(text))
              || (!item && Characters.semicolon(last(text)));
      return mayGoOn && !opens && !standsAlone(line, after);
    }
    return !opens || unfinished(text);
  }

  /** Whether a name must follow: {@code and Ms.} */
  private boolean endsWithFormOfAddress(String text) {
    return last(text) == '.'
        && text.length() - text.lastIndexOf(' ') <= LONGEST_FORM_OF_ADDRESS
        && text.indexOf(' ') > 0
        && book.honorificsBefore.endingAt(text, text.length()) != null;
  }

  /**
   * Whether a family name must follow: {@code Mr. J. R.} One letter without capitals is enough,
   * since with none does a sentence end.
   */
  private static boolean endsWithInitials(String text) {
    int end = text.length();
    return end >= LENGTH_OF_INITIALS
        && initial(text, end - 3)
        && (Characters.caseless(text.charAt(end - 2)) || initial(text, end - 6));
  }

  /** Whether a letter that stands alone is behind a place, with a stop. */
  private static boolean initial(String text, int at) {
    return text.charAt(at) == ' '
        && Characters.capital(text.charAt(at + 1))
        && text.charAt(at + 2) == '.';
  }

  /**
   * Whether a sentence has ended and the next line is set deeper than the one before, as the first
   * of a paragraph is. From right to left the left margin says nothing.
   */
  private boolean setDeeper(String text, Line before, Line line) {
    return line.indent() >= before.indent() + LEAST_SET_IN
        && SentenceEnd.endsFirmly(text)
        && book.language() != Language.ARABIC;
  }

  /**
   * Whether a line ends the question of an entry that ends with no mark: it stands directly below,
   * is no longer, and asks.
   */
  private boolean asksOn(String text, Line before, Line line) {
    String next = line.text();
    return line.blankLinesBefore() <= page.gap()
        && Characters.asks(last(next))
        && !SentenceEnd.ends(text)
        && before.width() >= PageMeasures.NARROWEST_PAGE
        && before.width() >= line.width()
        && !before.cut()
        && !line.cut();
  }

  /**
   * Whether a line of ideographs goes on flush below a first one that is set in, long and no
   * sentence.
   */
  private static boolean belowSetIn(String text, Line before, Line line) {
    return line.blankLinesBefore() == 0
        && before.indent() >= line.indent() + LEAST_SET_IN
        && before.width() >= 2 * PageMeasures.NARROWEST_PAGE
        && !before.cut()
        && !SentenceEnd.ends(text);
  }

  /**
   * Whether ideographs go on directly below a text that holds the end of a sentence, or of a clause
   * in a long line, and ends with none itself: neither a heading nor an entry does. So do the last
   * few of a sentence below any text.
   */
  private boolean amidProse(String text, Line before, Line line) {
    String next = line.text();
    if (line.blankLinesBefore() > 0
        || before.cut()
        || line.cut()
        || before.width() < PageMeasures.NARROWEST_PAGE
        || !Characters.han(last(text))
        || SentenceEnd.ends(text)
        || beginsParagraph(next)
        || book.offices.endingAt(next, next.length()) != null) {
      return false;
    }
    if (next.length() <= LONGEST_REST && SentenceEnd.endsFirmly(next)) {
      return true;
    }
    boolean clauses =
        before.width() >= 2 * PageMeasures.NARROWEST_PAGE && SentenceEnd.endsFirmly(next);
    int quoted = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      quoted += "“《（(".indexOf(c) >= 0 ? 1 : "”》）)".indexOf(c) >= 0 ? -1 : 0;
      if (quoted == 0 && ("。；？！".indexOf(c) >= 0 || (clauses && c == '，'))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line stands below the first one of a paragraph, which extraction has taken for one of
   * its own since it is set in or out: its ideographs end with no stop.
   */
  private static boolean belowFirst(String text, Line before, Line line) {
    return line.blankLinesBefore() == 1
        && text.length() == before.text().length()
        && before.width() >= 2 * PageMeasures.NARROWEST_PAGE
        && Characters.tight(last(text))
        && !SentenceEnd.ends(text);
  }

  /**
   * Whether a line directly below begins with what belongs to the one above: the unit of a number,
   * {@code 月} below {@code 11}, or a form of address below a name.
   */
  private boolean endsAbove(String text, Line before, Line line) {
    String next = line.text();
    return line.blankLinesBefore() == 0
        && !before.cut()
        && !line.cut()
        && (Characters.digit(last(text))
            ? UNITS.indexOf(next.charAt(0)) >= 0
            : Characters.ideograph(last(text))
                && book.honorificsAfter.whole(next) != null
                && !book.officeAt(next, 0));
  }

  /** Whether the last line of a page ends in the middle of a sentence; no heading stands there. */
  private static boolean inSentence(Line before) {
    return !SentenceEnd.ends(before.text())
        && !before.cut()
        && before.width() * 2 >= PageMeasures.NARROWEST_PAGE * 3;
  }

  /**
   * Whether two lines of a short document, whose width tells little, belong together: its
   * paragraphs stand apart and these two lines do not, and the first word of the second would have
   * made the first the longest of those around. Where blank lines stand inside paragraphs too, this
   * says nothing.
   */
  private boolean closeLines(String text, Line before, Line line, @Nullable Line after) {
    int widest = line.indent() + line.width();
    if (after != null && after.blankLinesBefore() == 0) {
      widest = Math.max(widest, after.indent() + after.width());
    }
    return page.paragraphsApart()
        && !page.unbroken()
        && page.gap() == 0
        && !before.cut()
        && !line.cut()
        && before.width() <= PageMeasures.WIDEST_PAGE
        && before.width() * 2 >= PageMeasures.NARROWEST_PAGE * 3
        && before.indent() + before.width() + 1 + line.firstWord() >= widest
        && !(namesPerson(text) && namesPerson(line.text()))
        && !labelled(line.text())
        && !(ProgrammeRow.opensWithHour(text, book)
            && ProgrammeRow.opensWithHour(line.text(), book));
  }

  /** Whether a line begins with a word or two and a colon, as one that says what follows does. */
  private static boolean labelled(String text) {
    int colon = Characters.indexOf(text, ':', 0, Math.min(text.length(), LONGEST_LABEL));
    return colon > 0
        && Characters.capital(text.charAt(0))
        && colon + 2 < text.length()
        && text.charAt(colon + 1) == ' ';
  }

  /** Whether a text begins with a form of address, as the entries of a list of persons do. */
  private boolean namesPerson(String text) {
    return book.honorificsBefore.at(text, 0) != null;
  }

  /** Whether a line is neither broken by the width nor the end of a sentence: a heading. */
  private boolean standsAlone(Line line, @Nullable Line after) {
    String text = line.text();
    if (SentenceEnd.ends(text) || (after != null && page.full(line, after))) {
      return false;
    }
    // Whose office stands above a signature may take several lines.
    return (book.titlesAbove && after != null && book.officeAt(text, 0))
        || (!unfinished(text) && (after == null || !Character.isLowerCase(after.text().charAt(0))));
  }

  private static boolean endsOpen(String text) {
    char last = last(text);
    return Characters.comma(last);
  }

  private boolean beginsParagraph(String text) {
    return book.paragraphOpeners.at(text, 0) != null;
  }

  /** Whether the document is broken into lines of one width. */
  boolean wrapped() {
    return page.wrapped();
  }

  /** Whether each line holds a paragraph. */
  boolean unbroken() {
    return page.unbroken();
  }

  /** Whether a blank belongs between two lines that are joined. */
  boolean blankBetween(char last, char first) {
    if (Characters.dash(last) && last != '—' && last != '–') {
      return false;
    }
    if (Characters.tight(last) && Characters.tight(first)) {
      return false;
    }
    if (Characters.tight(last) || Characters.tight(first)) {
      return page.spacedDigits()
          && (Characters.han(last) || Characters.han(first))
          && (Characters.word(last) || Characters.word(first));
    }
    return true;
  }
}
