package org.councildocs.reader;

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

  private static final int LONGEST = 5;

  /** The label at the start of a text, or null. */
  static @Nullable ListLabel of(String text) {
    if (text.isEmpty()) {
      return null;
    }
    char first = text.charAt(0);
    if (Characters.bullet(first)) {
      return new ListLabel(Style.BULLET, "", pastBlanks(text, 1));
    }
    if (Characters.dash(first) || first == '*') {
      boolean apart = text.length() > 1 && text.charAt(1) == ' ' && text.length() > 2;
      return apart ? new ListLabel(Style.DASH, "", 2) : null;
    }
    boolean bracket = first == '(' || first == '（';
    int start = bracket ? 1 : 0;
    int end = start;
    while (end < text.length() && end - start <= LONGEST && labelCharacter(text.charAt(end))) {
      end++;
    }
    if (end == start || end - start > LONGEST || end == text.length()) {
      return null;
    }
    Style style = style(text, start, end);
    int behind = behindMark(text, end, bracket, style);
    return style == null || behind < 0
        ? null
        : new ListLabel(style, text.substring(start, end), behind);
  }

  private static boolean labelCharacter(char c) {
    return Characters.digit(c)
        || (c < 0x80 && Character.isLetter(c))
        || "一二三四五六七八九十".indexOf(c) >= 0;
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
    if (end - start == 1) {
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
      return closed ? pastBlanks(text, at + 1) : -1;
    }
    if (mark == '、' || mark == '．') {
      return style == Style.HAN || style == Style.NUMBER ? pastBlanks(text, at + 1) : -1;
    }
    boolean stopped = closed || (mark == '.' && style != Style.HAN);
    boolean apart =
        at + 1 == text.length()
            || text.charAt(at + 1) == ' '
            || Characters.han(text.charAt(at + 1));
    return stopped && apart ? pastBlanks(text, at + 1) : -1;
  }

  private static int pastBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
