package org.councildocs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.councildocs.cli.input.InputWalk;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Outcome;
import org.councildocs.cli.report.Tally;
import org.councildocs.cli.report.Visible;
import org.councildocs.document.CouncilDocument;
import org.councildocs.reader.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code councildocs convert}: documents from one form into another. */
@Command(
    name = "convert",
    versionProvider = Version.class,
    header = "Writes documents as plain text or as JSON.",
    description = {
      "",
      "Letters, notes verbales and concept notes, as text or as JSON, become text in the official"
          + " form of their language, or the JSON of the document alone. A document of another"
          + " kind, such as a resolution, is named on standard error and left out.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  councildocs convert --to json letter.txt > letter.json",
      "  councildocs convert --to text letter.json -o letter.txt",
      "  councildocs convert --to text - < draft.json"
    })
final class ConvertCommand implements Callable<Integer> {

  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      description = {
        "text: plain text; several documents are parted by a form feed;",
        "json: the JSON form of the document, of several a list."
      })
  private @Nullable DocumentForm form;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "Where to write, in place of the standard output. The file appears when all is done,"
            + " and takes the place of one that was there."
      })
  private @Nullable Path output;

  private final Streams streams;
  private final Engines engines;

  ConvertCommand(Streams streams, Engines engines) {
    this.streams = streams;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    try (OutputFile file = OutputFile.of(Optional.ofNullable(output), streams.out())) {
      int code = convert(form().open(file.writer(), inputs));
      file.complete();
      return code;
    }
  }

  private DocumentForm form() {
    return Objects.requireNonNull(form, "picocli asks for it");
  }

  private int convert(DocumentForm.Writer writer) throws IOException {
    Examiner examiner =
        new Examiner(
            engines.withoutRules(), common.language(), new Faults(streams, common.debug())::report);
    Tally tally = new Tally();
    int code = ExitCode.SOUND;
    InputWalk walk = inputs.walk(streams);
    while (walk.hasNext()) {
      Examination examination = examiner.examine(walk.next());
      tally.add(examination.checked());
      streams.sayIfUnread(examination.checked());
      sayIfLeftOut(examination.checked());
      Optional<CouncilDocument> document = examination.reading().flatMap(ReadResult::document);
      if (document.isPresent() && !write(writer, document.get(), examination.checked().source())) {
        code = ExitCode.UNREADABLE;
      }
    }
    writer.end();
    return Math.max(code, ExitCode.of(tally));
  }

  /** Writes a document; false if it lacks what its form needs, which is said. */
  private boolean write(DocumentForm.Writer writer, CouncilDocument document, String source)
      throws IOException {
    try {
      writer.add(document);
      return true;
    } catch (IllegalArgumentException e) {
      streams.say(Visible.name(source) + ": " + Visible.sentence(String.valueOf(e.getMessage())));
      return false;
    }
  }

  private void sayIfLeftOut(Checked checked) {
    if (checked.outcome() == Outcome.OTHER_KIND) {
      String kind = checked.subject().kind().map(Enum::name).orElse("OTHER");
      streams.say(
          "left out, for it is of the kind " + kind + ": " + Visible.name(checked.source()));
    }
  }
}
