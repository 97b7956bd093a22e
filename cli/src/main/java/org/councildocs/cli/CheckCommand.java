package org.councildocs.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.councildocs.cli.input.InputWalk;
import org.councildocs.cli.report.CheckReport;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.JsonLayout;
import org.councildocs.cli.report.JsonReport;
import org.councildocs.cli.report.Tally;
import org.councildocs.cli.report.TextReport;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.ValidationPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = {
        "text: for people, with the counts at the end (default);",
        "json: one JSON value, for several inputs a list of them;",
        "ndjson: one JSON value a line."
      })
  private Format format = Format.TEXT;

  @Option(
      names = {"-q", "--quiet"},
      description = "In text, leave out the inputs with nothing to report.")
  private boolean quiet;

  @Option(
      names = "--lead-time",
      paramLabel = "DAYS",
      description =
          "Tell where a concept note is sent fewer days before the meeting. No source prescribes a"
              + " number.")
  private @Nullable Integer leadTime;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;
  private final Engines engines;

  CheckCommand(Streams streams, Engines engines) {
    this.streams = streams;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    Examiner examiner =
        new Examiner(judging(), common.language(), new Faults(streams, common.debug())::report);
    Tally tally = new Tally();
    CheckReport report = report();
    InputWalk walk = inputs.walk(streams);
    while (walk.hasNext()) {
      Checked checked = examiner.examine(walk.next()).checked();
      tally.add(checked);
      report.add(checked);
      if (format != Format.TEXT) {
        streams.sayIfUnread(checked);
      }
    }
    report.end(tally);
    return ExitCode.of(tally);
  }

  private Engines judging() {
    if (leadTime == null) {
      return engines;
    }
    if (leadTime < 0) {
      throw new ParameterException(spec.commandLine(), "--lead-time counts days from 0 on");
    }
    DocumentValidator validator =
        DocumentValidator.create().withPolicy(ValidationPolicy.NONE.withLeadTimeDays(leadTime));
    return engines.withRules(validator::validate);
  }

  private CheckReport report() {
    return switch (format) {
      case TEXT -> new TextReport(streams.out(), quiet);
      case JSON -> new JsonReport(streams.out(), inputs.oneValue());
      case NDJSON -> new JsonReport(streams.out(), JsonLayout.LINES);
    };
  }
}
