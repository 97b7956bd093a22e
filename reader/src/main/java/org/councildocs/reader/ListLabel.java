package org.councildocs.reader;

import java.util.HashSet;
import java.util.Set;
import org.councildocs.phrase.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The label that opens an entry of a list, such as {@code (a)}, {@code 1.} or {@code •}.
 *
 * @param style the kind of label
 * @param text the label without brackets and stop; empty for a bullet
 * @param end where what is labelled begins
 */
record ListLabel(Style style, String text, int end) {

  /** The kinds of label. */
  enum Style {
    /** A dot, square or arrow. */
    BULLET,
    /** A dash. */
    DASH,
    /** A number: {@code 1.} or {@code (1)}. */
    NUMBER,
    /** A Roman number: {@code I.}. */
    ROMAN,
    /** A capital letter: {@code A.}. */
    CAPITAL,
    /** A small letter: {@code (a)} or {@code a)}. */
    LETTER,
    /** A Chinese number: {@code 一、} or {@code (一)}. */
    HAN
  }

  /** What a square of a symbol font becomes in others; before a number it is what it seems. */
  private static final char SECTION = '§';

  private static final int LONGEST = 5;
  private static final int LONGEST_WORD = 8;

  /** What may stand behind the word that numbers an Arabic heading, beside a dash. */
  private static final String WORD_MARKS = ":./)";

  /** The words that number Arabic headings: first, second, ... */
  private static final Set<String> ARABIC_ORDINALS =
      folded(
          "أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا");

  /** The first letter of the alphabets in which headings are numbered. */
  private static final Set<String> FIRST_CAPITALS = Set.of("A", "А", "ألف");

  /** The names of the letters that stand for A, B, ... in Arabic headings. */
  private static final Set<String> ARABIC_LETTERS =
      folded("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء");

  /** Whether this is the first of the capital letters: {@code A}. */
  boolean firstCapital() {
    return style == Style.CAPITAL && FIRST_CAPITALS.contains(text);
  }

  /** The label at the start of a text, or null. */
  static @Nullable ListLabel of(String text) {
    if (text.isEmpty()) {
      return null;
    }
    char first = text.charAt(0);
    if (Characters.bullet(first)) {
      return new ListLabel(Style.BULLET, "", Characters.pastBlanks(text, 1));
    }
    if (Characters.dash(first) || first == '*' || first == '>' || first == SECTION) {
      boolean number = first == SECTION && text.length() > 2 && Characters.digit(text.charAt(2));
      if (number) {
        return null;
      }
      boolean apart = text.length() > 1 && text.charAt(1) == ' ' && text.length() > 2;
      return apart ? new ListLabel(Style.DASH, "", 2) : null;
    }
    ListLabel quoted = quotedNumber(text);
    if (quoted != null) {
      return quoted;
    }
    // A bracket is turned where the text runs from right to left.
    boolean turned = first == ')' && text.length() > 1 && Characters.caseless(text.charAt(1));
    boolean bracket = first == '(' || first == '（' || turned;
    ListLabel word = bracket ? null : arabicWord(text);
    if (word != null) {
      return word;
    }
    int start = bracket ? 1 : 0;
    int end = start;
    while (end < text.length() && end - start <= LONGEST && labelCharacter(text.charAt(end))) {
      end++;
    }
    if (end > start && !bracket && dashBehind(text, end)) {
      Style style = style(text, start, end);
      boolean initial = style == Style.CAPITAL || style == Style.LETTER;
      return style == null || (initial && !Characters.caseless(text.charAt(start)))
          ? null
          : new ListLabel(
              style,
              text.substring(start, end),
              Characters.pastBlanks(text, Characters.pastBlanks(text, end) + 1));
    }
    if (end == start || end - start > LONGEST || end == text.length()) {
      return null;
    }
    if (!bracket && !mayEndLabel(text.charAt(end))) {
      return null;
    }
    Style style = bracket || !initial(text, end) ? style(text, start, end) : null;
    int behind = behindMark(text, end, bracket, style);
    return style == null || behind < 0
        ? null
        : new ListLabel(style, text.substring(start, end), behind);
  }

  /**
   * A number between two marks, as Arabic lists have it: {@code '1' ...}; null if there is none.
   */
  private static @Nullable ListLabel quotedNumber(String text) {
    int end = singleMark(text, 0) ? Numbers.endOfDigits(text, 1) : 1;
    boolean label =
        end > 1
            && end <= 3
            && singleMark(text, end)
            && end + 1 < text.length()
            && text.charAt(end + 1) == ' ';
    return label
        ? new ListLabel(Style.NUMBER, text.substring(1, end), Characters.pastBlanks(text, end + 1))
        : null;
  }

