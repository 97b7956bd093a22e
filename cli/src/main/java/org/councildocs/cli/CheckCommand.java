package org.councildocs.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.councildocs.cli.report.CheckReport;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Tally;
import org.councildocs.validation.RuleSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
      "  councildocs check --format csv -o findings.csv letters/",
      "",
      "Exit code: 0 no error found, 1 errors found, 3 an input could not be read."
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final RuleOptions rules = new RuleOptions();
  @Mixin private final ReportOptions reports = new ReportOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  private final Streams streams;
  private final Engines engines;

  CheckCommand(Streams streams, Engines engines) {
    this.streams = streams;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    try (OutputFile file = reports.file(streams.out())) {
      int code = check(reports.open(file.writer(), common.language(), streams, engines.clock()));
      file.complete();
      return code;
    }
  }

  private int check(CheckReport report) throws IOException {
    RuleSettings settings = rules.settings();
    Engines judging = settings.equals(RuleSettings.NONE) ? engines : engines.withSettings(settings);
    KnownRemarks known =
        new KnownRemarks(
            rules.knownIssues(engines.clock()), rules.knownIssuesName(), common.language());
    Examiner examiner =
        new Examiner(judging, common.language(), new Faults(streams, common.debug())::report);
    SetComparison set = new SetComparison(settings, common.language());
    CheckRun run = new CheckRun(examiner, set, known, report);
    Tally tally = run.check(inputs.walk(streams), this::tell);
    if (known.leftOut() > 0) {
      streams.say("left out as known issues: " + known.leftOut());
    }
    return ExitCode.of(tally);
  }

  private void tell(Checked checked) {
    if (!reports.readByPerson()) {
      streams.sayIfUnread(checked);
    }
  }
}
