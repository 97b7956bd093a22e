package org.councildocs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.councildocs.cli.input.InputWalk;
import org.councildocs.cli.report.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code councildocs convert}: documents from one form into another. */
@Command(
    name = "convert",
    versionProvider = Version.class,
    header = "Writes documents as plain text, as JSON or as JSON lines.",
    description = {
      "",
      "Letters, notes verbales and concept notes, as text or as JSON, become text in the official"
          + " form of their language, or the JSON of the document alone. A document of another"
          + " kind, such as a resolution, is named on standard error and left out. Zip archives,"
          + " JSON lines (NDJSON) and JSON lists are read document by document, however long they"
          + " are.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  councildocs convert --to json letter.txt > letter.json",
      "  councildocs convert --to text letter.json -o letter.txt",
      "  councildocs convert --to ndjson letters/ -o letters.ndjson",
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
        "json: the JSON form of the document, of several a list;",
        "ndjson: the JSON form, a document a line."
      })
  private @Nullable DocumentForm form;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "Where to write, in place of the standard output (-). The file appears when all is done,"
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
    Optional<Path> target = OutputFile.named(output);
    Optional<Replaced> replaced = Replaced.by(target);
    inputs.watch(replaced);
    InputWalk walk = inputs.walk(streams);
    try (OutputFile file = OutputFile.of(target, streams.out())) {
      DocumentForm.Writer writer = form().open(file.writer(), !inputs.single());
      Conversion conversion = new Conversion(streams, engines, common, writer);
      while (walk.hasNext()) {
        conversion.add(walk.next());
      }
      int code = conversion.end();
      Optional<Replaced> lost = replaced.filter(it -> loses(conversion, code));
      if (lost.isPresent()) {
        streams.say(
            "not written, for not all was converted: "
                + Visible.name(lost.get().file().toString()));
        return Math.max(code, ExitCode.UNREADABLE);
      }
      file.complete();
      return code;
    }
  }

  /** Whether a file would take the place of an input that is not all in it, or hold nothing. */
  private boolean loses(Conversion conversion, int code) {
    boolean nothing = conversion.converted() == 0 && code != ExitCode.SOUND;
    return !conversion.complete() && (nothing || inputs.metReplaced());
  }

  private DocumentForm form() {
    return Objects.requireNonNull(form, "picocli asks for it");
  }
}
