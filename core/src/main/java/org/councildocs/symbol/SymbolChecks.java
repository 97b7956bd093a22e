package org.councildocs.symbol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.jspecify.annotations.Nullable;

/**
 * Runs the {@linkplain SymbolCheck checks} on a symbol: parsing takes what is well formed, and
 * these say what cannot be.
 *
 * @since 0.1.0
 */
public final class SymbolChecks {

  private static final int YEAR_OF_SESSION_ZERO = 1945;
  private static final String YEAR = "year";
  private static final String SESSION = "session";
  private static final List<FactRow> BEGINNINGS =
      FactFile.read(SymbolChecks.class, "series-begin.tsv").rows();

  /** With which year a series began, by its body. */
  private static final Map<String, Integer> FIRST_YEARS = beginnings(YEAR);

  /** With which session a series began, by its body. */
  private static final Map<String, Integer> FIRST_SESSIONS = beginnings(SESSION);

  private static final List<ResolutionsOfYear> RESOLUTIONS =
      FactFile.read(SymbolChecks.class, "security-council-resolutions.tsv").rows().stream()
          .map(ResolutionsOfYear::of)
          .toList();

  /** The resolutions that the Security Council adopted in a year, in the order of their numbers. */
  private record ResolutionsOfYear(int year, int lowest, int highest) {

    static ResolutionsOfYear of(FactRow row) {
      return new ResolutionsOfYear(
          Integer.parseInt(row.get(YEAR)),
          Integer.parseInt(row.get("lowest")),
          Integer.parseInt(row.get("highest")));
    }

    /** Whether a number of this year shows that another one was not adopted in its own. */
    boolean rulesOut(int number, int ofYear) {
      return year < ofYear ? number <= highest : year > ofYear && number >= lowest;
    }
  }

  private SymbolChecks() {}

  /**
   * Checks a symbol as of a day.
   *
   * @param symbol the symbol; each half of a double one is checked
   * @param today the day after which nothing can have been issued
   * @return what is wrong, in the order of the halves and of {@link SymbolCheck}; may be empty
   * @throws NullPointerException if anything is null
   */
  public static List<SymbolFinding> check(DocumentSymbol symbol, LocalDate today) {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(today, "today");
    List<SymbolFinding> findings = new ArrayList<>();
    for (DocumentSymbol half : symbol.symbols()) {
      String body = half.body();
      checkYear(half, FIRST_YEARS.get(body), today, findings);
      @Nullable Integer firstSession = FIRST_SESSIONS.get(body);
      if (firstSession != null) {
        checkSession(half, firstSession, today, findings);
      }
      if (body.equals(Organ.SECURITY_COUNCIL.element())) {
        checkResolution(half, findings);
      }
      if (half.number().orElse(-1) == 0) {
        findings.add(new SymbolFinding(SymbolCheck.NUMBER_ZERO, half, List.of()));
      }
    }
    return List.copyOf(findings);
  }

  /**
   * Checks a symbol against the date of the letter that bears it.
   *
   * @param symbol the symbol; each half of a double one is checked
   * @param date the date of the letter
   * @return a finding for each half whose year is more than one away; may be empty
   * @throws NullPointerException if anything is null
   */
  public static List<SymbolFinding> checkDate(DocumentSymbol symbol, LocalDate date) {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(date, "date");
    List<SymbolFinding> findings = new ArrayList<>();
    for (DocumentSymbol half : symbol.symbols()) {
      OptionalInt year = half.year();
      if (year.isPresent() && Math.abs(year.getAsInt() - date.getYear()) > 1) {
        findings.add(
            new SymbolFinding(
                SymbolCheck.YEAR_AND_DATE,
                half,
                List.of(Integer.toString(year.getAsInt()), date.toString())));
      }
    }
    return List.copyOf(findings);
  }

  private static void checkYear(
      DocumentSymbol symbol,
      @Nullable Integer first,
      LocalDate today,
      List<SymbolFinding> findings) {
    OptionalInt year = symbol.year();
    if (year.isEmpty()) {
      return;
    }
    if (first != null && year.getAsInt() < first && symbol.qualifiers().isEmpty()) {
      findings.add(finding(SymbolCheck.YEAR_BEFORE_SERIES, symbol, year.getAsInt(), first));
    }
    if (year.getAsInt() > today.getYear() + yearsAhead(symbol)) {
      findings.add(finding(SymbolCheck.YEAR_IN_FUTURE, symbol, year.getAsInt(), today.getYear()));
    }
  }

  /**
   * The Security Council counts by the year of issue; elsewhere a document may bear the year of the
   * session that it prepares, as {@code E/CN.6/2000/1} of December 1999 does.
   */
  private static int yearsAhead(DocumentSymbol symbol) {
    return symbol.organ().equals(Organ.SECURITY_COUNCIL.element()) ? 0 : 1;
  }

  private static void checkSession(
      DocumentSymbol symbol, int first, LocalDate today, List<SymbolFinding> findings) {
    Optional<Session> session = symbol.session();
    if (session.isEmpty() || session.get().kind() != Session.Kind.REGULAR) {
      return;
    }
    int number = session.get().number();
    boolean roman = symbol.sessionBehindNumber();
    if (roman && number >= first) {
      findings.add(finding(SymbolCheck.SESSION_IN_ROMAN, symbol, number, first));
    }
    if (!roman && number < first) {
      findings.add(finding(SymbolCheck.SESSION_BEFORE_SERIES, symbol, number, first));
    }
    int latest = today.getYear() - YEAR_OF_SESSION_ZERO;
    if (number > latest) {
      findings.add(finding(SymbolCheck.SESSION_IN_FUTURE, symbol, number, latest));
    }
  }

  private static Map<String, Integer> beginnings(String kind) {
    Map<String, Integer> beginnings = new HashMap<>();
    for (FactRow row : BEGINNINGS) {
      if (row.get("kind").equals(kind)) {
        beginnings.put(row.get("body"), Integer.valueOf(row.get("first")));
      }
    }
    return Map.copyOf(beginnings);
  }

  private static void checkResolution(DocumentSymbol symbol, List<SymbolFinding> findings) {
    if (!yearOfResolution(symbol)) {
      int number = symbol.number().orElseThrow();
      int year = symbol.year().orElseThrow();
      findings.add(finding(SymbolCheck.RESOLUTION_AND_YEAR, symbol, number, year));
    }
  }

  /** Whether the year of a resolution may be that of its number; true of all other symbols. */
  static boolean yearOfResolution(DocumentSymbol symbol) {
    OptionalInt number = symbol.number();
    OptionalInt year = symbol.year();
    return number.isEmpty()
        || year.isEmpty()
        || symbol.nature().filter(Nature.RESOLUTION::equals).isEmpty()
        || RESOLUTIONS.stream()
            .noneMatch(other -> other.rulesOut(number.getAsInt(), year.getAsInt()));
  }

  private static SymbolFinding finding(
      SymbolCheck check, DocumentSymbol symbol, int value, int bound) {
    return new SymbolFinding(
        check, symbol, List.of(Integer.toString(value), Integer.toString(bound)));
  }
}
