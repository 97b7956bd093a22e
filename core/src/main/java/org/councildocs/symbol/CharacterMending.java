package org.councildocs.symbol;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mending of characters, one by one: each method gives the text back unchanged if all is well. */
final class CharacterMending {

  private static final String OPENING = "/([{<\"'«“‘„|*";
  private static final String CLOSING = ".,;:)]}>\"'»”’|!?…。，；、）†‡¹²³⁰⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST_NOTE = 3;
  private static final String CYRILLIC = "АВЕКМНОРСТХ";
  private static final String LATIN = "ABEKMHOPCTX";

  /** What words for a document, or for its symbol, begin with, in capitals. */
  static final List<String> DOCUMENTS =
      List.of("DOC", "COTE", "SIGNATURA", "SYMBOL", "ДОКУМЕНТ", "وثيقة", "الوثيقة", "文件");

  private static final Set<String> ORGANIZATION = Set.of("UN", "U", "N", "NU", "ONU");
  private static final int LONGEST_CALLING = 14;
  private static final String OTHER_SLASHES = "\u2044\u2215\u29F8\uFF0F";
  private static final String NO_BLANK_BEHIND = "/.-(&";
  private static final String NO_BLANK_BEFORE = "/.-)*&";

  private CharacterMending() {}

  static String withoutInvisible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!invisible(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** Format characters, among them the directional marks, and the soft hyphen. */
  static boolean invisible(char c) {
    return c > 0x7F && Character.getType(c) == Character.FORMAT;
  }

  static String plain(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, plain(out.charAt(i)));
    }
    return out.toString();
  }

  /** The ASCII character that is meant by one that looks like it; or the same. */
  static char plain(char c) {
    if (c < 0x80) {
      return c == '\\' ? '/' : c < ' ' ? ' ' : c;
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFF01 + '!');
    }
    if ((c >= '\u0660' && c <= '\u0669') || (c >= '\u06F0' && c <= '\u06F9')) {
      return (char) ('0' + (c & 0xF));
    }
    if (c >= '\u0410' && c <= '\u0425') {
      int letter = CYRILLIC.indexOf(c);
      return letter < 0 ? c : LATIN.charAt(letter);
    }
    return switch (c) {
      case '\u0405' -> 'S';
      case '\u0406' -> 'I';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFE63' -> '-';
      case '\u2044', '\u2215', '\u29F8' -> '/';
      default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
    };
  }

  /** The same for what is printed: Chinese texts have parentheses of full width. */
  static char printed(char c) {
    return switch (c) {
      case '\uFF08' -> '(';
      case '\uFF09' -> ')';
      default -> Typography.plain(c);
    };
  }

  /** Whether a character that is not ASCII stands for a slash, as {@link #plain(char)} has it. */
  static boolean otherSlash(char c) {
    return c >= '\u2044' && OTHER_SLASHES.indexOf(c) >= 0;
  }

  /** Without quotation marks, brackets and stops around the symbol; its own parenthesis stays. */
  static String withoutOuterMarks(String text) {
    int start = calledDocument(text);
    int end = text.length();
    while (start < end && (blank(text, start) || OPENING.indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    int last = lastOf(text, start, end);
    while (last < end) {
      end = last;
      last = lastOf(text, start, end);
    }
    return text.substring(start, end);
  }

  /** The end without one mark, or the same. */
  private static int lastOf(String text, int start, int end) {
    if (end > start && (blank(text, end - 1) || outerClosing(text, start, end))) {
      return end - 1;
    }
    int open = end > start && text.charAt(end - 1) == ']' ? text.lastIndexOf('[', end) : -1;
    return open > start && footnote(text, open + 1, end - 1) ? open : end;
  }

  /** What stands in the brackets of a footnote's mark: {@code 12} or {@code a}. */
  private static boolean footnote(String text, int start, int end) {
    boolean letter = end == start + 1 && Ascii.small(text.charAt(start));
    return letter
        || (end > start
            && end - start <= LONGEST_NOTE
            && SymbolScanner.digits(text, start, end) == end);
  }

  /** Where the symbol begins behind {@code UN Doc.} or the word for a document; or 0. */
  private static int calledDocument(String text) {
    int slash = text.indexOf('/');
    int blank = slash < 0 ? -1 : text.lastIndexOf(' ', slash);
    if (blank < 0 || blank > LONGEST_CALLING) {
      return 0;
    }
    boolean document = false;
    String called = text.substring(0, blank).toUpperCase(Locale.ROOT).replace(".", "");
    for (String word : called.split(" ", -1)) {
      boolean named = DOCUMENTS.stream().anyMatch(word::startsWith);
      if (!named && !ORGANIZATION.contains(word)) {
        return 0;
      }
      document |= named;
    }
    return document ? blank + 1 : 0;
  }

  private static boolean outerClosing(String text, int start, int end) {
    char c = text.charAt(end - 1);
    if (CLOSING.indexOf(c) < 0) {
      return false;
    }
    int open = c == ')' ? text.lastIndexOf('(', end) : c == ']' ? text.lastIndexOf('[', end) : -1;
    return open < start;
  }

  private static boolean blank(String text, int at) {
    return text.charAt(at) == ' ';
  }

  static String withFewerBlanks(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        blank = out.length() > 0;
      } else {
        if (blank
            && NO_BLANK_BEFORE.indexOf(c) < 0
            && NO_BLANK_BEHIND.indexOf(out.charAt(out.length() - 1)) < 0) {
          out.append(' ');
        }
        out.append(c);
        blank = false;
      }
    }
    return out.toString();
  }
}
