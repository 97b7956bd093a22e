package org.councildocs.symbol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;

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
  private static final List<FactRow> RESOLUTIONS =
      FactFile.read(SymbolChecks.class, "security-council-resolutions.tsv").rows();

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
    Objects.requireNonNull(today, "today");
    List<SymbolFinding> findings = new ArrayList<>();
    for (DocumentSymbol half : symbol.symbols()) {
      checkYear(half, today, findings);
      checkSession(half, today, findings);
      checkResolution(half, findings);
      if (half.number().equals(OptionalInt.of(0))) {
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
      DocumentSymbol symbol, LocalDate today, List<SymbolFinding> findings) {
    OptionalInt year = symbol.year();
    if (year.isEmpty()) {
      return;
    }
    Optional<Integer> first = beginning(symbol.body(), YEAR);
    if (symbol.qualifiers().isEmpty() && first.isPresent() && year.getAsInt() < first.get()) {
      findings.add(finding(SymbolCheck.YEAR_BEFORE_SERIES, symbol, year.getAsInt(), first.get()));
    }
    if (year.getAsInt() > today.getYear()) {
      findings.add(finding(SymbolCheck.YEAR_IN_FUTURE, symbol, year.getAsInt(), today.getYear()));
    }
  }

  private static void checkSession(
      DocumentSymbol symbol, LocalDate today, List<SymbolFinding> findings) {
    Optional<Integer> first = beginning(symbol.body(), SESSION);
    Optional<Session> session =
        symbol.session().filter(found -> found.kind() == Session.Kind.REGULAR);
    if (first.isEmpty() || session.isEmpty()) {
      return;
    }
    int number = session.get().number();
    boolean roman = !symbol.qualifiers().isEmpty() && symbol.toString().indexOf("/" + number) < 0;
    if (roman && number >= first.get()) {
      findings.add(finding(SymbolCheck.SESSION_IN_ROMAN, symbol, number, first.get()));
    }
    if (!roman && number < first.get()) {
      findings.add(finding(SymbolCheck.SESSION_BEFORE_SERIES, symbol, number, first.get()));
    }
    int latest = today.getYear() - YEAR_OF_SESSION_ZERO;
    if (number > latest) {
      findings.add(finding(SymbolCheck.SESSION_IN_FUTURE, symbol, number, latest));
    }
  }

  private static Optional<Integer> beginning(String body, String kind) {
    return BEGINNINGS.stream()
        .filter(row -> row.get("body").equals(body) && row.get("kind").equals(kind))
        .map(row -> Integer.valueOf(row.get("first")))
        .findFirst();
  }

  private static void checkResolution(DocumentSymbol symbol, List<SymbolFinding> findings) {
    boolean resolution =
        symbol.body().equals(Organ.SECURITY_COUNCIL.element())
            && symbol.nature().equals(Optional.of(Nature.RESOLUTION));
    OptionalInt number = symbol.number();
    OptionalInt year = symbol.year();
    if (!resolution || number.isEmpty() || year.isEmpty()) {
      return;
    }
    for (FactRow row : RESOLUTIONS) {
      int other = Integer.parseInt(row.get(YEAR));
      boolean tooLate =
          other < year.getAsInt() && number.getAsInt() <= Integer.parseInt(row.get("highest"));
      boolean tooEarly =
          other > year.getAsInt() && number.getAsInt() >= Integer.parseInt(row.get("lowest"));
      if (tooLate || tooEarly) {
        findings.add(
            finding(SymbolCheck.RESOLUTION_AND_YEAR, symbol, number.getAsInt(), year.getAsInt()));
        return;
      }
    }
  }

  private static SymbolFinding finding(
      SymbolCheck check, DocumentSymbol symbol, int value, int bound) {
    return new SymbolFinding(
        check, symbol, List.of(Integer.toString(value), Integer.toString(bound)));
  }
}
