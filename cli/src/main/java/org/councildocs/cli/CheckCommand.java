package org.councildocs.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.councildocs.cli.input.InputWalk;
import org.councildocs.cli.report.CheckReport;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.JsonLayout;
import org.councildocs.cli.report.JsonReport;
import org.councildocs.cli.report.Outcome;
import org.councildocs.cli.report.Tally;
import org.councildocs.cli.report.TextReport;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.language.LineIndex;
import org.councildocs.reader.ReadResult;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.validation.DocumentSetCollector;
import org.councildocs.validation.DocumentSetValidator;
import org.councildocs.validation.RuleSettings;
import org.councildocs.validation.SetFinding;
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
        "json: one JSON value, for several inputs a list of them;",
        "ndjson: one JSON value a line."
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
    KnownRemarks known = new KnownRemarks(rules.knownIssues(engines.clock()));
    Examiner examiner =
        new Examiner(judging, common.language(), new Faults(streams, common.debug())::report);
    DocumentSetCollector set = DocumentSetValidator.create().withSettings(settings).collector();
    Tally tally = new Tally();
    CheckReport report = report();
    InputWalk walk = inputs.walk(streams);
    while (walk.hasNext()) {
      Examination examined = examiner.examine(walk.next());
      Optional<CouncilDocument> document = examined.reading().flatMap(ReadResult::document);
      String name = examined.checked().source();
      document.ifPresent(read -> set.add(name, read));
      Checked checked = known.without(examined.checked(), symbols(document));
      tally.add(checked);
      report.add(checked);
      if (format != Format.TEXT) {
        streams.sayIfUnread(checked);
      }
    }
    for (Checked added : afterwards(set, known)) {
      tally.add(added);
      report.add(added);
    }
    report.end(tally);
    if (known.leftOut() > 0) {
      streams.say("left out as known issues: " + known.leftOut());
    }
    return ExitCode.of(tally);
  }

  private static List<DocumentSymbol> symbols(Optional<CouncilDocument> document) {
    return document.isPresent() && document.get() instanceof Letter letter
        ? letter.masthead().symbols()
        : List.of();
  }

  /** What can only be said when all inputs were read. */
  private List<Checked> afterwards(DocumentSetCollector set, KnownRemarks known) {
    Map<Integer, List<SetFinding>> byDocument =
        set.findings().stream()
            .collect(
                Collectors.groupingBy(SetFinding::index, LinkedHashMap::new, Collectors.toList()));
    List<Checked> added = new ArrayList<>();
    for (List<SetFinding> findings : byDocument.values()) {
      Checked beside = known.without(beside(findings), findings.get(0).symbols());
      if (!beside.remarks().isEmpty()) {
        added.add(beside);
      }
    }
    known.ofTheList(rules.knownIssuesName(), common.language()).ifPresent(added::add);
    return added;
  }

  /** What sets show of one document. The texts are read and gone: the findings have their paths. */
  private Checked beside(List<SetFinding> findings) {
    Remarks remarks =
        new Remarks(common.language(), LineIndex.of(""), false, path -> Optional.empty());
    findings.forEach(found -> remarks.add(found.finding()));
    return new Checked(
        findings.get(0).document(),
        Outcome.ADDED,
        Optional.empty(),
        Optional.empty(),
        remarks.list());
  }

  private CheckReport report() {
    return switch (format) {
      case TEXT -> new TextReport(streams.out(), quiet);
      case JSON -> new JsonReport(streams.out(), inputs.oneValue());
      case NDJSON -> new JsonReport(streams.out(), JsonLayout.LINES);
    };
  }
}
