package org.councildocs.cli.report;

import java.util.Objects;
import org.councildocs.language.TextSpan;

/**
 * What a remark is about, with the words around it, short enough for a report: of <q>… will convene
 * an open debate on 31 February 2025 in the Council Chamber …</q> the date is marked.
 *
 * <p>The words around begin and end with whole words where these are parted by blanks. Nothing is
 * cut within a character, nor between a letter and the marks that stand on it.
 *
 * @param before what stands before, at most {@value #CONTEXT} UTF-16 units, not null
 * @param marked the words that the remark is about, at most {@value #MARKED} units, not null
 * @param omitted how many units of the marked words are left out at their end, not negative
 * @param after what stands behind, at most {@value #CONTEXT} units; empty where units are left out,
 *     not null
 * @since 0.1.0
 */
public record Passage(String before, String marked, int omitted, String after) {

  /** How much of the text is shown on either side. */
  public static final int CONTEXT = 80;

  /** How far a word is given way to that would be cut. */
  static final int WORD = 20;

  /**
   * How much of the marked words is shown: what is longer is a part as a whole, such as an annex.
   */
  public static final int MARKED = 240;

  /**
   * Checks that nothing is null or negative.
   *
   * @throws IllegalArgumentException if {@code omitted} is negative
   */
  public Passage {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(marked, "marked");
    Objects.requireNonNull(after, "after");
    if (omitted < 0) {
      throw new IllegalArgumentException("omitted: " + omitted);
    }
  }

  /**
   * The passage around a place.
   *
   * @param text the text, not null
   * @param span the place in it, not null
   * @return the passage, never null
   * @throws IndexOutOfBoundsException if the text is shorter than the span's end
   */
  public static Passage of(String text, TextSpan span) {
    int from = beginning(text, span.start());
    String before = text.substring(from, span.start());
    if (span.length() > MARKED) {
      int to = cut(text, span.start(), span.start() + MARKED);
      return new Passage(before, text.substring(span.start(), to), span.end() - to, "");
    }
    int to = end(text, span.end());
    return new Passage(
        before, text.substring(span.start(), span.end()), 0, text.substring(span.end(), to));
  }

  /** Where the words before a place begin: at a word, if one begins soon enough. */
  private static int beginning(String text, int start) {
    int from = Math.max(0, start - CONTEXT);
    while (from < start && inside(text, from)) {
      from++;
    }
    for (int at = Math.max(from, 1); from > 0 && at <= Math.min(from + WORD, start); at++) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return from;
  }

  /** Where the words behind a place end: behind a word, if one ends late enough. */
  private static int end(String text, int end) {
    int to = cut(text, end, Math.min(text.length(), end + CONTEXT));
    for (int at = to; to < text.length() && at >= Math.max(end, to - WORD); at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return to;
  }

  /** The nearest offset at or before one where a text may be cut. */
  private static int cut(String text, int lowest, int offset) {
    int at = offset;
    while (at > lowest && inside(text, at)) {
      at--;
    }
    return at;
  }

  /** Whether a cut before the unit at an offset would part what is one character to the eye. */
  private static boolean inside(String text, int offset) {
    if (offset == 0 || offset == text.length()) {
      return false;
    }
    if (Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))) {
      return true;
    }
    return switch (Character.getType(text.codePointAt(offset))) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
