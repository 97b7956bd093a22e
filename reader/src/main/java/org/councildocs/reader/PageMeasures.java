package org.councildocs.reader;

import java.util.Arrays;
import java.util.List;
import org.councildocs.language.Language;

/**
 * What the lines of a document have in common, measured over all of them: the width at which they
 * were broken, the blank lines between those of one paragraph, how far its first line is set in. A
 * line that was broken by the width is full: the next word would not have fitted.
 *
 * @param width the width at which lines were broken
 * @param wrapped whether they were broken by the width at all
 * @param gap how many blank lines stand between the lines of one paragraph
 * @param margin how far the lines inside a paragraph are set in
 * @param setIn whether the first line of a paragraph is set in deeper
 * @param paragraphsApart whether paragraphs stand apart more often than not
 * @param unbroken whether some line holds a paragraph as a whole
 * @param spacedDigits whether digits stand apart from the ideographs before them
 */
record PageMeasures(
    int width,
    boolean wrapped,
    int gap,
    int margin,
    boolean setIn,
    boolean paragraphsApart,
    boolean unbroken,
    boolean spacedDigits) {

  static final int WIDEST_PAGE = 160;
  static final int NARROWEST_PAGE = 30;

  private static final int WIDEST_INDENT = 60;
  private static final int LEAST_AS_WIDE = 2;

  /** So few lines that end where others go on say nothing of the whole document. */
  private static final int LEAST_BROKEN_BY_BLANK_LINES = 4;

  /** Where blank lines stand everywhere, one in so many lines may stand close to the one before. */
  private static final int LINES_FOR_A_CLOSE_ONE = 20;

  /** So many broken lines are enough, whatever the length of the document. */
  private static final int ENOUGH_BROKEN = 8;

  /** One line in so many that the width broke is enough to say that it broke all. */
  private static final int LINES_FOR_A_BROKEN_ONE = 40;

  /** There no line is wider than a page in narrow print, and so few broken ones are enough. */
  private static final int WIDEST_SPACED = 110;

  private static final int LEAST_BROKEN_IN_SPACED = 2;

  private static final int MOST_DIGITS = 40;

  static PageMeasures of(List<Line> lines, Language language) {
    int[] widths = widths(lines);
    int width = commonWidth(widths);
    Tally tally = new Tally(width);
    for (int i = 1; i < lines.size(); i++) {
      tally.count(lines.get(i - 1), lines.get(i));
    }
    int enough = tally.enoughBroken(lines);
    boolean wrapped =
        width >= NARROWEST_PAGE
            && width <= WIDEST_PAGE
            && (tally.broken >= ENOUGH_BROKEN
                || (tally.broken * LINES_FOR_A_BROKEN_ONE >= lines.size()
                    && tally.broken >= enough))
            && !overWide(widths, width);
    int margin = mostFrequent(tally.indents);
    return new PageMeasures(
        width,
        wrapped,
        tally.broken < enough ? 0 : tally.usualGap(),
        margin,
        tally.setsIn(margin),
        tally.apart > tally.close,
        unbroken(lines),
        language == Language.CHINESE && spacedDigits(lines));
  }

  /** What is counted of lines and the ones before them. */
  private static final class Tally {
    private final int width;

    /** How many lines the width broke, and how many of the next begin with a small letter. */
    private int broken;

    private int small;

    /** How many lines stand apart from the end of a sentence above them, and how many do not. */
    private int apart;

    private int close;

    /** How many lines have no blank line above them. */
    private int beside;

    /** How many blank lines stand inside paragraphs, and how far their lines are set in. */
    private final int[] gaps = new int[4];

    private final int[] indents = new int[WIDEST_INDENT + 1];

    /** How far the first lines of paragraphs are set in. */
    private final int[] indentsOfParagraphs = new int[WIDEST_INDENT + 1];

    Tally(int width) {
      this.width = width;
    }

    void count(Line before, Line line) {
      boolean full = full(before, line, width);
      beside += line.blankLinesBefore() == 0 ? 1 : 0;
      if (SentenceEnd.endsFirmly(before.text())) {
        apart += line.blankLinesBefore() > 0 ? 1 : 0;
        close += line.blankLinesBefore() > 0 ? 0 : 1;
      }
      if (full
          && !overWide(before.width(), width)
          && !SentenceEnd.ends(before.text())
          && goesOn(before, line)) {
        broken++;
        small += Character.isLowerCase(line.text().charAt(0)) ? 1 : 0;
        gaps[Math.min(line.blankLinesBefore(), 3)]++;
        indents[Math.min(line.indent(), WIDEST_INDENT)]++;
      } else if (!full && SentenceEnd.endsFirmly(before.text())) {
        indentsOfParagraphs[Math.min(line.indent(), WIDEST_INDENT)]++;
      }
    }

    int usualGap() {
      int apartInside = gaps[1] + gaps[2] + gaps[3];
      return gaps[0] >= apartInside ? 0 : gaps[1] >= gaps[2] + gaps[3] ? 1 : 2;
    }

    /** That blank lines stand inside paragraphs must be seen more than once or twice. */
    int enoughBroken(List<Line> lines) {
      boolean spaced =
          beside * LINES_FOR_A_CLOSE_ONE <= lines.size() && widest(lines) <= WIDEST_SPACED;
      int seen = spaced ? LEAST_BROKEN_IN_SPACED : LEAST_BROKEN_BY_BLANK_LINES;
      return usualGap() == 0 || (spaced && small > 0) ? 1 : seen;
    }

    boolean setsIn(int margin) {
      int setIn = 0;
      int flush = 0;
      for (int i = 0; i <= WIDEST_INDENT; i++) {
        setIn += i > margin ? indentsOfParagraphs[i] : 0;
        flush += i <= margin ? indentsOfParagraphs[i] : 0;
      }
      return broken > 0 && indents[margin] * 2 > broken && setIn > flush;
    }
  }

  private static boolean goesOn(Line before, Line line) {
    String text = before.text();
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    char first = line.text().isEmpty() ? ' ' : line.text().charAt(0);
    return Character.isLowerCase(first)
        || Characters.caseless(first)
        || (Characters.han(first) && Characters.wide(last));
  }

  private static int mostFrequent(int[] counts) {
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }

  private static int commonWidth(int[] widths) {
    int common = width(widths, Math.min(Math.max(LEAST_AS_WIDE, widths.length / 10), 40));
    // Many short lines, as those of mastheads and titles, say nothing of the width.
    return overWide(widths, common) ? width(widths, LEAST_AS_WIDE) : common;
  }

  /** The width of the line that so many others are as wide as, or wider. */
  private static int width(int[] widths, int others) {
    return widths.length == 0 ? 0 : widths[Math.max(0, widths.length - 1 - others)];
  }

  /** Whether a line is much wider than the common width, so that the width did not break it. */
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
      if (line.width() > WIDEST_PAGE && !line.cut() && SentenceEnd.endsFirmly(line.text())) {
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
  boolean full(Line line, Line next) {
    return full(line, next, width);
  }

  private static boolean full(Line line, Line next, int width) {
    return line.width() + 1 + Math.min(next.firstWord(), 14) >= width - width / 24;
  }
}
