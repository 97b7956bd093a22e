package org.councildocs.reader;

import java.util.Arrays;
import java.util.List;
import org.councildocs.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * How the lines of a document are laid out, and so whether one goes on with the sentence of the one
 * before.
 *
 * <p>Three things are measured over the whole document: the width at which lines were broken, how
 * many blank lines stand between the lines of one paragraph, and whether the first line of a
 * paragraph is set in. A line that was broken by the width is full: the next word would not have
 * fitted.
 */
final class Layout {

  private static final int WIDEST_PAGE = 160;
  private static final int WIDEST_INDENT = 60;
  private static final int NARROWEST_PAGE = 30;
  private static final int LEAST_SET_IN = 3;
  private static final int LEAST_AS_WIDE = 2;

  /** So few lines that end where others go on say nothing of the whole document. */
  private static final int LEAST_BROKEN_BY_BLANK_LINES = 4;

  /** Where blank lines stand everywhere, one in so many lines may stand close to the one before. */
  private static final int LINES_FOR_A_CLOSE_ONE = 20;

  /** One line in so many that the width broke is enough to say that it broke all. */
  private static final int LINES_FOR_A_BROKEN_ONE = 40;

  /** There no line is wider than a page in narrow print, and so few broken ones are enough. */
  private static final int WIDEST_SPACED = 110;

  private static final int LEAST_BROKEN_IN_SPACED = 2;

  private static final int MOST_DIGITS = 40;
  private static final int LONGEST_OPEN_QUOTATION = 200;
  private static final int LONGEST_LABEL = 24;

  /** What stands behind a number in a date or an hour. */
  private static final String UNITS = "年月日时点";

  /** So few ideographs with their stop are no paragraph. */
  private static final int LONGEST_REST = 4;

  private final Phrasebook book;
  private final int width;
  private final boolean wrapped;
  private final int gap;
  private final int margin;
  private final boolean setIn;
  private final boolean spacedDigits;
  private final boolean paragraphsApart;
  private final boolean unbroken;

