package org.councildocs.symbol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Symbols as file names of the United Nations Digital Library and as links, both ways. */
final class OtherForms {

  /** The characters of a symbol that a file name does not have, and those in their place. */
  private static final String IN_SYMBOLS = " /[]*:;";

  private static final String IN_FILE_NAMES = "__^^!#%";
  private static final String LINK = "https://docs.un.org/";
  private static final List<String> HOSTS = List.of("undocs.org/", "docs.un.org/");
  private static final String PARAMETER = "symbol=";
  private static final Set<String> LANGUAGES = Set.of("ar", "zh", "en", "fr", "ru", "es", "de");
  private static final String LANGUAGE_LETTERS = "ACEFRS";
  private static final Set<String> VERSIONS =
      Set.of("AUV", "AEV", "ADVANCEUNEDITEDVERSION", "ADVANCEEDITEDVERSION", "ADVANCEVERSION");
  private static final Set<String> EXTENSIONS =
      Set.of("pdf", "doc", "docx", "txt", "html", "htm", "xml", "wpf", "odt", "rtf");

  private OtherForms() {}

  static String fileName(List<DocumentSymbol> symbols) {
    List<String> names = new ArrayList<>(symbols.size());
    for (DocumentSymbol symbol : symbols) {
      StringBuilder name = new StringBuilder(symbol.toString());
      for (int i = 0; i < name.length(); i++) {
        int special = IN_SYMBOLS.indexOf(name.charAt(i));
        if (special >= 0) {
          name.setCharAt(i, IN_FILE_NAMES.charAt(special));
        }
      }
      names.add(name.toString());
    }
    return String.join("&", names);
  }

  static String link(String text) {
    return LINK + text.replace(" (", "(").replace(" ", "%20").replace("&", "%26");
  }

