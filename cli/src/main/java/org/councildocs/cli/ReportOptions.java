package org.councildocs.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.councildocs.cli.report.CheckReport;
import org.councildocs.cli.report.ReportHead;
import org.councildocs.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What report somebody wants, and where. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = {
        "text: for people, with the counts at the end (default);",
        "csv: a table for spreadsheets;",
        "json: one JSON value with all inputs and the counts, from which any other report can be"
            + " made later;",
        "ndjson: a JSON value for each input, one a line;",
        "sarif: SARIF 2.1.0, for code hosts and editors;",
        "junit: JUnit XML, for continuous integration."
      })
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "Where to write the report, in place of the standard output. The file appears when all is"
            + " done, and takes the place of one that was there."
      })
  private @Nullable Path output;

  @Option(
      names = {"-q", "--quiet"},
      description = "In text, leave out the inputs with nothing to report.")
  private boolean quiet;

  @Option(
      names = "--stamp",
      description =
          "Say in the report when it was made. Without this, two runs over the same inputs give the"
              + " same bytes.")
  private boolean stamp;

  /** Where the report goes. */
  OutputFile file(Writer standard) throws IOException {
    return OutputFile.of(Optional.ofNullable(output), standard);
  }

  /** Begins the report of a run. */
  CheckReport open(Writer out, Language language, Clock clock) throws IOException {
    return open(
        out,
        new ReportHead(
            Version.text(),
            language,
            stamp
                ? Optional.of(clock.instant().truncatedTo(ChronoUnit.SECONDS))
                : Optional.empty()));
  }

  private CheckReport open(Writer out, ReportHead head) throws IOException {
    return format.open(out, head, quiet);
  }

  /** Whether the person at the terminal reads the report itself. */
  boolean readByPerson() {
    return format == ReportFormat.TEXT && output == null;
  }
}
