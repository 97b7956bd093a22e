package org.councildocs.reader;

import java.util.HashMap;
import java.util.Map;
import org.councildocs.language.TextSpan;

/**
 * Reads characters that storage or transport has left as codes: the references of HTML (such as the
 * name {@code eacute} or a number between an ampersand and a semicolon), the codes of mail ({@code
 * =C3=A9}, and {@code =} at the end of a line that goes on), and UTF-8 or Windows characters taken
 * for Latin-1. Each is put in the first place of its code and the others are dropped, so that the
 * text keeps its length.
 */
final class CodedCharacters {

  /** The characters of Windows-1252 at 0x80 to 0x9F; where it has none, the control character. */
  private static final String WINDOWS =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private static final int LONGEST_NAME = 8;
  private static final int MOST_DIGITS = 7;
  private static final int MOST_ESCAPES = 4;

  /** So many codes of mail tell that they are not there by chance. */
  private static final int LEAST_MAIL_CODES = 3;

  private static final int LONG_LINE = 60;

  /** So many characters of UTF-8, and no others beside, tell that all of them are. */
  private static final int LEAST_UTF8 = 20;

  private final String document;
  private final char[] text;
  private final boolean mail;
  private final boolean utf8;
  private final SpanBook spans;
  private final Mends mends = new Mends();

  private CodedCharacters(String document, SpanBook spans) {
    this.document = document;
    this.spans = spans;
    this.text = document.toCharArray();
    this.mail = mail(document);
    this.utf8 = utf8();
  }

  /**
   * Reads the codes in a text.
   *
   * @param spans where it is noted that there were any, and as furniture what stood for a blank
   * @return the text with the characters, of the same length; the text itself if it has no codes
   */
  static String read(String document, SpanBook spans) {
    if (!suspected(document)) {
      return document;
    }
    CodedCharacters codes = new CodedCharacters(document, spans);
    codes.read();
    codes.mends.report(spans);
    return codes.mends.none() ? document : new String(codes.text);
  }

