package org.councildocs.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.councildocs.cli.input.StrictText;
import org.councildocs.cli.report.CheckReport;
import org.councildocs.cli.report.ComparingReport;
import org.councildocs.cli.report.Completion;
import org.councildocs.cli.report.ReportFormatException;
import org.councildocs.cli.report.ReportHead;
import org.councildocs.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What report somebody wants, and where. */
final class ReportOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = {
        "text: for people, with the counts at the end (default);",
        "html: one page for browsers, with charts and filters;",
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
        "Where to write the report, in place of the standard output (-). The file appears when all is"
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

  @Option(
      names = "--by-document",
      description =
          "In text and json, bring the language versions of each document together at the end; html"
              + " always does.")
  private boolean byDocument;

  @Option(
      names = "--since",
      paramLabel = "FILE",
      description =
          "An earlier report, stored with --format json: tell which findings are new, fixed or"
              + " unchanged.")
  private @Nullable Path earlier;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "ERROR",
      description =
          "The least severity for which the exit code is 1: error (default), warning or info; never:"
              + " none.")
  private FailOn failOn = FailOn.ERROR;

  /** The file whose place the report takes, which nothing else may be. */
  Optional<Replaced> replaced() {
    Optional<Replaced> file = Replaced.by(OutputFile.named(output));
    // From report to report in one file somebody may hold each against the one before.
    if (earlier != null && format != ReportFormat.JSON) {
      String compared = earlier.toString();
      file.ifPresent(it -> it.refuseIfIn(compared, spec));
    }
    return file;
  }

  /** Where the report goes. */
  OutputFile file(Writer standard) throws IOException {
    return OutputFile.of(OutputFile.named(output), standard);
  }

  /** Where the report goes, nothing of it before all is done. */
  OutputFile wholeFile(Writer standard) throws IOException {
    return OutputFile.whole(OutputFile.named(output), standard);
  }

  /** Begins the report of a run. */
  CheckReport open(Writer out, Language language, Streams streams, Clock clock) throws IOException {
    ReportHead head = new ReportHead(Version.text(), language, Optional.empty());
    return open(out, stamped(head, clock), streams);
  }

  /** Begins a report of what an earlier one tells. */
  CheckReport open(Writer out, ReportHead stored, Streams streams, Clock clock) throws IOException {
    return open(out, stamped(stored, clock), streams);
  }

  private ReportHead stamped(ReportHead head, Clock clock) {
    return stamp
        ? new ReportHead(
            head.tool(),
            head.language(),
            Optional.of(clock.instant().truncatedTo(ChronoUnit.SECONDS)))
        : head;
  }

  private CheckReport open(Writer out, ReportHead head, Streams streams) throws IOException {
    ComparingReport.Opening report = () -> format.open(out, head, quiet, byDocument);
    return earlier == null ? report.open() : comparing(report, earlier, streams);
  }

  private CheckReport comparing(ComparingReport.Opening report, Path file, Streams streams) {
    if (OutputFile.streams(file)) {
      throw new ParameterException(
          spec.commandLine(),
          file + ": an earlier report is read twice, and a pipe gives it once; name a file");
    }
    try {
      ComparingReport comparing = new ComparingReport(report, () -> StrictText.open(file));
      if (comparing.earlierCompletion() == Completion.INTERRUPTED) {
        streams.say(file + " was interrupted: what it lacks is called new");
      }
      return comparing;
    } catch (ReportFormatException e) {
      throw new ParameterException(
          spec.commandLine(), file + " is no report of --format json: " + e.getMessage());
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), Streams.line(file, e));
    }
  }

  /** Which findings make the exit code 1. */
  FailOn failOn() {
    return failOn;
  }

  /** Whether the report goes to a file, and nothing to the standard output. */
  boolean toFile() {
    return OutputFile.named(output).isPresent();
  }

  /** Whether the person at the terminal reads the report itself. */
  boolean readByPerson() {
    return format == ReportFormat.TEXT && !toFile();
  }
}
