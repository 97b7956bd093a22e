package org.councildocs.validation;

import java.util.List;
import java.util.Optional;

/** Compares what two places of a document say, apart from blanks, punctuation, case and width. */
final class Wording {

  /** Full-width forms of ASCII stand this far behind it. */
  private static final int FULL_WIDTH = 0xFEE0;

  private static final int END_OF_ASCII = 0x80;

  /** What a character counts as that is no letter or digit. */
  private static final int NOTHING = -1;

  /** An odd factor without pattern: the numbers of two texts do not meet by chance. */
  private static final long FACTOR = 0x5851F42D4C957F2DL;

  private Wording() {}

  /** Whether nothing is said, or nothing but blanks. */
  static boolean lacks(Optional<String> text) {
    return text.isEmpty() || text.get().isBlank();
  }

  /** Whether no paragraph says anything. */
  static boolean lacks(List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      if (!paragraph.isBlank()) {
        return false;
      }
    }
    return true;
  }

  static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int left = next(one, 0);
    int right = next(other, 0);
    while (left < one.length() && right < other.length()) {
      int character = one.codePointAt(left);
      int opposite = other.codePointAt(right);
      if (bare(character) != bare(opposite)) {
        return false;
      }
      left = next(one, left + Character.charCount(character));
      right = next(other, right + Character.charCount(opposite));
    }
    return left == one.length() && right == other.length();
  }

  /** The letters and digits alone, in small letters and of normal width. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int said = bare(character);
      if (said != NOTHING) {
        bare.appendCodePoint(said);
      }
      i += Character.charCount(character);
    }
    return bare.toString();
  }

  /** Says nothing: it has no letter and no digit. */
  static boolean empty(String text) {
    return next(text, 0) == text.length();
  }

  /** A number that all texts share which say the same, and others hardly ever. */
  static long number(String text) {
    long number = 1;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int said = bare(character);
      number = said == NOTHING ? number : number * FACTOR + said;
      i += Character.charCount(character);
    }
    return number;
  }

  /** The offset of the first letter or digit from one on, or the length of the text. */
  private static int next(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int character = text.codePointAt(i);
      if (bare(character) != NOTHING) {
        return i;
      }
      i += Character.charCount(character);
    }
    return i;
  }

  /** What a character is compared as; ASCII and ideographs need no table. */
  private static int bare(int character) {
    int narrow = character > 0xFF00 && character < 0xFF5F ? character - FULL_WIDTH : character;
    if (narrow < END_OF_ASCII) {
      return bareAscii(narrow);
    }
    if (narrow >= 0x4E00 && narrow < 0x9FA6) {
      return narrow;
    }
    return Character.isLetterOrDigit(narrow) ? Character.toLowerCase(narrow) : NOTHING;
  }

  private static int bareAscii(int character) {
    int small = character | 0x20;
    if (small >= 'a' && small <= 'z') {
      return small;
    }
    return character >= '0' && character <= '9' ? character : NOTHING;
  }
}
