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
  private static final List<FactRow> ROWS =
      FactFile.read(RelatedForms.class, "related-forms.tsv").rows();

  /** The names of organs that may stand beside a resolution. */
  private static final List<FactRow> ORGANS =
      ROWS.stream().filter(row -> row.get("kind").endsWith("COUNCIL")).toList();

  private final String text;
  private final List<SymbolMatch> found = new ArrayList<>();

  private RelatedForms(String text) {
    this.text = plain(text);
  }

  /** Chinese texts print full-width parentheses; lines break, and some blanks let none break. */
  private static String plain(String text) {
    return text.replace('（', '(')
        .replace('）', ')')
        .replace('\n', ' ')
        .replace('\r', ' ')
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }

  static List<SymbolMatch> findAll(String text) {
    RelatedForms forms = new RelatedForms(text);
    for (FactRow row : ROWS) {
      switch (row.get("kind")) {
        case "MEETING" -> forms.meetings(row.get("before"), row.get("after"));
        case "RESOLUTION" -> forms.resolutions(row, false);
        case "RESOLUTIONS" -> forms.resolutions(row, true);
        default -> {
          // the names of organs are looked up beside a resolution
        }
      }
    }
    return forms.found;
  }

  // ---------- meetings

  private void meetings(String before, String after) {
    String mark = before.isEmpty() ? after : before;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
      int start = before.isEmpty() ? digitsBefore(at) : skipBlanks(at + mark.length());
      int end = SymbolScanner.digits(text, start, text.length());
      if (end - start == DIGITS_OF_MEETING && closes(end, after)) {
        add(start, end, Organ.SECURITY_COUNCIL.element() + "/PV." + text.substring(start, end));
      }
    }
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
      List<TextSpan> numbers = numbers(at, before, several ? row.get("between") : null);
      int end = numbers.isEmpty() ? at + before.length() : last(numbers).end();
      if (!numbers.isEmpty() && closes(end, row.get("after"))) {
        Organ named = namedOrgan(at, end);
        for (TextSpan number : numbers) {
          String printed = number.in(text);
          Organ organ = named == null ? ofNumber(printed) : named;
          add(number.start(), number.end(), organ.element() + "/RES/" + printed);
        }
      }
      at = text.indexOf(before, end);
    }
  }

  /**
   * The numbers behind a word for a resolution; the word may stand again before each.
   *
   * @param between what may stand behind a number that others follow; null where one stands alone
   */
  private List<TextSpan> numbers(int at, String before, @Nullable String between) {
    List<TextSpan> numbers = new ArrayList<>(1);
    int start = skipBlanks(at + before.length());
    int length = numberLength(start);
    while (length > 0) {
      numbers.add(new TextSpan(start, start + length));
      if (between == null) {
        return numbers;
      }
      int end = start + length;
      int item =
          Continuation.afterJoint(
              text, text.startsWith(between, end) ? end + between.length() : end);
      if (item < 0) {
        return numbers;
      }
      start = skipBlanks(text.startsWith(before, item) ? item + before.length() : item);
      length = numberLength(start);
    }
    return numbers;
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

  /** An organ whose name stands right before the word or right behind the number. */
  private @Nullable Organ namedOrgan(int mark, int end) {
    for (FactRow row : ORGANS) {
      String before = row.get("before");
      String after = row.get("after");
      boolean stands =
          (!before.isEmpty() && text.startsWith(before, mark - before.length()))
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