  private static boolean singleMark(String text, int at) {
    return at < text.length() && "'‘’".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a letter with a stop belongs to a name: {@code J. R. Doe}, {@code M. Diallo}. */
  private static boolean initial(String text, int end) {
    int next = Characters.pastBlanks(text, end + 1);
    boolean another =
        next + 1 < text.length()
            && Character.isUpperCase(text.charAt(next))
            && text.charAt(next + 1) == '.';
    return end == 1
        && text.charAt(end) == '.'
        && Character.isUpperCase(text.charAt(0))
        && (another || text.charAt(0) == 'M');
  }

  private static boolean mayEndLabel(char c) {
    return c == '.' || c == ')' || c == '°' || c == '）' || c == '、' || c == '．';
  }

  private static boolean labelCharacter(char c) {
    return Characters.digit(c)
        || (!Characters.han(c) && Character.isLetter(c))
        || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private static Set<String> folded(String... words) {
    Set<String> folded = new HashSet<>();
    for (String word : words) {
      folded.add(Folding.fold(word));
    }
    return folded;
  }

  /** A label such as {@code أولا -} or {@code ألف -}, or null. */
  private static @Nullable ListLabel arabicWord(String text) {
    if (!Characters.caseless(text.charAt(0))) {
      return null;
    }
    int end = 0;
    while (end < text.length() && end <= LONGEST_WORD && !endsWord(text.charAt(end))) {
      end++;
    }
    if (!(dashBehind(text, end) || markBehind(text, end))) {
      return null;
    }
    String word = text.substring(0, end);
    String plain = Folding.fold(word);
    int behind = Characters.pastBlanks(text, Characters.pastBlanks(text, end) + 1);
    return ARABIC_ORDINALS.contains(plain)
        ? new ListLabel(Style.ROMAN, word, behind)
        : ARABIC_LETTERS.contains(plain) ? new ListLabel(Style.CAPITAL, word, behind) : null;
  }

  private static boolean endsWord(char c) {
    return c == ' ' || WORD_MARKS.indexOf(c) >= 0 || Characters.dash(c);
  }

  /** Whether a mark before a blank ends the label: {@code أولاً: }. */
  private static boolean markBehind(String text, int end) {
    int mark = Characters.pastBlanks(text, end);
    return mark + 2 < text.length()
        && WORD_MARKS.indexOf(text.charAt(mark)) >= 0
        && text.charAt(mark + 1) == ' ';
  }

  /**
   * Whether a dash before a blank or an Arabic word ends the label: {@code 51 - }; a range of
   * numbers is none.
   */
  private static boolean dashBehind(String text, int end) {
    int dash = Characters.pastBlanks(text, end);
    int next = dash + 1 < text.length() ? Characters.pastBlanks(text, dash + 1) : dash;
    return next > dash
        && next < text.length()
        && (dash + 1 < next || Characters.caseless(text.charAt(next)))
        && Characters.dash(text.charAt(dash))
        && !Characters.digit(text.charAt(next));
  }

  private static @Nullable Style style(String text, int start, int end) {
    char c = text.charAt(start);
    if (Numbers.endOfDigits(text, start) == end) {
      return end - start <= 3 ? Style.NUMBER : null;
    }
    if (Numbers.endOfHan(text, start) == end) {
      return Style.HAN;
    }
    if (Numbers.roman(text, start, end)) {
      return Style.ROMAN;
    }
    // A kashida gives a letter that stands alone its form: (هـ).
    if (end - start == 1 || (end - start == 2 && text.charAt(start + 1) == Characters.KASHIDA)) {
      return Character.isUpperCase(c) ? Style.CAPITAL : Style.LETTER;
    }
    return Numbers.roman(
            text.substring(start, end).toUpperCase(java.util.Locale.ROOT), 0, end - start)
        ? Style.LETTER
        : null;
  }

  /** Where the labelled text begins, or -1 if no stop or bracket ends the label. */
  private static int behindMark(String text, int at, boolean bracket, @Nullable Style style) {
    char mark = text.charAt(at);
    boolean closed = mark == ')' || mark == '）';
    if (bracket) {
      // A bracket may have been turned or lost where the text runs from right to left.
      boolean arabic = Characters.caseless(text.charAt(at - 1));
      return closed || (arabic && mark == '(')
          ? Characters.pastBlanks(text, at + 1)
          : arabic && mark == ' ' ? Characters.pastBlanks(text, at) : -1;
    }
    if (mark == '、' || mark == '．') {
      return style == Style.HAN || style == Style.NUMBER ? Characters.pastBlanks(text, at + 1) : -1;
    }
    boolean stopped = closed || mark == '.' || (mark == '°' && style == Style.NUMBER);
    boolean apart =
        at + 1 == text.length()
            || text.charAt(at + 1) == ' '
            || Characters.han(text.charAt(at + 1));
    return stopped && apart ? Characters.pastBlanks(text, at + 1) : -1;
  }
}
