package org.councildocs.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolChecksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "S/1906/2020,        symbol.year.before-series,    '1906,1994'",
    "S/1993/12,          symbol.year.before-series,    '1993,1994'",
    "E/1977/3,           symbol.year.before-series,    '1977,1978'",
    "S/2027/1,           symbol.year.in-future,        '2027,2026'",
    "S/AC.51/2027/1,     symbol.year.in-future,        '2027,2026'",
    "E/CN.6/2028/1,      symbol.year.in-future,        '2028,2026'",
    "A/30/12,            symbol.session.before-series, '30,31'",
    "A/82/1,             symbol.session.in-future,     '82,81'",
    "A/RES/3500 (XXXI),  symbol.session.in-roman,      '31,31'",
    "S/RES/1373 (1999),  symbol.resolution.year,       '1373,1999'",
    "S/RES/1373 (2003),  symbol.resolution.year,       '1373,2003'",
    "S/2022/0,           symbol.number.zero,           ''",
    "A/77/1-S/1993/2,    symbol.year.before-series,    '1993,1994'",
  })
  void what_cannot_be_is_said_with_its_reason(String text, String id, String arguments) {
    assertThat(SymbolChecks.check(DocumentSymbol.parse(text), TODAY))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.check().id()).isEqualTo(id);
              assertThat(String.join(",", finding.arguments())).isEqualTo(arguments);
              assertThat(finding.check().source()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/2022/617",
        "S/26695",
        "A/31/12",
        "A/81/1",
        "A/RES/3376 (XXX)",
        "A/RES/1514 (XV)",
        "A/RES/1 (I)",
        "S/RES/1373 (2001)",
        "S/RES/1 (1946)",
        "S/RES/2777 (2025)",
        "E/1978/1",
        "E/CN.6/2027/1",
        "A/C.5/19/Rev.1",
        "S/PRST/1994/16",
        "A/48/486-S/26560",
        "A/66/6 (Part II)"
      })
  void a_document_that_was_issued_passes(String text) {
    assertThat(SymbolChecks.check(DocumentSymbol.parse(text), TODAY)).isEmpty();
  }

  @Test
  void a_letter_is_not_dated_years_away_from_its_symbol() {
    DocumentSymbol symbol = DocumentSymbol.parse("A/77/277-S/2025/14");
    assertThat(SymbolChecks.checkDate(symbol, LocalDate.of(2024, 12, 30))).isEmpty();
    assertThat(SymbolChecks.checkDate(symbol, LocalDate.of(2022, 12, 30)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.check()).isEqualTo(SymbolCheck.YEAR_AND_DATE);
              assertThat(finding.symbol()).hasToString("S/2025/14");
              assertThat(finding.arguments()).containsExactly("2025", "2022-12-30");
            });
  }

  @Test
  void ids_are_unique() {
    assertThat(Arrays.stream(SymbolCheck.values()).map(SymbolCheck::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("symbol."));
  }

  @Test
  void resolutions_go_up_with_the_years() {
    int before = 0;
    for (FactRow row :
        FactFile.read(SymbolChecks.class, "security-council-resolutions.tsv").rows()) {
      int lowest = Integer.parseInt(row.get("lowest"));
      int highest = Integer.parseInt(row.get("highest"));
      assertThat(lowest).as(row.get("year")).isGreaterThan(before).isLessThanOrEqualTo(highest);
      before = highest;
    }
  }

  @Test
  void every_series_is_read_as_the_beginning_of_a_symbol() {
    List<FactRow> rows = FactFile.read(Series.class, "series.tsv").rows();
    assertThat(rows)
        .hasSizeGreaterThan(60)
        .allSatisfy(
            row -> {
              String element = row.get("element");
              String symbol = element + (element.endsWith(".") ? "1/2" : "/2");
              assertThat(DocumentSymbol.parse(symbol)).hasToString(symbol);
              assertThat(row.get("body")).isNotEmpty();
              assertThat(row.get("source")).isIn("S2", "S4", "S8", "P");
            });
  }
}
