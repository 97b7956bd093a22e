package org.councildocs.symbol;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a canonical symbol by its layout. */
final class Parts {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final String INSPECTION_UNIT = "JIU/";
  private static final String HUMAN_RIGHTS_PUBLICATIONS = "HR/";

  /** Two digits from here on are of the twentieth century: the Organization began in 1945. */
  private static final int FIRST_OF_TWO_DIGITS = 45;

  private Parts() {}

  /** Whether a number of four digits in the place of a session is a year. */
  static boolean yearLike(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** The year that some digits mean in the place of a session or year; or no year. */
  static int yearOf(String text, int number, int digits) {
    if (digits == 2 && text.startsWith(HUMAN_RIGHTS_PUBLICATIONS)) {
      return number + (number < FIRST_OF_TWO_DIGITS ? 2000 : 1900); // HR/PUB/11/04, HR/PUB/96/3
    }
    // The reports of the Joint Inspection Unit began in 1968 and had two digits until 1999.
    return digits == 4
        ? number
        : digits == 2 && text.startsWith(INSPECTION_UNIT) ? 1900 + number : 0;
  }

  /**
   * Whether a body does not meet in sessions: the Security Council functions continuously (Charter,
   * Article 28).
   */
  static boolean withoutSessions(String text) {
    return text.startsWith("S/")
        || text.startsWith("ST/")
        || text.startsWith(INSPECTION_UNIT)
        || text.startsWith(HUMAN_RIGHTS_PUBLICATIONS);
  }

  static String body(String text, long layout) {
    int core = Layout.coreEnd(layout);
    int end = endOfElement(text, 0, core);
    int session = period(text, layout);
    String body = text.substring(0, end);
    while (end < core) {
      int start = end + 1;
      end = endOfElement(text, start, core);
      if (start != session && namesOrgan(text, start, end, layout)) {
        body = body.concat(text.substring(start - 1, end));
      }
    }
    return body;
  }

  private static int endOfElement(String text, int start, int core) {
    int slash = text.indexOf('/', start);
    return slash < 0 || slash > core ? core : slash;
  }

  /** Elements that are words name an organ, unless they are the nature or hold the number. */
  private static boolean namesOrgan(String text, int start, int end, long layout) {
    int number = Layout.number(layout);
    boolean holdsNumber = number >= start && number < end;
    boolean behindNumber = number != 0 && number < start;
    return !Ascii.digit(text.charAt(start))
        && !holdsNumber
        && !behindNumber
        && start != Layout.nature(layout);
  }

  /**
   * Where the session or year begins that stands before the number, or 0. The number of a document
   * is its last element: behind a session or year alone stand words, as in {@code CCPR/CO/70/TTO}.
   * Or it is a roman numeral: {@code A/CN.9/LVI/CRP.5}.
   */
  static int period(String text, long layout) {
    int period = Layout.period(layout);
    if (period != 0) {
      return period;
    }
    int number = Layout.number(layout);
    return wordsFollow(text, number, layout) ? number : romanSession(text, number, layout);
  }

  /** Where the number of the document begins, or 0. */
  static int number(String text, long layout) {
    int number = Layout.number(layout);
    boolean period = Layout.period(layout) == 0 && wordsFollow(text, number, layout);
    return period ? 0 : number;
  }

  /** Whether the number is an element of its own with one of letters behind it. */
  private static boolean wordsFollow(String text, int number, long layout) {
    if (number == 0 || text.charAt(number - 1) != '/') {
      return false;
    }
    int next = endOfElement(text, number, Layout.coreEnd(layout)) + 1;
    return next < Layout.coreEnd(layout)
        && Ascii.letter(text.charAt(next))
        && !SymbolScanner.versionAt(text, next);
  }

  private static int romanSession(String text, int number, long layout) {
    int core = Layout.coreEnd(layout);
    int before = number == 0 ? core : number;
    int start = endOfElement(text, 0, core) + 1;
    while (start < before) {
      int end = endOfElement(text, start, core);
      if (start != Layout.nature(layout) && Roman.element(text, start, end) != 0) {
        return start;
      }
      start = end + 1;
    }
    return 0;
  }

  static @Nullable Nature nature(String text, int at) {
    int end = at;
    while (end < text.length() && Ascii.letter(text.charAt(end))) {
      end++;
    }
    Word word = Word.of(Word.lookUp(text, at, end));
    return word == null ? null : word.nature();
  }

  static @Nullable String letters(String text, long layout) {
    if (!Layout.has(layout, Layout.LETTERS)) {
      return null;
    }
    int start = Layout.coreEnd(layout) + 1;
    return text.substring(start, Letters.end(text, start, Layout.end(layout)));
  }

  /** Where the first parenthesis behind the number opens, or -1. */
  static int qualifier(String text, long layout) {
    int open = text.indexOf('(', Layout.coreEnd(layout));
    return open < Layout.end(layout) ? open : -1;
  }

  static List<String> qualifiers(String text, long layout) {
    List<String> qualifiers = new ArrayList<>(1);
    int open = qualifier(text, layout);
    while (open >= 0 && open < Layout.end(layout)) {
      int close = text.indexOf(')', open);
      qualifiers.add(text.substring(open + 1, close));
      open = text.indexOf('(', close);
    }
    return List.copyOf(qualifiers);
  }

  static List<SymbolModifier> modifiers(String text, long layout) {
    List<SymbolModifier> modifiers = new ArrayList<>(2);
    int end = Layout.end(layout);
    int slash = nextModifier(text, Layout.coreEnd(layout), end);
    while (slash < end) {
      modifiers.add(modifier(text, slash + 1));
      slash = nextModifier(text, slash + 1, end);
    }
    return List.copyOf(modifiers);
  }

  /** Where the last modifier begins, with its slash; or -1. */
  static int lastModifier(String text, long layout) {
    int end = Layout.end(layout);
    int last = -1;
    int slash = nextModifier(text, Layout.coreEnd(layout), end);
    while (slash < end) {
      last = slash;
      slash = nextModifier(text, slash + 1, end);
    }
    return last;
  }

  /** The next slash that is not inside parentheses, or the end. */
  private static int nextModifier(String text, int from, int end) {
    boolean inside = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      inside = c == '(' || (inside && c != ')');
      if (c == '/' && !inside) {
        return i;
      }
    }
    return end;
  }

  private static SymbolModifier modifier(String text, int at) {
    int i = at;
    while (i < text.length() && Ascii.letter(text.charAt(i))) {
      i++;
    }
    SymbolModifier.Kind kind = kind(text.substring(at, i));
    if (i == text.length() || text.charAt(i) != '.') {
      return new SymbolModifier(kind, 0, 0);
    }
    int end = SymbolScanner.digits(text, i + 1, text.length());
    int number = SymbolScanner.value(text, i + 1, end);
    int last = number;
    if (end + 1 < text.length() && text.charAt(end) == '-') {
      int lastEnd = SymbolScanner.digits(text, end + 1, text.length());
      last = lastEnd == end + 1 ? number : SymbolScanner.value(text, end + 1, lastEnd);
    }
    return new SymbolModifier(kind, number, last);
  }

  private static SymbolModifier.Kind kind(String word) {
    for (SymbolModifier.Kind kind : SymbolModifier.Kind.values()) {
      if (word.equals(kind.word()) || word.equals(kind.word() + 's')) {
        return kind;
      }
    }
    throw new IllegalStateException("not a modifier: " + word);
  }
}
