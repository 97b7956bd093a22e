package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.councildocs.cli.hash.Sha256;
import org.councildocs.cli.input.InputWalk;
import org.councildocs.cli.report.CheckReport;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Completion;
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
      "Exit code: 0 no error found, 1 errors found, 3 an input could not be read, 130 ended by Ctrl-C."
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final RuleOptions rules = new RuleOptions();
  @Mixin private final RunOptions run = new RunOptions();
  @Mixin private final ReportOptions reports = new ReportOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  private final Streams streams;
  private final Engines engines;

  CheckCommand(Streams streams, Engines engines) {
    this.streams = streams;
    this.engines = engines;
  }

  /** All that may be wrong usage comes before the report, which begins with its head. */
  @Override
  public Integer call() throws IOException {
    Optional<Replaced> replaced = reports.replaced();
    replaced.ifPresent(rules::spare);
    replaced.ifPresent(run::spare);
    inputs.spare(replaced);
    InputWalk walk = inputs.walk(streams);
    int threads = run.threads();
    RuleSettings settings = rules.settings();
    Engines judging = rules.given() ? engines.withSettings(settings) : engines;
    Examiner examiner =
        new Examiner(judging, common.language(), new Faults(streams, common.debug())::report)
            .withCache(run.cache());
    KnownRemarks known =
        new KnownRemarks(
            rules.knownIssues(engines.clock()), rules.knownIssuesName(), common.language());
    SetComparison set = new SetComparison(settings, common.language());
    try (Interruption interruption = Interruption.ofProcess();
        Journal journal = run.journal(this::identity, examiner);
        OutputFile file = reports.file(streams.out())) {
      CheckReport report = reports.open(file.writer(), common.language(), streams, engines.clock());
      CheckRun checking = new CheckRun(journal, set, known, report);
      Completion completion = check(checking, walk, threads, interruption);
      sayInTheEnd(completion, known.leftOut(), journal.replayed());
      file.complete();
      return completion == Completion.INTERRUPTED
          ? ExitCode.INTERRUPTED
          : ExitCode.of(checking.tally(), reports.failOn());
    }
  }

  private Completion check(
      CheckRun checking, InputWalk walk, int threads, Interruption interruption)
      throws IOException {
    try (Progress progress = progress()) {
      return checking.check(
          walk,
          threads,
          interruption,
          checked -> {
            tell(checked);
            progress.done(walk.files());
          });
    }
  }

  /** What makes a run this one beside its inputs. */
  private String identity() throws IOException {
    return String.join(
        " ",
        "councildocs",
        Version.text(),
        common.language().tag(),
        Sha256.of(rules.described().getBytes(UTF_8)));
  }

  private Progress progress() {
    Optional<InputWalk> files = inputs.filesAgain();
    return new Progress(
        streams.err(),
        Streams.errorsAreShown() && (reports.toFile() || !Streams.dataIsShown()),
        files.isPresent() ? new FileCount(files.get()) : OptionalInt::empty,
        System::nanoTime);
  }

  private void sayInTheEnd(Completion completion, int leftOut, int replayed) {
    if (replayed > 0) {
      streams.say("taken over from the journal: " + replayed);
    }
    if (leftOut > 0) {
      streams.say("left out as known issues: " + leftOut);
    }
    if (completion == Completion.INTERRUPTED) {
      streams.say("interrupted; the report ends with the last input that was done");
    }
  }

  private void tell(Checked checked) {
    if (!reports.readByPerson()) {
      streams.sayIfUnread(checked);
    }
  }
}
