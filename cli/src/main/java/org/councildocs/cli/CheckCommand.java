package org.councildocs.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.councildocs.cli.report.CheckReport;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.JsonReport;
import org.councildocs.cli.report.LinesReport;
import org.councildocs.cli.report.ReportHead;
import org.councildocs.cli.report.Tally;
import org.councildocs.cli.report.TextReport;
import org.councildocs.validation.RuleSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code councildocs check}: what is wrong with the documents. */
@Command(
    name = "check",
    versionProvider = Version.class,
    header = "Says what is wrong with documents, and where.",
    description = {
      "",
      "Prints the doubts of the reader and the findings of the rules, each with its place as"
          + " file:line:column, its weight (error, warning or info), the id of its rule and the"
          + " source of the rule; 'councildocs explain RULE' tells more. A document of another kind"
          + " than a letter, a note verbale or a concept note is named; that is no error.",
      "",
      "Several documents are compared when all were read: symbols given twice, language versions"
          + " that disagree, corrigenda without their documents.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  councildocs check letter.txt",
      "  councildocs check --quiet letters/ more/letter.txt",
      "  councildocs check --format ndjson letters/ > findings.ndjson",
      "",
      "Exit code: 0 no error found, 1 errors found, 3 an input could not be read."
    })
final class CheckCommand implements Callable<Integer> {

  /** What the report looks like. */
  enum Format {
    TEXT,
    JSON,
    NDJSON
  }

  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final RuleOptions rules = new RuleOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = {
        "text: for people, with the counts at the end (default);",
        "json: one JSON value with all inputs and the counts;",
        "ndjson: a JSON value for each input, one a line."
      })
  private Format format = Format.TEXT;

  @Option(
      names = {"-q", "--quiet"},
      description = "In text, leave out the inputs with nothing to report.")
  private boolean quiet;

  private final Streams streams;
  private final Engines engines;

  CheckCommand(Streams streams, Engines engines) {
    this.streams = streams;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    RuleSettings settings = rules.settings();
    Engines judging = settings.equals(RuleSettings.NONE) ? engines : engines.withSettings(settings);
    KnownRemarks known =
        new KnownRemarks(
            rules.knownIssues(engines.clock()), rules.knownIssuesName(), common.language());
    Examiner examiner =
        new Examiner(judging, common.language(), new Faults(streams, common.debug())::report);
    SetComparison set = new SetComparison(settings, common.language());
    CheckRun run = new CheckRun(examiner, set, known, report());
    Tally tally = run.check(inputs.walk(streams), this::tell);
    if (known.leftOut() > 0) {
      streams.say("left out as known issues: " + known.leftOut());
    }
    return ExitCode.of(tally);
  }

  private void tell(Checked checked) {
    if (format != Format.TEXT) {
      streams.sayIfUnread(checked);
    }
  }

  private CheckReport report() throws IOException {
    return switch (format) {
      case TEXT -> new TextReport(streams.out(), quiet);
      case JSON ->
          new JsonReport(
              streams.out(), new ReportHead(Version.text(), common.language(), Optional.empty()));
      case NDJSON -> new LinesReport(streams.out());
    };
  }
}
