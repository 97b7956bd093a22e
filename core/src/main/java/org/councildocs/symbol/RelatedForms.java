package org.councildocs.symbol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.jspecify.annotations.Nullable;

/** Resolutions and meetings that a text names by their number and a word of its language. */
final class RelatedForms {

  private static final String ASSEMBLY = Organ.GENERAL_ASSEMBLY.element() + "/RES/";
  private static final int DIGITS_OF_MEETING = 4;
  private static final int LONGEST = 40;
  private static final List<FactRow> ROWS =
      FactFile.read(RelatedForms.class, "related-forms.tsv").rows();

  private final String text;
  private final List<SymbolMatch> found = new ArrayList<>();

  private RelatedForms(String text) {
    this.text = text;
  }

  static List<SymbolMatch> findAll(String text) {
    RelatedForms forms = new RelatedForms(text);
    for (FactRow row : ROWS) {
      switch (row.get("kind")) {
        case "MEETING" -> forms.meetings(row.get("before"), row.get("after"));
        case "RESOLUTION" -> forms.resolutions(row.get("before"), row.get("after"));
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
      int start = before.isEmpty() ? digitsBefore(at) : skipBlank(at + mark.length());
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

  private int skipBlank(int at) {
    return text.startsWith(" ", at) ? at + 1 : at;
  }

  private boolean closes(int end, String after) {
    return text.startsWith(after, end) || text.startsWith(after, skipBlank(end));
  }

  // ---------- resolutions

  private void resolutions(String before, String after) {
    for (int at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
      int start = skipBlank(at + before.length());
      int end = start + numberLength(start);
      if (end > start && closes(end, after)) {
        String number = plain(text.substring(start, end));
        add(start, end, organ(at, end, number).element() + "/RES/" + number);
      }
    }
  }

  /** The length of {@code 1373 (2001)}, {@code 75/253 C} or {@code 217 A (III)}; or 0. */
  private int numberLength(int start) {
    String candidate = plain(text.substring(start, Math.min(text.length(), start + LONGEST)));
    if (candidate.isEmpty() || !Ascii.digit(candidate.charAt(0))) {
      return 0;
    }
    String symbol = ASSEMBLY + candidate;
    long read = SymbolScanner.scan(symbol, 0, symbol.length(), true);
    boolean dated = read >= 0 && (Layout.period(read) != 0 || Parts.qualifier(symbol, read) >= 0);
    return dated ? Layout.end(read) - ASSEMBLY.length() : 0;
  }

  /** Chinese texts print full-width parentheses. */
  private static String plain(String number) {
    return number.replace('（', '(').replace('）', ')');
  }

  private static Organ ofNumber(String number) {
    boolean yearFirst = SymbolScanner.digits(number, 0, number.length()) == 4;
    int open = number.indexOf('(');
    if (number.indexOf('/') > 0) {
      return yearFirst ? Organ.ECONOMIC_AND_SOCIAL_COUNCIL : Organ.GENERAL_ASSEMBLY;
    }
    return Ascii.digit(number.charAt(open + 1)) ? Organ.SECURITY_COUNCIL : Organ.GENERAL_ASSEMBLY;
  }

  private Organ organ(int mark, int end, String number) {
    Organ named = namedOrgan(mark, end);
    return named == null ? ofNumber(number) : named;
  }

  /** An organ whose name stands right before the word or right behind the number. */
  private @Nullable Organ namedOrgan(int mark, int end) {
    for (FactRow row : ROWS) {
      String before = row.get("before");
      String after = row.get("after");
      boolean organ = row.get("kind").endsWith("COUNCIL");
      boolean stands =
          (!before.isEmpty() && text.startsWith(before, mark - before.length()))
              || (!after.isEmpty() && text.startsWith(after, end));
      if (organ && stands) {
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
