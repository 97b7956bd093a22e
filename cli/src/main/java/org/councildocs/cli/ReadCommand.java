package org.councildocs.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.councildocs.cli.input.InputWalk;
import org.councildocs.cli.report.JsonLayout;
import org.councildocs.cli.report.JsonStream;
import org.councildocs.cli.report.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code councildocs read}: what is in the documents. */
@Command(
    name = "read",
    versionProvider = Version.class,
    header = "Prints what is in documents, as JSON.",
    description = {
      "",
      "The JSON has the kind of document; the letter with its date, authors, addressees,"
          + " paragraphs, signatures and annexes; where each of them stands in the text; and what"
          + " was doubtful. A document of another kind, such as a resolution or a meeting record,"
          + " is named and left alone.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  councildocs read letter.txt",
      "  councildocs read letters/ > letters.ndjson",
      "  councildocs read letter.pdf"
    })
final class ReadCommand implements Callable<Integer> {

  /** What the JSON looks like. */
  enum Format {
    JSON,
    NDJSON
  }

  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "json: one indented JSON value, for several inputs a list of them;",
        "ndjson: one JSON value a line.",
        "Default: json for one file, ndjson for several or a folder."
      })
  private @Nullable Format format;

  private final Streams streams;
  private final Engines engines;

  ReadCommand(Streams streams, Engines engines) {
    this.streams = streams;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    Examiner examiner =
        new Examiner(
            engines.withoutRules(), common.language(), new Faults(streams, common.debug())::report);
    Tally tally = new Tally();
    InputWalk walk = inputs.walk(streams);
    JsonStream stream = new JsonStream(streams.out(), layout());
    while (walk.hasNext()) {
      Examination examination = examiner.examine(walk.next());
      tally.add(examination.checked());
      stream.add(new ReadingJson(examination));
      streams.sayIfUnread(examination.checked());
    }
    stream.end();
    return ExitCode.of(tally);
  }

  private JsonLayout layout() {
    if (format == null) {
      return inputs.usualLayout();
    }
    return format == Format.JSON ? inputs.oneValue() : JsonLayout.LINES;
  }
}
