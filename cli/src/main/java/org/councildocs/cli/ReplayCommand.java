package org.councildocs.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.councildocs.cli.input.Input;
import org.councildocs.cli.input.InputProblem;
import org.councildocs.cli.input.InputRule;
import org.councildocs.cli.input.StrictText;
import org.councildocs.cli.report.CheckReport;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Completion;
import org.councildocs.cli.report.ReportFormatException;
import org.councildocs.cli.report.StoredReport;
import org.councildocs.cli.report.Visible;
import org.councildocs.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code councildocs replay}: any report out of a stored one. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Makes any report out of a stored one, without checking anew.",
    description = {
      "",
      "Reads a report that 'councildocs check --format json' wrote and writes it in another form. The"
          + " documents are not needed any more. Messages stay in the language in which they were"
          + " stored.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  councildocs check --format json -o june.json letters/",
      "  councildocs replay june.json --format html -o june.html",
      "  councildocs replay june.json --since may.json",
      "",
      "Exit code: that of the run which was stored, with the same --fail-on; 3 if the report cannot be"
          + " read."
    })
final class ReplayCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "REPORT",
      description = "A report of --format json, or - for the standard input.")
  private @Nullable String stored;

  @Mixin private final ReportOptions reports = new ReportOptions();

  @SuppressWarnings("UnusedVariable") // Picocli reads it.
  @Mixin
  private final DebugOption debug = new DebugOption();

  private final Streams streams;
  private final Clock clock;

  ReplayCommand(Streams streams, Clock clock) {
    this.streams = streams;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    String name = Objects.requireNonNull(stored, "picocli asks for it");
    if (name.isEmpty()) {
      throw new ParameterException(spec.commandLine(), CouncilDocs.EMPTY_PATH);
    }
    reports.replaced().ifPresent(file -> file.refuseIfIn(name, spec));
    Reader in;
    try {
      in = opened(name);
    } catch (InvalidPathException e) {
      streams.say(Streams.line(name, InputProblem.of(InputRule.NAME), Language.ENGLISH));
      return ExitCode.UNREADABLE;
    } catch (IOException e) {
      streams.say(Streams.line(name, e));
      return ExitCode.UNREADABLE;
    }
    try (in) {
      return replay(StoredReport.open(in));
    } catch (ReportFormatException e) {
      String reason = Visible.sentence(String.valueOf(e.getMessage()));
      streams.say(Visible.name(name) + " is no report of --format json: " + reason);
      return ExitCode.UNREADABLE;
    }
  }

  private int replay(StoredReport report) throws IOException {
    // That a report was cut short shows at its end, and half a report is none.
    try (OutputFile file = reports.wholeFile(streams.out())) {
      CheckReport written = reports.open(file.writer(), report.head(), streams, clock);
      Checked checked = report.next();
      while (checked != null) {
        written.add(checked);
        checked = report.next();
      }
      written.end(report.tally(), report.completion());
      file.complete();
      return report.completion() == Completion.INTERRUPTED
          ? ExitCode.INTERRUPTED
          : ExitCode.of(report.tally(), reports.failOn());
    }
  }

  private Reader opened(String name) throws IOException {
    return name.equals(Input.STANDARD_INPUT)
        ? StrictText.open(streams.in())
        : StrictText.open(Path.of(name));
  }
}
