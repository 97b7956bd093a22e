package org.councildocs.reader;

import java.nio.CharBuffer;

/**
 * Finds lines whose letters stand apart, as in {@code С О В Е Т} and {@code 安 全 理 事 会}, and the
 * blanks in them that part no words.
 */
final class SpacedLines {

  private static final int LEAST_LETTERS = 4;
  private static final int SHORTEST_KNOWN = 3;

  /** One in so many pieces of such a line may be longer than a letter. */
  private static final int PIECES_FOR_A_WORD = 10;

  private final Vocabulary vocabulary;

  SpacedLines(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a text has such a line. */
  static boolean in(String text) {
    for (int start = 0; start < text.length(); ) {
      int end = Lines.endOfLine(text, start);
      if (apart(text, start, end)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /** Whether nearly all pieces of a line are single characters, most of them letters. */
  private static boolean apart(CharSequence text, int start, int end) {
    int singles = 0;
    int letters = 0;
    int longer = 0;
    for (int i = start; i < end; ) {
      int next = pastPiece(text, i, end);
      if (next == i + 1) {
        singles++;
        letters += Characters.letter(text.charAt(i)) ? 1 : 0;
      } else if (next > i) {
        longer++;
        int most = singles + (end - next) / 2;
        if (longer * PIECES_FOR_A_WORD > most) {
          return false;
        }
      }
      i = pastGap(text, next, end);
    }
    return letters >= LEAST_LETTERS
        && letters * 2 >= singles
        && longer * PIECES_FOR_A_WORD <= singles;
  }

  private static int pastPiece(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && !Characters.blank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int pastGap(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && Characters.blank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Puts another character in place of the blanks in a line that part no words.
   *
   * @return whether there were any
   */
  boolean mend(char[] text, int start, int end, char instead) {
    CharSequence line = CharBuffer.wrap(text);
    if (!apart(line, start, end) || !(ideographs(text, start, end) || words(line, start, end))) {
      return false;
    }
    for (int i = pastGap(line, start, end); i < end; ) {
      int piece = pastPiece(line, i, end);
      int next = pastGap(line, piece, end);
      boolean follows = next < end && pastPiece(line, next, end) == next + 1;
      if (piece == i + 1 && next == piece + 1 && follows) {
        text[piece] = instead;
      }
      i = next;
    }
    return true;
  }

  private static boolean ideographs(char[] text, int start, int end) {
    int han = 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      han += Characters.han(text[i]) ? 1 : 0;
      letters += Characters.letter(text[i]) ? 1 : 0;
    }
    return han * 2 > letters;
  }

  /** Whether a known word comes out where only wider gaps part words. */
  private boolean words(CharSequence text, int start, int end) {
    StringBuilder word = new StringBuilder();
    for (int i = pastGap(text, start, end); i < end; ) {
      int piece = pastPiece(text, i, end);
      word.append(text, i, piece);
      int next = pastGap(text, piece, end);
      if (next == end || next > piece + 1) {
        if (word.length() >= SHORTEST_KNOWN && vocabulary.knows(word.toString())) {
          return true;
        }
        word.setLength(0);
      }
      i = next;
    }
    return false;
  }
}
