package org.councildocs.symbol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.councildocs.language.TextSpan;
import org.jspecify.annotations.Nullable;

/** Resolutions and meetings that a text names by their number and a word of its language. */
final class RelatedForms {

  private static final String ASSEMBLY = Organ.GENERAL_ASSEMBLY.element() + "/RES/";
  private static final int DIGITS_OF_MEETING = 4;
  private static final int LONGEST = 40;

  /** As far before its word a list of resolutions may begin. */
  private static final int LONGEST_LIST = 160;

  private static final int MOST_MEETINGS = 50;

  /** The no-break blank is the first, the extended Arabic digits are the last of the letters. */
  private static final char FIRST_TO_MEND = '\u00A0';

  private static final char LAST_ARABIC = '\u06F9';

  /** General punctuation, with blanks and marks of direction; forms of full width far behind. */
  private static final char FIRST_OF_MARKS = '\u2000';

  private static final List<FactRow> ROWS =
      FactFile.read(RelatedForms.class, "related-forms.tsv").rows();

  /** Words for a meeting behind its ordinal number. */
  private static final List<FactRow> ORDINALS =
      ROWS.stream()
          .filter(row -> row.get("kind").equals("MEETING") && row.get("before").isEmpty())
          .toList();

  /** The names of organs that may stand beside a resolution. */
  private static final List<FactRow> ORGANS =
      ROWS.stream().filter(row -> row.get("kind").endsWith("COUNCIL")).toList();

  private final String text;
  private final List<SymbolMatch> found = new ArrayList<>();

  private RelatedForms(String text) {
    this.text = plain(text);
  }

