package org.councildocs.cli;

import java.io.IOException;
import java.io.Writer;
import org.councildocs.cli.report.CheckReport;
import org.councildocs.cli.report.CsvReport;
import org.councildocs.cli.report.HtmlReport;
import org.councildocs.cli.report.JUnitReport;
import org.councildocs.cli.report.JsonReport;
import org.councildocs.cli.report.LinesReport;
import org.councildocs.cli.report.ReportHead;
import org.councildocs.cli.report.SarifReport;
import org.councildocs.cli.report.TextReport;

/** What a report looks like. */
enum ReportFormat {
  TEXT,
  JSON,
  NDJSON,
  CSV,
  SARIF,
  JUNIT,
  HTML;

  /**
   * Begins a report.
   *
   * @param out what it is written to
   * @param head what it says of itself
   * @param quiet whether one for people leaves out the inputs with nothing to report
   * @param byDocument whether language versions are brought together also where that is not usual
   */
  CheckReport open(Writer out, ReportHead head, boolean quiet, boolean byDocument)
      throws IOException {
    return switch (this) {
      case TEXT -> new TextReport(out, head.language(), quiet, byDocument);
      case JSON -> new JsonReport(out, head, byDocument);
      case NDJSON -> new LinesReport(out);
      case CSV -> new CsvReport(out);
      case SARIF -> new SarifReport(out, head, rule -> Explanation.help(rule, head.language()));
      case JUNIT -> new JUnitReport(out, head);
      case HTML -> new HtmlReport(out, head, rule -> Explanation.help(rule, head.language()));
    };
  }
}