  Layout(List<Line> lines, Phrasebook book) {
    this.book = book;
    int[] widths = widths(lines);
    int common = width(widths, Math.min(Math.max(LEAST_AS_WIDE, widths.length / 10), 40));
    // Many short lines, as those of mastheads and titles, say nothing of the width.
    this.width = overWide(widths, common) ? width(widths, LEAST_AS_WIDE) : common;
    int broken = 0;
    int[] gaps = new int[4];
    int[] indents = new int[WIDEST_INDENT + 1];
    int[] indentsOfParagraphs = new int[WIDEST_INDENT + 1];
    int apart = 0;
    int close = 0;
    int beside = 0;
    int small = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      boolean full = full(before, line);
      beside += line.blankLinesBefore() == 0 ? 1 : 0;
      if (endsFirmly(before.text())) {
        apart += line.blankLinesBefore() > 0 ? 1 : 0;
        close += line.blankLinesBefore() > 0 ? 0 : 1;
      }
      if (full && !overWide(before) && !ends(before.text()) && goesOn(before, line)) {
        broken++;
        small += Character.isLowerCase(line.text().charAt(0)) ? 1 : 0;
        gaps[Math.min(line.blankLinesBefore(), 3)]++;
        indents[Math.min(line.indent(), WIDEST_INDENT)]++;
      } else if (!full && endsFirmly(before.text())) {
        indentsOfParagraphs[Math.min(line.indent(), WIDEST_INDENT)]++;
      }
    }
    this.paragraphsApart = apart > close;
    this.unbroken = unbroken(lines);
    int apartInside = gaps[1] + gaps[2] + gaps[3];
    int usual = gaps[0] >= apartInside ? 0 : gaps[1] >= gaps[2] + gaps[3] ? 1 : 2;
    // That blank lines stand inside paragraphs must be seen more than once or twice.
    boolean spaced =
        beside * LINES_FOR_A_CLOSE_ONE <= lines.size() && widest(lines) <= WIDEST_SPACED;
    int seen = spaced ? LEAST_BROKEN_IN_SPACED : LEAST_BROKEN_BY_BLANK_LINES;
    int enough = usual == 0 || (spaced && small > 0) ? 1 : seen;
    this.gap = broken < enough ? 0 : usual;
    this.wrapped =
        width >= NARROWEST_PAGE
            && width <= WIDEST_PAGE
            && (broken >= 8
                || (broken * LINES_FOR_A_BROKEN_ONE >= lines.size() && broken >= enough))
            && !overWide(widths, width);
    this.margin = mostFrequent(indents);
    int setInParagraphs = 0;
    int flushParagraphs = 0;
    for (int i = 0; i <= WIDEST_INDENT; i++) {
      setInParagraphs += i > margin ? indentsOfParagraphs[i] : 0;
      flushParagraphs += i <= margin ? indentsOfParagraphs[i] : 0;
    }
    this.setIn = broken > 0 && indents[margin] * 2 > broken && setInParagraphs > flushParagraphs;
    this.spacedDigits = book.language() == Language.CHINESE && spacedDigits(lines);
  }

  private static int mostFrequent(int[] counts) {
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }

  /** Whether a line is much wider than the common width, so that the width did not break it. */
  private boolean overWide(Line line) {
    return overWide(line.width(), width);
  }

  private static boolean overWide(int line, int common) {
    return line * 8 > common * 9;
  }

  /** Whether so many lines are wider than a common width that nothing broke them. */
  private static boolean overWide(int[] widths, int common) {
    int wider = 0;
    while (wider < widths.length && overWide(widths[widths.length - 1 - wider], common)) {
      wider++;
    }
    return wider * 20 > widths.length && (wider > 1 || widths.length < 10);
  }

  /** Whether a line that ends a sentence is wider than any page, so that each holds a paragraph. */
  private static boolean unbroken(List<Line> lines) {
    for (Line line : lines) {
      if (line.width() > WIDEST_PAGE && !line.cut() && endsFirmly(line.text())) {
        return true;
      }
    }
    return false;
  }

  private static int widest(List<Line> lines) {
    int widest = 0;
    for (Line line : lines) {
      widest = line.furniture() || line.cut() ? widest : Math.max(widest, line.width());
    }
    return widest;
  }

  /** The widths of the lines that extraction has left as they were, in order. */
  private static int[] widths(List<Line> lines) {
    int[] widths = new int[lines.size()];
    int count = 0;
    for (Line line : lines) {
      if (!line.furniture() && !line.cut()) {
        widths[count++] = line.width();
      }
    }
    int[] sorted = Arrays.copyOf(widths, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /** The width of the line that so many others are as wide as, or wider. */
  private static int width(int[] widths, int others) {
    return widths.length == 0 ? 0 : widths[Math.max(0, widths.length - 1 - others)];
  }

  /** Whether digits stand apart from the ideographs before them, more often than not. */
  private static boolean spacedDigits(List<Line> lines) {
    int apart = 0;
    int close = 0;
    for (Line line : lines) {
      String text = line.text();
      for (int i = 1; i < text.length() && apart + close < MOST_DIGITS; i++) {
        if (Characters.digit(text.charAt(i)) && !Characters.digit(text.charAt(i - 1))) {
          char before = text.charAt(i - 1);
          apart += before == ' ' && i > 1 && Characters.han(text.charAt(i - 2)) ? 1 : 0;
          close += Characters.han(before) ? 1 : 0;
        }
      }
    }
    return apart > close;
  }

  /** Whether a line was broken because the next word did not fit. */
  private boolean full(Line line, Line next) {
    return line.width() + 1 + Math.min(firstWord(next), 14) >= width - width / 24;
  }

  /** The width of what cannot be parted at the beginning of a line. */
  static int firstWord(Line line) {
    String text = line.text();
    if (Characters.wide(text.isEmpty() ? ' ' : text.charAt(0))) {
      return 4;
    }
    int word = 0;
    while (word < text.length()
        && text.charAt(word) != ' '
        && !Characters.wide(text.charAt(word))) {
      word++;
    }
    return word;
  }

  private static boolean goesOn(Line before, Line line) {
    char first = line.text().isEmpty() ? ' ' : line.text().charAt(0);
    return Character.isLowerCase(first)
        || Characters.caseless(first)
        || (Characters.han(first) && Characters.wide(last(before.text())));
  }

  private static char last(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  /** Whether a text ends as a sentence or its lead-in does: with a stop, a colon, a semicolon. */
  static boolean ends(String text) {
    int i = Characters.beforeFootnoteMark(text, text.length()) - 1;
    while (i > 0 && (Characters.closes(text.charAt(i)) || text.charAt(i) == '*')) {
      i--;
    }
    char c = i < 0 ? ' ' : text.charAt(i);
    return Characters.endsSentence(c) || c == ':' || c == '：' || Characters.semicolon(c);
  }

  /** Whether a text ends with a colon, behind which what it announces begins anew. */
  static boolean leadsIn(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  /** Whether a text may announce what follows it: it ends with a colon or a full stop. */
  static boolean mayLeadIn(String text) {
    return leadsIn(text) || text.endsWith(".") || text.endsWith("。");
  }

  private static boolean endsFirmly(String text) {
    int i = Characters.beforeFootnoteMark(text, text.length()) - 1;
    while (i > 0 && Characters.closes(text.charAt(i))) {
      i--;
    }
    return i >= 0 && Characters.endsSentence(text.charAt(i));
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
      return !endsFirmly(text) || line.blankLinesBefore() <= gap || overPage;
    }
    boolean han = Characters.wide(first);
    boolean full = wrapped && !before.cut() && !line.cut() && full(before, line);
    boolean apart = line.blankLinesBefore() > gap && !overPage;
    boolean flush = setIn && !apart && line.indent() <= margin;
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
    if (full && !opens && belowFirst(text, before, line)) {
      return true;
    }
    if (!full && !apart && closeLines(text, before, line, after)) {
      return !opens && (!leadsIn(text) || openQuotation(text));
    }
    if (overPage && inSentence(before)) {
      return !opens || (Characters.comma(last(text)) && !book.callsSomebody(text));
    }
    if (apart || !wrapped) {
      return !ends(text)
          && (unfinished(text) || first == '(')
          && (full || !han || endsOpen(text))
          && !opens;
    }
    boolean deeper = line.indent() > margin && line.indent() > before.indent();
    if (setIn && !item && deeper && !Characters.comma(last(text)) && !endsWithPreposition(text)) {
      return false;
    }
    if (!full) {
      boolean wide = before.width() * 5 > width * 4 && !han && text.length() > width;
      return !ends(text) && (unfinished(text) || wide || first == '(');
    }
    if (ends(text)) {
      if (openQuotation(text) && !endsFirmly(text)) {
        return true;
      }
      boolean mayGoOn =
          setIn
              || endsFirmly(text)
              || (paragraphsApart && !leadsIn(text))
              || (!item && Characters.semicolon(last(text)));
      return mayGoOn && !opens && !standsAlone(line, after);
    }
    return !opens || unfinished(text);
  }

  /**
   * Whether a sentence has ended and the next line is set deeper than the one before, as the first
   * of a paragraph is. From right to left the left margin says nothing.
   */
  private boolean setDeeper(String text, Line before, Line line) {
    return line.indent() >= before.indent() + LEAST_SET_IN
        && endsFirmly(text)
        && book.language() != Language.ARABIC;
  }

  /**
   * Whether a line ends the question of an entry that ends with no mark: it stands directly below,
   * is no longer, and asks.
   */
  private boolean asksOn(String text, Line before, Line line) {
    String next = line.text();
    return line.blankLinesBefore() <= gap
        && Characters.asks(last(next))
        && !ends(text)
        && before.width() >= NARROWEST_PAGE
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
        && before.width() >= 2 * NARROWEST_PAGE
        && !before.cut()
        && !ends(text);
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
        || before.width() < NARROWEST_PAGE
        || !Characters.han(last(text))
        || ends(text)
        || beginsParagraph(next)
        || book.offices.endingAt(next, next.length()) != null) {
      return false;
    }
    if (next.length() <= LONGEST_REST && endsFirmly(next)) {
      return true;
    }
    boolean clauses = before.width() >= 2 * NARROWEST_PAGE && endsFirmly(next);
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
        && before.width() >= 2 * NARROWEST_PAGE
        && Characters.tight(last(text))
        && !ends(text);
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
    return !ends(before.text()) && !before.cut() && before.width() * 2 >= NARROWEST_PAGE * 3;
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
    return paragraphsApart
        && !unbroken
        && gap == 0
        && !before.cut()
        && !line.cut()
        && before.width() <= WIDEST_PAGE
        && before.width() * 2 >= NARROWEST_PAGE * 3
        && before.indent() + before.width() + 1 + firstWord(line) >= widest
        && !(namesPerson(text) && namesPerson(line.text()))
        && !(Characters.asks(last(text)) && Characters.asks(last(line.text())))
        && !labelled(line.text())
        && !(ProgrammeRow.opensWithHour(text) && ProgrammeRow.opensWithHour(line.text()));
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
    if (ends(text) || (after != null && full(line, after))) {
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
    return wrapped;
  }

  /** Whether each line holds a paragraph. */
  boolean unbroken() {
    return unbroken;
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
      return spacedDigits
          && (Characters.han(last) || Characters.han(first))
          && (Characters.word(last) || Characters.word(first));
    }
    return true;
  }
}