  /**
   * The text with plain digits, parentheses and blanks, each in its place: Chinese texts print them
   * in full width, Arabic ones have digits and invisible marks of their own, lines break.
   */
  private static String plain(String text) {
    int first = 0;
    while (first < text.length() && plain(text.charAt(first)) == text.charAt(first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char[] plain = text.toCharArray();
    for (int i = first; i < plain.length; i++) {
      plain[i] = plain(plain[i]);
    }
    return new String(plain);
  }

  private static char plain(char c) {
    if (c < ' ') {
      return ' ';
    }
    if (c < FIRST_TO_MEND || (c > LAST_ARABIC && c < FIRST_OF_MARKS)) {
      return c;
    }
    char meant = CharacterMending.plain(c);
    boolean plain = Ascii.digit(meant) || meant == '(' || meant == ')' || meant == ' ';
    return plain ? meant : CharacterMending.invisible(c) ? ' ' : c;
  }

  static List<SymbolMatch> findAll(String text) {
    RelatedForms forms = new RelatedForms(text);
    for (FactRow row : ROWS) {
      switch (row.get("kind")) {
        case "MEETING" -> forms.meetings(row, false);
        case "MEETINGS" -> forms.meetings(row, true);
        case "RESOLUTION" -> forms.resolutions(row, false);
        case "RESOLUTIONS" -> {
          if (row.get("between").isEmpty()) {
            forms.resolutions(row, true);
          } else {
            forms.resolutionsBefore(row);
          }
        }
        default -> {
          // the names of organs are looked up beside a resolution
        }
      }
    }
    return forms.found;
  }

  // ---------- meetings

  private void meetings(FactRow row, boolean several) {
    String before = row.get("before");
    String after = row.get("after");
    String mark = before.isEmpty() ? after : before;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
      int start = before.isEmpty() ? digitsBefore(at) : skipBlanks(at + mark.length());
      int end = SymbolScanner.digits(text, start, text.length());
      if (end - start == DIGITS_OF_MEETING && closes(end, after)) {
        if (before.isEmpty()) {
          meetingsBefore(start, after);
        }
        addMeeting(start, end);
        if (several) {
          meetingsBehind(end);
        }
      } else if (end - start == DIGITS_OF_MEETING && !before.isEmpty() && !after.isEmpty()) {
        meetingsBetween(start, end, after);
      }
    }
  }

  /** {@code 9842nd, 9843rd and 9844th meetings}: what stands before the last of them. */
  private void meetingsBefore(int last, String after) {
    int end = ordinalEnd(Continuation.beforeJoint(text, last), after);
    int start = end < 0 ? -1 : digitsBefore(end);
    for (int more = 1; end - start == DIGITS_OF_MEETING && more < MOST_MEETINGS; more++) {
      addMeeting(start, end);
      end = ordinalEnd(Continuation.beforeJoint(text, start), after);
      start = end < 0 ? -1 : digitsBefore(end);
    }
  }

  /** Where the number ends before the ending of an ordinal of the same language; or -1. */
  private int ordinalEnd(int at, String after) {
    if (at < 0) {
      return -1;
    }
    for (FactRow row : ORDINALS) {
      String other = row.get("after");
      String ending = other.substring(0, other.indexOf(' '));
      boolean sameNoun = other.endsWith(after.substring(after.indexOf(' ')));
      if (sameNoun && text.startsWith(ending, at - ending.length())) {
        return at - ending.length();
      }
    }
    return -1;
  }

  /** {@code الجلستين 9842 و 9843}: what stands behind the first of them; tells where it ends. */
  private int meetingsBehind(int first) {
    int last = first;
    int item = Continuation.afterJoint(text, first);
    for (int more = 1; item > 0 && more < MOST_MEETINGS; more++) {
      int start = skipBlanks(item);
      int end = SymbolScanner.digits(text, start, text.length());
      if (end - start != DIGITS_OF_MEETING) {
        break;
      }
      addMeeting(start, end);
      last = end;
      item = Continuation.afterJoint(text, end);
    }
    return last;
  }

  /** {@code 第9842和9843次会议}: the word for them stands behind the last alone. */
  private void meetingsBetween(int start, int end, String after) {
    int before = found.size();
    addMeeting(start, end);
    if (!closes(meetingsBehind(end), after)) {
      found.subList(before, found.size()).clear();
    }
  }

  private void addMeeting(int start, int end) {
    add(start, end, Organ.SECURITY_COUNCIL.element() + "/PV." + text.substring(start, end));
  }

  private int digitsBefore(int at) {
    int i = at;
    while (i > 0 && at - i <= DIGITS_OF_MEETING && Ascii.digit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int skipBlanks(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private boolean closes(int end, String after) {
    return text.startsWith(after, end) || text.startsWith(after, skipBlanks(end));
  }

  // ---------- resolutions

  private void resolutions(FactRow row, boolean several) {
    String before = row.get("before");
    int at = text.indexOf(before);
    while (at >= 0) {
      int start = skipBlanks(at + before.length());
      List<TextSpan> numbers = numbers(start, before, "", several);
      int end = numbers.isEmpty() ? at + before.length() : last(numbers).end();
      addResolutions(numbers, at, at + before.length());
      at = text.indexOf(before, end);
    }
  }

  /** {@code 第1325（2000）、1820（2008）号决议}: the numbers stand before the word. */
  private void resolutionsBefore(FactRow row) {
    String mark = row.get("after");
    String each = row.get("before");
    int from = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
      int end = at;
      while (end > from && text.charAt(end - 1) == ' ') {
        end--;
      }
      int start = Math.max(from, end - LONGEST_LIST);
      List<TextSpan> numbers = List.of();
      for (; start < end; start++) {
        if (wholeNumber(start)) {
          numbers = numbers(start, each, row.get("between"), true);
          if (!numbers.isEmpty() && last(numbers).end() == end) {
            break;
          }
        }
      }
      if (start < end) {
        int word = start;
        while (word > from && text.charAt(word - 1) == ' ') {
          word--;
        }
        boolean marked = text.startsWith(each, word - each.length());
        addResolutions(numbers, marked ? word - each.length() : word, word);
      }
      from = at + mark.length();
    }
  }

  /** Whether a number begins at a place, and no part of one stands before it. */
  private boolean wholeNumber(int start) {
    char first = text.charAt(start);
    if (!Ascii.digit(first) && first != 'S' && first != 'E') {
      return false;
    }
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    return !Ascii.letterOrDigit(before) && before != '/' && before != '-' && before != '.';
  }

  /**
   * The resolutions that numbers name.
   *
   * @param mark where the word for a resolution begins, and {@code markEnd} where it ends: an organ
   *     may be named before it or as its last part
   */
  private void addResolutions(List<TextSpan> numbers, int mark, int markEnd) {
    if (numbers.isEmpty()) {
      return;
    }
    Organ named = namedOrgan(mark, markEnd, last(numbers).end());
    for (TextSpan number : numbers) {
      String printed = number.in(text);
      Organ organ = named == null ? ofNumber(printed) : named;
      add(number.start(), number.end(), organ.element() + "/RES/" + printed);
    }
  }

  /**
   * The numbers of a list; the word for a resolution may stand again before each.
   *
   * @param between what may stand behind a number that others follow
   * @param several whether the word is of several resolutions; behind that of one only others with
   *     their year in parentheses are meant
   */
  private List<TextSpan> numbers(int first, String before, String between, boolean several) {
    List<TextSpan> numbers = new ArrayList<>(1);
    int start = first;
    int length = numberLength(start);
    while (length > 0 && (several || numbers.isEmpty() || ofCouncil(start, length))) {
      numbers.add(new TextSpan(start, start + length));
      int end = start + length;
      int joint = text.startsWith(between, end) ? end + between.length() : end;
      int item = Math.max(Continuation.afterJoint(text, joint), Continuation.afterRange(text, end));
      if (item < 0) {
        return numbers;
      }
      start = skipBlanks(text.startsWith(before, item) ? item + before.length() : item);
      length = numberLength(start);
    }
    return numbers;
  }

  private boolean ofCouncil(int start, int length) {
    String number = text.substring(start, start + length);
    return number.endsWith(")") && ofNumber(number) == Organ.SECURITY_COUNCIL;
  }

  private static TextSpan last(List<TextSpan> numbers) {
    return numbers.get(numbers.size() - 1);
  }

  /** The length of {@code 1373 (2001)}, {@code 75/253 C}, {@code ES-11/1}; or 0. */
  private int numberLength(int start) {
    String candidate = text.substring(start, Math.min(text.length(), start + LONGEST));
    if (!begins(candidate)) {
      return 0;
    }
    String symbol = ASSEMBLY + candidate;
    long read = SymbolScanner.scan(symbol, 0, symbol.length(), true);
    boolean dated = read >= 0 && (Layout.period(read) != 0 || Parts.qualifier(symbol, read) >= 0);
    return dated ? Layout.end(read) - ASSEMBLY.length() : 0;
  }

  private static boolean begins(String number) {
    return !number.isEmpty()
        && (Ascii.digit(number.charAt(0)) || number.startsWith("S-") || number.startsWith("ES-"));
  }

  private static Organ ofNumber(String number) {
    boolean yearFirst = SymbolScanner.digits(number, 0, number.length()) == 4;
    int open = number.indexOf('(');
    if (number.indexOf('/') > 0) {
      return yearFirst ? Organ.ECONOMIC_AND_SOCIAL_COUNCIL : Organ.GENERAL_ASSEMBLY;
    }
    return Ascii.digit(number.charAt(open + 1)) ? Organ.SECURITY_COUNCIL : Organ.GENERAL_ASSEMBLY;
  }

  /** An organ whose name stands right before the word, as its last part, or behind the number. */
  private @Nullable Organ namedOrgan(int mark, int markEnd, int end) {
    for (FactRow row : ORGANS) {
      String before = row.get("before");
      String after = row.get("after");
      boolean stands =
          (!before.isEmpty()
                  && (text.startsWith(before, mark - before.length())
                      || text.startsWith(before, markEnd - before.length())))
              || (!after.isEmpty() && text.startsWith(after, end));
      if (stands) {
        return Organ.valueOf(row.get("kind"));
      }
    }
    return null;
  }

  private void add(int start, int end, String symbol) {
    DocumentSymbol.tryParse(symbol)
        .ifPresent(
            read -> found.add(new SymbolMatch(start, end, read, EnumSet.noneOf(Mending.class))));
  }
}
