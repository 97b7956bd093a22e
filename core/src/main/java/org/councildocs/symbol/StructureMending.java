package org.councildocs.symbol;

import java.util.Locale;
import java.util.Set;

/**
 * Mending of elements: full stops and slashes that were lost or exchanged, letters in the place of
 * digits. Each method gives the text back unchanged if it finds nothing to mend.
 */
final class StructureMending {

  private static final Set<String> ORDINAL_ENDINGS = Set.of("ST", "ND", "RD", "TH");
  private static final int LONGEST_UNKNOWN = 5;
  private static final String RESUMPTION = "/resu.";
  private static final String STATEMENT = "PRST/";

  private StructureMending() {}

  /** One slash for two, and none behind a full stop: {@code ASTANA./CONF}. */
  static String singleSlashes(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = out.length() > 0 ? out.charAt(out.length() - 1) : ' ';
      if (c != '/' || (before != '/' && before != '.')) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** {@code L45}, {@code L 45}, {@code L-45} and {@code PV/9842} get their full stop. */
  static String fullStops(String text) {
    StringBuilder out = new StringBuilder(text.length() + 4);
    int i = 0;
    while (i < text.length()) {
      int end = lettersEnd(text, i);
      boolean element = i > 0 && text.charAt(i - 1) == '/' && end > i;
      out.append(text, i, Math.max(end, i + 1));
      if (element && numbered(text, i, end)) {
        if (end < text.length() && Ascii.digit(text.charAt(end))) {
          out.append('.');
        } else if (joinable(text, i, end)) {
          out.append('.');
          end++;
        }
      }
      i = Math.max(end, i + 1);
    }
    return out.toString();
  }

  /** A blank, hyphen or slash between a word that takes a full stop and its number. */
  private static boolean joinable(String text, int start, int end) {
    return end + 1 < text.length()
        && Ascii.digit(text.charAt(end + 1))
        && (text.charAt(end) == ' '
            || text.charAt(end) == '-'
            || (text.charAt(end) == '/' && (Word.lookUp(text, start, end) & Word.ALONE) == 0));
  }

  private static boolean numbered(String text, int start, int end) {
    if (text.charAt(start) == 'l' && end == start + 1 && Ascii.capital(text.charAt(0))) {
      return false; // between capitals it is the digit 1
    }
    int found = Word.lookUp(text, start, end);
    boolean bare = (found & Word.MODIFIER) != 0 && (found & Word.ALONE) != 0;
    return found != 0 && !bare && (found & (Word.LETTERED | Word.UNDOTTED)) == 0;
  }

  private static int lettersEnd(String text, int at) {
    int i = at;
    while (i < text.length() && Ascii.letter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * {@code 79.SR.37} and {@code C.3L.1383} get their slash, so do {@code L.60 Rev.1}, {@code
   * L.60-Rev.1}, {@code RES 1373} and {@code S/2022-617}.
   */
  static String slashes(String text) {
    StringBuilder out = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean afterDigit = i > 0 && Ascii.digit(text.charAt(i - 1));
      if (afterDigit && c == '.' && knownWordAt(text, i + 1)) {
        out.append('/');
      } else if ((c == ' ' || c == '-') && (modifierAt(text, i + 1) || adoptedBefore(text, i))) {
        if (out.charAt(out.length() - 1) == ',') {
          out.setLength(out.length() - 1);
        }
        out.append('/');
      } else if (c == '-' && backwards(text, i)) {
        out.append('/');
      } else {
        out.append(afterDigit && knownWordAt(text, i) ? "/" : "").append(c);
      }
    }
    return out.toString();
  }

  /**
   * A hyphen between a session or year and the number of a document, which is no range since it
   * would run backwards.
   */
  private static boolean backwards(String text, int hyphen) {
    int start = hyphen;
    while (start > 0 && Ascii.digit(text.charAt(start - 1))) {
      start--;
    }
    int end = SymbolScanner.digits(text, hyphen + 1, text.length());
    boolean numbers = start < hyphen && hyphen + 1 < end;
    boolean elements =
        start > 1
            && text.charAt(start - 1) == '/'
            && Ascii.letter(text.charAt(text.lastIndexOf('/', start - 2) + 1))
            && (end == text.length() || text.charAt(end) == '/');
    return numbers
        && elements
        && SymbolScanner.value(text, hyphen + 1, end) <= SymbolScanner.value(text, start, hyphen);
  }

  private static boolean modifierAt(String text, int at) {
    int end = lettersEnd(text, at);
    boolean numbered = end + 1 < text.length() && text.charAt(end) == '.';
    return numbered && at > 1 && (Word.lookUp(text, at, end) & Word.MODIFIER) != 0;
  }

  /** A blank between the word for a resolution or decision and its number. */
  private static boolean adoptedBefore(String text, int blank) {
    int start = blank;
    while (start > 0 && Ascii.letter(text.charAt(start - 1))) {
      start--;
    }
    return start > 0
        && text.charAt(start - 1) == '/'
        && blank + 1 < text.length()
        && Ascii.digit(text.charAt(blank + 1))
        && (Word.lookUp(text, start, blank) & Word.LETTERED) != 0;
  }

  private static boolean knownWordAt(String text, int at) {
    int end = lettersEnd(text, at);
    return end > at
        && end < text.length()
        && text.charAt(end) == '.'
        && Word.lookUp(text, at, end) != 0;
  }

  /** {@code l57} becomes 157, {@code 2O22} 2022, {@code 58th} 58: in elements that hold a digit. */
  static String digits(String text) {
    StringBuilder out = new StringBuilder(text);
    int start = 0;
    for (int i = 0; i <= out.length(); i++) {
      if (i == out.length() || "/.- (".indexOf(out.charAt(i)) >= 0) {
        i -= mendNumber(out, start, i);
        start = i + 1;
      }
    }
    return out.toString();
  }

  /** Mends one run of letters and digits; tells how many characters were taken out. */
  private static int mendNumber(StringBuilder out, int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      if (Ascii.digit(out.charAt(i))) {
        digits++;
      }
    }
    if (digits == 0 && loneOne(out, start, end)) {
      out.setCharAt(start, '1');
      return 0;
    }
    if (digits == 0 || digits == end - start) {
      return 0;
    }
    if (digits == end - start - 2 && ordinalEnding(out, end - 2)) {
      out.delete(end - 2, end);
      return 2;
    }
    for (int i = start; i < end; i++) {
      if (!Ascii.digit(out.charAt(i)) && digitMeant(out.charAt(i)) < 0) {
        return 0;
      }
    }
    for (int i = start; i < end; i++) {
      if (!Ascii.digit(out.charAt(i))) {
        out.setCharAt(i, (char) digitMeant(out.charAt(i)));
      }
    }
    return 0;
  }

  /** {@code A/RES/60/l}, {@code Add.l}: a small letter l for the digit 1, between capitals. */
  private static boolean loneOne(StringBuilder out, int start, int end) {
    return end == start + 1
        && out.charAt(start) == 'l'
        && start > 0
        && "/.".indexOf(out.charAt(start - 1)) >= 0
        && (end == out.length() || out.charAt(end) != '.')
        && Ascii.capital(out.charAt(0));
  }

  private static boolean ordinalEnding(StringBuilder out, int at) {
    String ending = out.substring(at, at + 2).toUpperCase(Locale.ROOT);
    return ORDINAL_ENDINGS.contains(ending);
  }

  /** The digit for which scanned texts have this letter, or -1. */
  private static int digitMeant(char c) {
    return switch (c) {
      case 'O', 'o' -> '0';
      case 'I', 'l' -> '1';
      default -> -1;
    };
  }

  /**
   * Capitals for small letters, but only in words that the grammar knows or that are short: {@code
   * A/Victoria/361/2011} names no document.
   */
  static String capitals(String text) {
    StringBuilder out = new StringBuilder(text);
    int i = 0;
    while (i < text.length()) {
      int end = lettersEnd(text, i);
      if (end > i && mayBeCapitals(text, i, end)) {
        for (int k = i; k < end; k++) {
          out.setCharAt(k, Ascii.capitalOf(text.charAt(k)));
        }
      }
      i = Math.max(end, i + 1);
    }
    return out.toString();
  }

  /** Whether the word between two places is one that capitals may be made of. */
  static boolean mayBeCapitals(CharSequence text, int start, int end) {
    boolean series = start == 0;
    boolean shortWord = end - start <= LONGEST_UNKNOWN && Ascii.allSmall(text, start, end);
    return series || shortWord || Word.lookUp(text, start, end) != 0;
  }

  /** {@code S/PV.4717/Resu.1}, as in file names of records. */
  static String resumption(String text) {
    int at = Ascii.small(text).indexOf(RESUMPTION);
    if (at < 0) {
      return text;
    }
    int number = at + RESUMPTION.length();
    int end = SymbolScanner.digits(text, number, text.length());
    return end == number
        ? text
        : text.substring(0, at)
            + " (Resumption "
            + text.substring(number, end)
            + ')'
            + text.substring(end);
  }

  /** Presidential statements and Council resolutions are cited without their {@code S}. */
  static String organ(String text) {
    return text.regionMatches(true, 0, STATEMENT, 0, STATEMENT.length()) ? "S/" + text : text;
  }
}