  /** Whether a text has anything that may be part of a code; most have not. */
  private static boolean suspected(String document) {
    char before = ' ';
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      if (c < 0x80 ? c == '&' || c == '=' : c < 0xA0 || (lead(before) && trail(c) >= 0)) {
        return true;
      }
      before = c;
    }
    return false;
  }

  private void read() {
    int i = 0;
    while (i < text.length) {
      char c = text[i];
      int end =
          c == '&'
              ? reference(i)
              : c == '=' ? mailCode(i) : c >= 0x80 ? (lead(c) ? ofUtf8(i) : windows(i)) : 0;
      i = Math.max(end, i + 1);
    }
  }

  /** Puts a character for a code and says where the code ends. */
  private int put(int codePoint, int start, int end) {
    int length = Character.toChars(codePoint, text, start);
    for (int i = start + length; i < end; i++) {
      text[i] = Mends.DROPPED;
    }
    if (length == 1 && emptyPlace(text[start])) {
      spans.furniture(new TextSpan(start, end));
    }
    String words = mends.knows(ProblemKind.MENDED_CODES) ? "" : document.substring(start, end);
    mends.note(
        ProblemKind.MENDED_CODES, new TextSpan(start, end), words, new String(text, start, length));
    return end;
  }

  /** Whether a character is none that a passage would begin or end with. */
  private static boolean emptyPlace(char c) {
    return c == Mends.DROPPED || Characters.parts(c);
  }

  // ---------- HTML

  /** The end of the reference that begins at a place, now replaced; 0 if none does. */
  private int reference(int start) {
    int name = start + 1;
    for (int i = 0; i < MOST_ESCAPES && document.startsWith("amp;", name); i++) {
      name += 4;
    }
    int end = name;
    int longest = Math.min(text.length, name + LONGEST_NAME + 1);
    while (end < longest
        && text[end] != ';'
        && (text[end] == '#' || Characters.asciiWord(text[end]))) {
      end++;
    }
    boolean closed = end < text.length && text[end] == ';';
    int codePoint = closed ? codePoint(name, end) : -1;
    if (codePoint < 0) {
      return name == start + 1 ? 0 : put('&', start, name);
    }
    return put(codePoint, start, end + 1);
  }

  private int codePoint(int start, int end) {
    if (start == end || text[start] != '#') {
      return References.of(document.substring(start, end));
    }
    boolean hex = start + 1 < end && (text[start + 1] | 0x20) == 'x';
    int from = start + (hex ? 2 : 1);
    int value = 0;
    for (int i = from; i < end; i++) {
      int digit = text[i] < 0x80 ? Character.digit(text[i], hex ? 16 : 10) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * (hex ? 16 : 10) + digit;
    }
    boolean character =
        end > from
            && end - from <= MOST_DIGITS
            && value >= ' '
            && Character.isValidCodePoint(value);
    boolean half = value <= Character.MAX_VALUE && Character.isSurrogate((char) value);
    return !character || half ? -1 : value < 0xA0 ? windows((char) value) : value;
  }

  /** The names of characters in HTML that are met in documents. */
  private static final class References {

    private static final String LATIN =
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
            + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
            + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
            + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute"
            + " Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave"
            + " eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml"
            + " divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, Integer> BY_NAME = byName();

    private References() {}

    static int of(String name) {
      return BY_NAME.getOrDefault(name, -1);
    }

    private static Map<String, Integer> byName() {
      Map<String, Integer> names = new HashMap<>();
      int codePoint = 0xA0;
      for (String name : LATIN.split(" ", -1)) {
        names.put(name, codePoint++);
      }
      String others =
          "amp& lt< gt> quot\" apos' ldquo\u201C rdquo\u201D bdquo\u201E lsquo\u2018 rsquo\u2019"
              + " sbquo\u201A lsaquo\u2039 rsaquo\u203A ndash\u2013 mdash\u2014 hellip\u2026"
              + " bull\u2022 oelig\u0153 OElig\u0152 scaron\u0161 Scaron\u0160 Yuml\u0178 euro\u20AC"
              + " trade\u2122 ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200C zwj\u200D lrm\u200E"
              + " rlm\u200F";
      for (String other : others.split(" ", -1)) {
        int last = other.length() - 1;
        names.put(other.substring(0, last), (int) other.charAt(last));
      }
      return names;
    }
  }

  // ---------- mail

  /**
   * Whether a text was written in the codes of mail: some stand in it, or one that nobody writes by
   * hand, such as that of an accented letter and the sign that a long line goes on.
   */
  private static boolean mail(String document) {
    int codes = 0;
    for (int i = document.indexOf('='); i >= 0; i = document.indexOf('=', i + 1)) {
      int value = mailByte(document, i);
      boolean accented = value >= 0xC2 && mailByte(document, i + 3) >= 0x80;
      boolean longLine = endOfSoftBreak(document, i) > 0 && longLine(document, i);
      codes += accented || longLine ? LEAST_MAIL_CODES : value >= 0 ? 1 : 0;
      if (codes >= LEAST_MAIL_CODES) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is as long before a place as mail lets it become. */
  private static boolean longLine(String document, int end) {
    int start = end;
    while (start > 0
        && end - start < LONG_LINE
        && !Characters.endsLine(document.charAt(start - 1))) {
      start--;
    }
    return end - start == LONG_LINE;
  }

  /** The byte that a code of mail such as {@code =E2} stands for, or -1. */
  private static int mailByte(String document, int at) {
    if (at + 2 >= document.length() || document.charAt(at) != '=') {
      return -1;
    }
    int high = hexDigit(document.charAt(at + 1));
    int low = hexDigit(document.charAt(at + 2));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static int hexDigit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
  }

  /** Behind the line end that an equals sign before it takes away, or -1. */
  private static int endOfSoftBreak(String document, int at) {
    if (at + 1 >= document.length() || (at > 0 && document.charAt(at - 1) == '=')) {
      return -1;
    }
    char next = document.charAt(at + 1);
    if (next == '\r' && at + 2 < document.length() && document.charAt(at + 2) == '\n') {
      return at + 3;
    }
    return next == '\n' ? at + 2 : -1;
  }

  /** The end of the code of mail that begins at a place, now replaced; 0 if none does. */
  private int mailCode(int start) {
    if (!mail) {
      return 0;
    }
    int soft = endOfSoftBreak(document, start);
    if (soft > 0) {
      return put(Mends.DROPPED, start, soft);
    }
    int first = mailByte(document, start);
    if (first < 0) {
      return 0;
    }
    int more = trailing(first);
    int value = first & (0x3F >> more);
    int end = start + 3;
    for (int i = 0; i < more; i++) {
      int at = end;
      while (at < text.length && text[at] == '=' && endOfSoftBreak(document, at) > 0) {
        at = endOfSoftBreak(document, at);
      }
      int next = mailByte(document, at);
      if (next < 0x80 || next >= 0xC0) {
        more = -1;
      } else {
        value = value << 6 | (next & 0x3F);
        end = at + 3;
      }
    }
    if (more > 0 && shortest(value, more)) {
      return put(value, start, end);
    }
    // A line feed follows a carriage return, as a code or as it is.
    return put(first == '\r' ? Mends.DROPPED : windows((char) first), start, start + 3);
  }

  // ---------- UTF-8 or Windows characters taken for Latin-1

  /** How many bytes of UTF-8 follow a first one; 0 for one that stands alone. */
  private static int trailing(int first) {
    return first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
  }

  /** Whether a value could not have been written with fewer bytes, and is a character. */
  private static boolean shortest(int value, int trailing) {
    int least = trailing == 1 ? 0x80 : trailing == 2 ? 0x800 : 0x10000;
    return value >= least
        && Character.isValidCodePoint(value)
        && !(value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE);
  }

  private static boolean lead(char c) {
    return c >= 0xC2 && c <= 0xF4;
  }

  /** The byte of UTF-8 behind a first one for which a character was taken, or -1. */
  private static int trail(char c) {
    if (c < 0xC0) {
      return c < 0x80 ? -1 : c;
    }
    int windows = c < 0x152 || c > 0x2122 ? -1 : WINDOWS.indexOf(c);
    return windows < 0 ? -1 : 0x80 + windows;
  }

  /** The character whose bytes begin at a place, or -1. */
  private int utf8At(int start) {
    int more = trailing(text[start]);
    int value = text[start] & (0x3F >> more);
    if (start + more >= text.length) {
      return -1;
    }
    for (int i = 1; i <= more; i++) {
      int next = trail(text[start + i]);
      if (next < 0) {
        return -1;
      }
      value = value << 6 | (next & 0x3F);
    }
    return more > 0 && shortest(value, more) ? value : -1;
  }

  /** Whether all characters but those of ASCII are bytes of UTF-8, and there are many. */
  private boolean utf8() {
    int characters = 0;
    int others = 0;
    int i = 0;
    while (i < text.length) {
      if (text[i] < 0x80) {
        i++;
      } else if (lead(text[i]) && utf8At(i) >= 0) {
        characters++;
        i += 1 + trailing(text[i]);
      } else {
        others++;
        i++;
      }
    }
    return characters >= LEAST_UTF8 && others * LEAST_UTF8 <= characters;
  }

  /**
   * The end of the bytes of UTF-8 that begin at a place, now replaced; 0 if none do. Where they are
   * not everywhere, only those that no language has side by side are taken for such: accented
   * letters, the marks of print and those of lists.
   */
  private int ofUtf8(int start) {
    int value = utf8At(start);
    boolean print = (value >= 0x2010 && value < 0x2040) || value == 0x152 || value == 0x153;
    boolean list = (value >= 0x25A0 && value < 0x2600) || (value >= 0xF000 && value < 0xF100);
    boolean sure = utf8 || print || list || (value >= 0xA0 && value < 0x100);
    return value < 0 || !sure ? 0 : put(value, start, start + 1 + trailing(text[start]));
  }

  private static char windows(char c) {
    return c >= 0x80 && c < 0xA0 ? WINDOWS.charAt(c - 0x80) : c;
  }

  /** The end of a Windows character, now replaced; 0 if none stands at a place. */
  private int windows(int at) {
    char c = windows(text[at]);
    return c == text[at] ? 0 : put(c, at, at + 1);
  }
}