  /** The symbol of a link, decoded; the text itself if it is no link. */
  static String fromLink(String text) {
    int start = symbolStart(text);
    if (start == 0 && text.indexOf('%') < 0 && text.indexOf('=') < 0) {
      return text;
    }
    int end = start;
    while (end < text.length() && "?#&".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean slash = start > 0 && end > start && text.charAt(end - 1) == '/';
    return decoded(text.substring(start, slash ? end - 1 : end));
  }

  private static int symbolStart(String text) {
    String lower = Ascii.small(text);
    int parameter = parameterStart(text, lower);
    if (parameter > 0) {
      return parameter;
    }
    for (String host : HOSTS) {
      int at = lower.indexOf(host);
      if (at >= 0) {
        return afterLanguage(lower, at + host.length());
      }
    }
    return 0;
  }

  /**
   * The first parameter whose value is a symbol: {@code DS=}, {@code symbol=}, {@code symbolno=}.
   */
  private static int parameterStart(String text, String lower) {
    int query = Math.max(text.indexOf('?'), lower.indexOf(PARAMETER));
    int equals = query < 0 ? -1 : text.indexOf('=', query);
    while (equals >= 0) {
      int end = text.indexOf('&', equals);
      int start = afterLanguage(lower, equals + 1);
      String value = decoded(text.substring(start, end < 0 ? text.length() : end));
      if (value.indexOf('/') > 0 && Reading.read(value) >= 0) {
        return start;
      }
      equals = end < 0 ? -1 : text.indexOf('=', end);
    }
    return 0;
  }

  private static int afterLanguage(String text, int at) {
    boolean language =
        at + 2 < text.length()
            && text.charAt(at + 2) == '/'
            && LANGUAGES.contains(text.substring(at, at + 2));
    return language ? at + 3 : at;
  }

  private static String decoded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    byte[] bytes = new byte[text.length()];
    int i = 0;
    while (i < text.length()) {
      int count = 0;
      while (i + 2 < text.length() && text.charAt(i) == '%' && hex(text, i + 1) >= 0) {
        bytes[count++] = (byte) hex(text, i + 1);
        i += 3;
      }
      if (count > 0) {
        out.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  /** The symbols of a file name; the text itself if it is none. */
  static String fromFileName(String text) {
    String file = withoutExtension(text);
    boolean extension = file.length() < text.length();
    String name = withoutLanguage(withoutVersion(withoutCopyNumber(file)));
    int folder = name.lastIndexOf('/') + 1;
    if (folder > 0) {
      boolean path = extension && (name.indexOf('_', folder) > 0 || hyphenated(name, folder));
      return path ? fromFileName(text.substring(folder)) : name;
    }
    if (name.indexOf('_') < 0) {
      boolean hyphenated = hyphenated(name, 0);
      return hyphenated ? slashed(withoutSmallLetter(name, extension)) : name;
    }
    StringBuilder out = new StringBuilder(name.length());
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean beforeParenthesis =
          i + 1 < name.length() && name.charAt(i + 1) == '(' && !elementInParentheses(name, i + 1);
      inside = c == '(' || (inside && c != ')');
      switch (c) {
        case '_' -> out.append(inside || beforeParenthesis ? ' ' : '/');
        case '&' -> out.append(digitBehind(name, i) ? '&' : '-');
        case '!' -> out.append('*');
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Slashes for hyphens, save in a session: {@code A-ES-10-186}. */
  private static String slashed(String name) {
    StringBuilder out = new StringBuilder(name);
    for (int i = 1; i < name.length(); i++) {
      if (name.charAt(i) == '-' && !sessionEnds(name, i)) {
        out.setCharAt(i, '/');
      }
    }
    return out.toString();
  }

  /** {@code A-S-27}, {@code A-HRC-RES-S-12}: in the series of the principal organs. */
  private static boolean sessionEnds(String name, int hyphen) {
    boolean principal = name.charAt(1) == '-' && digitBehind(name, hyphen);
    return principal && (name.startsWith("-S", hyphen - 2) || name.startsWith("-ES", hyphen - 3));
  }

  /** {@code A_C.2&3_45}: committees that meet as one; no symbol begins with a digit. */
  private static boolean digitBehind(String name, int at) {
    return at + 1 < name.length() && Ascii.digit(name.charAt(at + 1));
  }

  /**
   * {@code TD_B_C.4_(XIII)_SC.2_L.2}: a group that is an element of its own, and no qualifier as in
   * {@code S_RES_2235_(2015)_Corr.1}.
   */
  private static boolean elementInParentheses(String name, int open) {
    int close = SymbolScanner.group(name, open, name.length());
    return close > 0
        && close < name.length()
        && name.charAt(close) == '_'
        && !SymbolScanner.modifierAt(name, close + 1, name.length());
  }

  /**
   * {@code S-PV-4717-Resu.1}, {@code ECE-TRANS-WP.29-2022-142}: every part of the name is set off
   * by a hyphen.
   */
  private static boolean hyphenated(String name, int start) {
    int hyphen = name.indexOf('-', start);
    boolean several = hyphen > start && name.indexOf('-', hyphen + 1) > 0;
    return several && (hyphen == start + 1 || Series.known(name, start, hyphen));
  }

  /** {@code ECE-TRANS-WP.29-2022-142e.pdf}: the letter of the language behind the number. */
  private static String withoutSmallLetter(String name, boolean extension) {
    int last = name.length() - 1;
    boolean letter =
        extension
            && Ascii.small(name.charAt(last))
            && Ascii.capital(name.charAt(0))
            && Ascii.digit(name.charAt(last - 1))
            && LANGUAGE_LETTERS.indexOf(Ascii.capitalOf(name.charAt(last))) >= 0;
    return letter ? name.substring(0, last) : name;
  }

  /** {@code A_HRC_52_33_AUV}, {@code A-HRC-52-33-AdvanceEditedVersion}: not the final version. */
  private static String withoutVersion(String name) {
    int mark = Math.max(name.lastIndexOf('-'), name.lastIndexOf('_'));
    String last = name.substring(mark + 1).toUpperCase(Locale.ROOT);
    boolean version = VERSIONS.contains(last) && mark > 0 && Ascii.digit(name.charAt(mark - 1));
    return version ? name.substring(0, mark) : name;
  }

  private static String withoutExtension(String text) {
    int stop = text.lastIndexOf('.');
    boolean extension =
        stop > 0 && EXTENSIONS.contains(text.substring(stop + 1).toLowerCase(Locale.ROOT));
    return extension ? text.substring(0, stop) : text;
  }

  /** {@code S_2022_617 (1)}: a second copy in a folder; in the name itself no blanks stand. */
  private static String withoutCopyNumber(String name) {
    int open = name.lastIndexOf(" (");
    int end = open < 0 ? 0 : SymbolScanner.digits(name, open + 2, name.length());
    boolean copy =
        end > open + 2 && end <= open + 4 && end == name.length() - 1 && name.charAt(end) == ')';
    return copy && name.indexOf('_') >= 0 ? name.substring(0, open) : name;
  }

  private static String withoutLanguage(String name) {
    int mark = Math.max(name.lastIndexOf('-'), name.lastIndexOf('_'));
    if (mark < 1) {
      return name;
    }
    String last = name.substring(mark + 1).toLowerCase(Locale.ROOT);
    boolean part = mark > 1 && !Ascii.letterOrDigit(name.charAt(mark - 2));
    boolean language = LANGUAGES.contains(last) && (!Ascii.letter(name.charAt(mark - 1)) || part);
    return language || languageLetter(name, mark) ? name.substring(0, mark) : name;
  }

  /** {@code A_HRC_WG.6_44_ARE_1_E}; of a resolution the letter may be that of a part. */
  private static boolean languageLetter(String name, int mark) {
    return mark == name.length() - 2
        && name.charAt(mark) == '_'
        && LANGUAGE_LETTERS.indexOf(name.charAt(mark + 1)) >= 0
        && Ascii.digit(name.charAt(mark - 1))
        && !name.contains("RES_")
        && !name.contains("DEC_");
  }
}
