package org.councildocs.symbol;

import java.util.List;

/** What has the form of a symbol and is more often something else. */
final class Doubt {

  /** {@code A/12}, and no more behind it. */
  private static final int LONGEST_PAPER = 4;

  /** Where the element begins that follows a principal organ. */
  private static final int FIRST_ELEMENT = 2;

  private static final int DIGITS_OF_YEAR = 4;

  /**
   * What is longer is no series of two letters with three digits, blanks around the slash included.
   */
  static final int LONGEST_FEW = 8;

  private static final int MOST_LETTERS = 2;
  private static final int MOST_DIGITS = 3;
  private static final int LONGEST_JOINT = 6;
  private static final int LONGEST_WORD = 14;
  private static final String OPENING = "\n\r\t([{<\"'`|*\u201C\u201E\u00AB\uFF08\u300A";

  /** "See" in the languages that set it off by a blank, in capitals. */
  private static final List<String> POINTING = List.of("SEE", "VOIR", "VÉASE", "СМ", "انظر");

  private static final int LONGEST_POINTING = 5;
  private static final char NUMBER_IN_CHINESE = '\u53F7';

  private Doubt() {}

  /**
   * Whether no document of the series has a symbol of this shape: {@code A/2021/5} has a year in
   * the place of the session, {@code E/20/148} no year; {@code A/4} is a size of paper, {@code
   * CAT/5} a cable, {@code DC/2026/001} a file of somebody else.
   */
  static boolean shape(CharSequence text, int from, int end, long read) {
    if (!Layout.has(read, Layout.LOOSE)) {
      return (Layout.end(read) <= LONGEST_PAPER && Layout.number(read) != 0)
          || (Layout.period(read) == FIRST_ELEMENT && periodOfAnother(text, from, read));
    }
    int series = Series.read(text, from, end);
    int shape = series & Series.SHAPE;
    return shape == Series.WORDED
        ? wordless(text, from, end, series >> 4)
        : shape != 0 && numbers(text, from, series >> 4, read, shape);
  }

  /**
   * Whether the element behind a principal organ is a number that is neither a session of the
   * Assembly nor a year. Asked of every symbol that is found: most are told by their lengths.
   */
  private static boolean periodOfAnother(CharSequence text, int from, long read) {
    int nature = Layout.nature(read);
    int behind = nature == 0 ? Layout.number(read) : nature;
    int length = behind - 1 - FIRST_ELEMENT;
    char organ = text.charAt(from);
    if (organ == 'A' ? length < DIGITS_OF_YEAR : length == DIGITS_OF_YEAR) {
      return false;
    }
    int start = from + FIRST_ELEMENT;
    int digits = SymbolScanner.digits(text, start, text.length()) - start;
    return organ == 'A'
        ? digits >= DIGITS_OF_YEAR
        : organ != 'T' && digits > 0 && digits != DIGITS_OF_YEAR;
  }

  private static boolean wordless(CharSequence text, int from, int end, int seriesEnd) {
    int at = end - 1;
    while (at > from && !Ascii.letter(text.charAt(at))) {
      at--;
    }
    return at < seriesEnd;
  }

  private static boolean numbers(CharSequence text, int from, int seriesEnd, long read, int shape) {
    int core = from + Layout.coreEnd(read);
    int at = seriesEnd + 1;
    if (text.charAt(seriesEnd) != '/' || !Ascii.digit(text.charAt(at))) {
      return false;
    }
    while (at < core && text.charAt(at) != '/') {
      at++;
    }
    return shape == Series.DATED ? at == core : at < core;
  }

  /**
   * Whether one or two letters and at most three digits are no symbol by what stands around them:
   * {@code S/300} is a document of the forties or a missile, {@code A/101} a room. It is a document
   * if it is called so, in a link or a list behind another symbol, and in brackets or at the
   * beginning of a line unless the sentence goes on at once.
   *
   * @param before the end of the symbol before it
   */
  static boolean context(CharSequence text, int before, int from, int end) {
    return few(text, from, end)
        && !called(text, from, end)
        && !listed(text, before, from)
        && !Candidate.behindHost(text, from)
        && (sentenceGoesOn(text, end) || !opened(text, from));
  }

  private static boolean few(CharSequence text, int from, int end) {
    int letters = 0;
    int digits = 0;
    int slashes = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      letters += Ascii.letter(c) ? 1 : 0;
      digits += Ascii.digit(c) ? 1 : 0;
      slashes += c == '/' ? 1 : 0;
      slashes += c == '.' ? 2 : 0; // GC.18/4
    }
    return letters <= MOST_LETTERS && digits <= MOST_DIGITS && slashes == 1;
  }

  /** The word before it names a document or points to one, or that behind it is a number's. */
  private static boolean called(CharSequence text, int from, int end) {
    if (end < text.length() && text.charAt(end) == NUMBER_IN_CHINESE) {
      return true;
    }
    int wordEnd = from;
    while (wordEnd > 0 && " .".indexOf(text.charAt(wordEnd - 1)) >= 0) {
      wordEnd--;
    }
    int start = wordEnd;
    int read = 0;
    while (start > 0 && read < LONGEST_WORD && letter(text.charAt(start - 1))) {
      start--;
      read += Utf8Text.characters(text.charAt(start));
    }
    for (String word : CharacterMending.DOCUMENTS) {
      if (begins(text, start, wordEnd, word)) {
        return true;
      }
    }
    return read <= LONGEST_POINTING && points(text, start, wordEnd);
  }

  private static boolean points(CharSequence text, int start, int end) {
    for (String word : POINTING) {
      if (begins(text, start, end, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean letter(char c) {
    return c == Utf8Text.CONTINUATION || Character.isLetter(c);
  }

  private static boolean begins(CharSequence text, int start, int end, String word) {
    int at = start;
    for (int i = 0; i < word.length(); i++) {
      while (at < end && text.charAt(at) == Utf8Text.CONTINUATION) {
        at++;
      }
      if (at >= end || Character.toUpperCase(text.charAt(at)) != word.charAt(i)) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean sentenceGoesOn(CharSequence text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLowerCase(text.charAt(end + 1));
  }

  private static boolean opened(CharSequence text, int from) {
    int at = from - 1;
    while (at > 0 && text.charAt(at) == Utf8Text.CONTINUATION) {
      at--;
    }
    return at < 0 || OPENING.indexOf(text.charAt(at)) >= 0;
  }

  /** Behind another symbol, with no more than a comma and a conjunction between them. */
  private static boolean listed(CharSequence text, int before, int from) {
    boolean near = before > 0 && from - before <= LONGEST_JOINT;
    for (int i = before; near && i < from; i++) {
      near = "./:".indexOf(text.charAt(i)) < 0 && !Ascii.digit(text.charAt(i));
    }
    return near;
  }
}
