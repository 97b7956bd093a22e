package org.councildocs.phrase;

import java.util.Arrays;

/**
 * How characters are compared: without case, accents and vowel signs; every blank, line break and
 * dash is a {@link #GAP}, and every apostrophe the ASCII one. One character folds to one character,
 * so that offsets stay those of the text.
 *
 * @since 0.1.0
 */
public final class Folding {

  /**
   * What a character folds to that does not count: a combining mark, a kashida, a direction mark, a
   * soft hyphen.
   */
  public static final char NOTHING = '\0';

  /** What blanks, line breaks and dashes fold to. */
  public static final char GAP = ' ';

  private static final String ACCENTED =
      "àáâãäåāăąçćčďđèéêëēęěìíîïīıłñńňòóôõöøōřśšşșťțùúûüūůýÿžźż" + "ёйї" + "أإآٱىةؤئ";
  private static final String PLAIN =
      "aaaaaaaaacccddeeeeeeeiiiiiilnnnooooooorssssttuuuuuuyyzzz" + "еиі" + "ااااي\u0647وي";

  /** Latin to Arabic; what lies above is rare enough for {@link #foldAbove}. */
  private static final char[] TABLE = new char[0x700];

  /** Which of these are letters or digits. */
  private static final boolean[] IN_WORD = new boolean[TABLE.length];

  static {
    for (char c = 0; c < TABLE.length; c++) {
      TABLE[c] = Character.toLowerCase(c);
      IN_WORD[c] = Character.isLetterOrDigit(c);
    }
    fill('\t', '\r', GAP);
    fill('\u001C', ' ', GAP);
    put("-\u0085\u00A0", GAP);
    put("`\u00B4\u02B9\u02BC", '\'');
    // Combining marks, Arabic vowel signs; the soft hyphen, kashida, a direction mark.
    fill('\u0300', '\u036F', NOTHING);
    fill('\u064B', '\u065F', NOTHING);
    put("\u0670\u00AD\u0640\u061C", NOTHING);
    for (int i = 0; i < ACCENTED.length(); i++) {
      TABLE[ACCENTED.charAt(i)] = PLAIN.charAt(i);
      TABLE[Character.toUpperCase(ACCENTED.charAt(i))] = PLAIN.charAt(i);
    }
    TABLE['İ'] = 'i';
    TABLE['I'] = 'i';
  }

  private Folding() {}

  private static void fill(char first, char last, char plain) {
    Arrays.fill(TABLE, first, last + 1, plain);
  }

  private static void put(String characters, char plain) {
    for (int i = 0; i < characters.length(); i++) {
      TABLE[characters.charAt(i)] = plain;
    }
  }

  /**
   * Returns what a character is compared as.
   *
   * @param c any character
   * @return its plain form, {@link #GAP} or {@link #NOTHING}
   */
  public static char fold(char c) {
    return c < TABLE.length ? TABLE[c] : foldAbove(c);
  }

  /**
   * Returns what a phrase is compared as: its characters folded, gaps shortened to one.
   *
   * @param phrase any text
   * @return its plain form
   */
  public static String fold(String phrase) {
    char[] folded = new char[phrase.length()];
    return new String(folded, 0, fold(phrase, folded));
  }

  /**
   * Puts down what a phrase is compared as.
   *
   * @param folded where to; as long as the phrase at least
   * @return how many characters that are
   */
  static int fold(String phrase, char[] folded) {
    int length = 0;
    char last = GAP;
    for (int i = 0; i < phrase.length(); i++) {
      char c = fold(phrase.charAt(i));
      if (c != NOTHING && (c != GAP || last != GAP)) {
        folded[length++] = c;
        last = c;
      }
    }
    return length;
  }

  /**
   * Says whether a folded character is part of a word in a script that separates words; ideographs
   * are not.
   *
   * @param folded a character that {@link #fold} returned
   * @return true for letters and digits other than ideographs
   */
  public static boolean continuesWord(char folded) {
    return folded < IN_WORD.length
        ? IN_WORD[folded]
        : !ideographic(folded) && Character.isLetterOrDigit(folded);
  }

  static boolean ideographic(char c) {
    return between(c, 0x2E80, 0x9FFF) || between(c, 0xF900, 0xFAFF);
  }

  private static boolean between(char c, int first, int last) {
    return c >= first && c <= last;
  }

  private static char foldAbove(char c) {
    if (ideographic(c) && c != 0x3000) {
      return c;
    }
    if (between(c, 0xFF01, 0xFF5E)) {
      // The full-width forms of ASCII, in its order.
      return TABLE[c - 0xFEE0];
    }
    if (between(c, 0x2010, 0x2015)
        || c == 0x2212
        || Character.isWhitespace(c)
        || c == 0x202F
        || c == 0x2007) {
      return GAP;
    }
    if (c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032) {
      return '\'';
    }
    if (between(c, 0x200B, 0x200F)
        || between(c, 0x202A, 0x202E)
        || between(c, 0x2060, 0x2069)
        || c == 0xFEFF) {
      return NOTHING;
    }
    return Character.toLowerCase(c);
  }
}
