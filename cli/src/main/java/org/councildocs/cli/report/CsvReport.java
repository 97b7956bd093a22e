package org.councildocs.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.councildocs.language.Language;

/**
 * The report as a table for spreadsheets (RFC 4180, UTF-8): a row for each finding, and one for
 * each input without findings, so that every input stands in it.
 *
 * <p>A text that a spreadsheet would take for a formula has an apostrophe put before it: documents
 * come from anywhere.
 *
 * @since 0.1.0
 */
public final class CsvReport implements CheckReport {

  private static final String[] COLUMNS = {
    "source",
    "outcome",
    "kind",
    "language",
    "symbols",
    "date",
    "severity",
    "rule",
    "change",
    "message",
    "basis",
    "path",
    "line",
    "column",
    "before",
    "marked",
    "after"
  };

  /** With these a spreadsheet begins a formula; the wide forms count where one types them. */
  private static final String FORMULA = "=+-@＝＋－＠";

  private final CSVPrinter table;

  /**
   * A report.
   *
   * @param out what it is written to, not null
   * @throws IOException if it cannot be written
   */
  public CsvReport(Writer out) throws IOException {
    this.table = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get().print(out);
  }

  @Override
  public void add(Checked checked) throws IOException {
    if (checked.remarks().isEmpty()) {
      row(checked, List.of("", "", "", "", "", "", "", "", "", "", ""));
    }
    for (Remark remark : checked.remarks()) {
      row(checked, cells(remark));
    }
    table.flush();
  }

  private void row(Checked checked, List<String> remark) throws IOException {
    Subject subject = checked.subject();
    table.print(guarded(checked.source()));
    table.print(checked.outcome().name());
    table.print(subject.kind().map(Enum::name).orElse(""));
    table.print(subject.language().map(Language::tag).orElse(""));
    table.print(subject.symbols().stream().map(Object::toString).collect(Collectors.joining("; ")));
    table.print(subject.date().map(Object::toString).orElse(""));
    for (String cell : remark) {
      table.print(cell);
    }
    table.println();
  }

  private static List<String> cells(Remark remark) {
    return List.of(
        remark.severity().name().toLowerCase(Locale.ROOT),
        remark.rule(),
        remark.change().map(Change::word).orElse(""),
        guarded(remark.message()),
        guarded(remark.source()),
        remark.path().toString(),
        remark.place().map(place -> Integer.toString(place.position().line())).orElse(""),
        remark.place().map(place -> Integer.toString(place.position().column())).orElse(""),
        remark.passage().map(Passage::before).map(CsvReport::guarded).orElse(""),
        remark.passage().map(Passage::marked).map(CsvReport::guarded).orElse(""),
        remark.passage().map(Passage::after).map(CsvReport::guarded).orElse(""));
  }

  /** In one line, and no formula, also behind blanks and what is not seen. */
  private static String guarded(String text) {
    String line = ReportText.oneLine(text);
    int begin = 0;
    while (begin < line.length() && unseen(line.charAt(begin))) {
      begin++;
    }
    return begin < line.length() && FORMULA.indexOf(line.charAt(begin)) >= 0 ? "'" + line : line;
  }

  private static boolean unseen(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  @Override
  public void end(Tally tally, Completion completion) throws IOException {
    table.flush();
  }
}
