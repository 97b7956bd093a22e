package org.councildocs.reader;

import java.util.Locale;

/** What the reader asks of single characters. */
final class Characters {

  /** What is longer is no gap inside a phrase, but an empty place. */
  private static final int LONGEST_GAP = 40;

  private static final int MOST_DIGITS_OF_FOOTNOTE = 3;

  /** The stroke that stretches Arabic words; to Unicode it is a letter. */
  static final char KASHIDA = 0x640;

  /** In Chinese what describes a word is tied to it by this particle. */
  static final char HAN_PARTICLE = '的';

  /** A hyphen that is to be seen only where a line breaks the word. */
  static final char SOFT_HYPHEN = 0xAD;

  private static final int BLANK = 1;
  private static final int LINE_END = 1 << 1;
  private static final int IGNORED = 1 << 2;
  private static final int DIGIT = 1 << 3;
  private static final int LETTER = 1 << 4;
  private static final int CAPITAL = 1 << 5;
  private static final int SENTENCE_END = 1 << 6;

  /**
   * What each ASCII character is. Words and blanks follow each other as no processor foresees: a
   * look into a table costs less than comparisons that it guesses wrong.
   */
  private static final byte[] ASCII = ascii();

  private Characters() {}

  private static byte[] ascii() {
    byte[] kinds = new byte[0x80];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) kindOfAscii(c);
    }
    return kinds;
  }

  private static int kindOfAscii(char c) {
    if (c == ' ' || c == '\t' || (c >= 0x1C && c < 0x20)) {
      return BLANK;
    }
    if (c >= '\n' && c <= '\r') {
      return LINE_END;
    }
    if (c < ' ' || c == 0x7F) {
      return IGNORED;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c >= 'A' && c <= 'Z') {
      return LETTER | CAPITAL;
    }
    if (c >= 'a' && c <= 'z') {
      return LETTER;
    }
    return c == '.' || c == '?' || c == '!' ? SENTENCE_END : 0;
  }

  private static boolean is(char ascii, int kind) {
    return (ASCII[ascii] & kind) != 0;
  }

  /** Whether a character ends a line; {@code \r\n} ends one line, not two. */
  static boolean endsLine(char c) {
    // Line feed, vertical tab, form feed and carriage return stand in a row.
    return c <= '\r' ? c >= '\n' : c == 0x2028 || c == 0x2029;
  }

  /** Whether a character is a blank inside a line, be it a no-break, thin or ideographic one. */
  static boolean blank(char c) {
    if (c < 0x80) {
      return is(c, BLANK);
    }
    return c <= 0x3000
        && (c == 0xA0
            || (c >= 0x2000 && c <= 0x200A)
            || c == 0x202F
            || c == 0x205F
            || c == 0x3000
            || c == 0x1680);
  }

  /** Whether a character is a raised digit, as the mark of a footnote is. */
  static boolean raised(char c) {
    return c == '¹' || c == '²' || c == '³' || c == '⁰' || (c >= '⁴' && c <= '⁹');
  }

  /** Whether a character parts words: a blank, or what ends a line. */
  static boolean parts(char c) {
    return c < 0x80 ? is(c, BLANK | LINE_END) : blank(c) || endsLine(c);
  }

  /**
   * Whether a character is dropped from every value: a soft hyphen, a mark of direction, a kashida,
   * a control character.
   */
  static boolean ignored(char c) {
    if (c < 0x80) {
      return is(c, IGNORED);
    }
    return c > 0x206F
        ? c == 0xFEFF
        : c < 0xA0
            || c == SOFT_HYPHEN
            || c == 0x61C
            || c == KASHIDA
            || (c >= 0x200B && c <= 0x200F)
            || (c >= 0x202A && c <= 0x202E)
            || c >= 0x2060;
  }

  /**
   * The offset behind the blanks and marks without form at a place, and behind some line ends.
   *
   * @param breaks how many lines may end there
   * @return the place itself where nothing of the kind stands, or too much of it
   */
  static int pastGap(CharSequence text, int from, int breaks) {
    int left = breaks;
    int i = from;
    while (i < text.length() && i - from < LONGEST_GAP) {
      char c = text.charAt(i);
      if (endsLine(c)) {
        boolean half = c == '\n' && i > from && text.charAt(i - 1) == '\r';
        left -= half ? 0 : 1;
        if (left < 0) {
          return from;
        }
      } else if (!blank(c) && !ignored(c)) {
        return i;
      }
      i++;
    }
    return i == text.length() ? i : from;
  }

  /** Behind the Arabic ل the article loses its first letter: only with the ل is it a word. */
  static int withArabicArticle(String text, int at) {
    return at > 0 && text.charAt(at) == 'ل' && text.charAt(at - 1) == 'ل' ? at - 1 : at;
  }

  /** The offset behind the one blank that may stand at a place of a passage. */
  static int pastBlank(String passage, int at) {
    return at < passage.length() && passage.charAt(at) == ' ' ? at + 1 : at;
  }

  /** The first place of a character between two others, or -1; nothing behind them is looked at. */
  static int indexOf(String text, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** The first place of a comma of any script between two others; the second where none stands. */
  static int firstComma(String text, int from, int to) {
    int comma = from;
    while (comma < to && !comma(text.charAt(comma))) {
      comma++;
    }
    return comma;
  }

  /** The offset behind the blanks that may stand at a place. */
  static int pastBlanks(String text, int from) {
    return pastBlanks(text, from, text.length());
  }

  /** The offset behind the blanks that may stand at a place, before another one. */
  static int pastBlanks(String text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** The offset behind the blanks and colons that may stand at a place, before another one. */
  static int pastColon(String text, int from, int to) {
    int i = from;
    while (i < to && " :：".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /**
   * Whether a character is written without blanks between words: ideographs and what goes with
   * them.
   */
  static boolean han(char c) {
    return (c >= 0x2E80 && c <= 0x9FFF && c != 0x3000)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xD840 && c < 0xD880);
  }

  /** Whether a character stands as wide as an ideograph, full-width punctuation included. */
  static boolean wide(char c) {
    return han(c) || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xAC00 && c <= 0xD7A3);
  }

  /** Whether a character is one of the forms that a font has of Arabic letters. */
  static boolean arabicForm(char c) {
    return c >= 0xFB50 && c <= 0xFEFC && (c <= 0xFDFF || c >= 0xFE70);
  }

  /** Whether a character is one of those that fonts have for several letters together. */
  static boolean ligature(char c) {
    return c >= 0xFB00 && (c <= 0xFB06 || arabicLigature(c));
  }

  private static boolean arabicLigature(char c) {
    return c >= 0xFBEA
        && c <= 0xFEFC
        && (c <= 0xFBFB
            || (c >= 0xFC00 && c <= 0xFD3D)
            || (c >= 0xFD50 && c <= 0xFDFB)
            || c >= 0xFEF5);
  }

  /** Whether no blank belongs beside a character, since it is an ideograph or its punctuation. */
  static boolean tight(char c) {
    return wide(c);
  }

  /** Whether a character may mark a footnote: a star, a digit, a raised digit. */
  static boolean footnoteMark(char c) {
    return c == '*' || raised(c) || digit(c);
  }

  /**
   * Where a text ends before the number of a footnote at its end, if it has one: a raised one, one
   * in square brackets, or one that extraction has let down behind the end of a sentence, {@code
   * the dams.12}.
   */
  static int beforeFootnoteMark(String text, int end) {
    boolean bracket = end > 0 && text.charAt(end - 1) == ']';
    int last = bracket ? end - 1 : end;
    int i = last;
    boolean raised = i > 0 && raised(text.charAt(i - 1));
    while (i > 1
        && last - i < MOST_DIGITS_OF_FOOTNOTE
        && (raised ? raised(text.charAt(i - 1)) : digit(text.charAt(i - 1)))) {
      i--;
    }
    // Markdown writes [^1].
    int open = bracket && i > 1 && text.charAt(i - 1) == '^' ? i - 1 : i;
    boolean mark =
        bracket
            ? i < last && text.charAt(open - 1) == '['
            : raised || (i > 1 && endsSentence(text.charAt(i - 1)) && !digit(text.charAt(i - 2)));
    return !mark ? end : bracket ? open - 1 : i;
  }

  /** Whether a character is a digit of any script. */
  static boolean digit(char c) {
    return c < 0x80 ? is(c, DIGIT) : c >= 0x600 && !han(c) && Character.isDigit(c);
  }

  /** Whether a character is a letter of any script. */
  static boolean letter(char c) {
    return c < 0x80 ? is(c, LETTER) : ideograph(c) || Character.isLetter(c);
  }

  /** Whether a character is a letter or digit of ASCII. */
  static boolean asciiWord(char c) {
    return c < 0x80 && is(c, LETTER | DIGIT);
  }

  /** Whether a character is one of the ideographs that are in common use. */
  static boolean ideograph(char c) {
    return c >= 0x4E00 && c < 0x9FA6;
  }

  /** Whether a character is a letter or digit of a script that separates words by blanks. */
  static boolean word(char c) {
    return !han(c) && Character.isLetterOrDigit(c);
  }

  /** Whether a sentence ends with this character. */
  static boolean endsSentence(char c) {
    if (c < 0x80) {
      return is(c, SENTENCE_END);
    }
    return switch (c) {
      case '。', '？', '！', '؟', '．', '…' -> true;
      default -> false;
    };
  }

  /**
   * Whether a character closes a quotation or a bracket, and so may stand after the end of a
   * sentence.
   */
  static boolean closes(char c) {
    return switch (c) {
      case ')', ']', '"', '\'', '”', '’', '»', '）', '』', '」', '》', '】' -> true;
      default -> false;
    };
  }

  /** Whether a character is a question mark of any script. */
  static boolean asks(char c) {
    return c == '?' || c == '？' || c == '؟';
  }

  /** Whether a character opens a list entry without label. */
  static boolean bullet(char c) {
    return switch (c) {
      case '•', '●', '▪', '◦', '·', '‣', '∙', '■', '□', '➢', '◆', '◇', '○', '►', '▶', '➤', '❖' ->
          true;
      case '✓', '✔', '☐', '→', '⇒', '➔', '⁃', '★', '☆', '\uFFFD' -> true;
      // Symbol fonts have their characters here.
      default -> c >= '\uF020' && c <= '\uF0FF';
    };
  }

  /**
   * Whether a character is a dash of any length. So is a kashida, which stays in a value only where
   * no letter follows it.
   */
  static boolean dash(char c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == KASHIDA;
  }

  /**
   * Whether a name or a sentence may begin with a letter: a capital, or any letter of a script that
   * separates words but has no capitals, such as the Arabic.
   */
  static boolean capital(char c) {
    if (c < 0x80) {
      return is(c, CAPITAL);
    }
    return !han(c) && (Character.isUpperCase(c) || caseless(c));
  }

  /** Whether a letter is neither capital nor small, though its script separates words. */
  static boolean caseless(char c) {
    return c >= 0x5D0 && !wide(c) && Character.getType(c) == Character.OTHER_LETTER;
  }

  /** Whether a character is a comma of any script. */
  static boolean comma(char c) {
    return c == ',' || c == '،' || c == '，' || c == '、';
  }

  /** Whether a character is a semicolon of any script. */
  static boolean semicolon(char c) {
    return c == ';' || c == '؛' || c == '；';
  }

  /** Whether a character parts clauses: a comma or a semicolon. */
  static boolean partsClauses(char c) {
    return comma(c) || semicolon(c);
  }

  /** A text in small letters, without regard to the locale of the machine. */
  static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
