package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.councildocs.cli.input.Content;
import org.councildocs.cli.input.ContentLoader;
import org.councildocs.cli.input.Input;
import org.councildocs.cli.input.InputProblem;
import org.councildocs.cli.input.InputWalk;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Edit;
import org.councildocs.cli.report.LineDiff;
import org.councildocs.cli.report.Outcome;
import org.councildocs.cli.report.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code councildocs fix}: mends what is sure in JSON documents. */
@Command(
    name = "fix",
    versionProvider = Version.class,
    header = "Mends in JSON documents what is surely wrong.",
    description = {
      "",
      "Prints as a diff what would be changed: symbols in another spelling than the canonical one,"
          + " days and months that are not in the form 2025-05-09, ordinals of the Security"
          + " Council's year that date and symbol contradict. Nothing is written without --apply,"
          + " and nothing but these values is changed ever. Texts are never changed. Archives are not"
          + " opened: unpack them first.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  councildocs fix letters/",
      "  councildocs fix --apply letters/",
      "",
      "Exit code: 0 nothing to mend, or mended; 1 something to mend and no --apply; 3 an input could"
          + " not be read or written."
    })
final class FixCommand implements Callable<Integer> {

  /** Bytes that begin a text in UTF-8 and are no part of it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--apply", description = "Change the files.")
  private boolean apply;

  private final Streams streams;
  private final Engines engines;
  private int code = ExitCode.SOUND;

  FixCommand(Streams streams, Engines engines) {
    this.streams = streams;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    InputWalk walk = inputs.files(streams);
    while (walk.hasNext()) {
      Input input = walk.next();
      Content content = ContentLoader.load(input);
      for (InputProblem problem : content.problems()) {
        streams.say(input, problem, common.language());
      }
      due(code(input, content));
    }
    return code;
  }

  private void due(int other) {
    code = Math.max(code, other);
  }

  private int code(Input input, Content content) throws IOException {
    if (content instanceof Content.Text) {
      return ExitCode.SOUND;
    }
    return content instanceof Content.Json json && json.problems().isEmpty()
        ? fix(input, json.text())
        : ExitCode.UNREADABLE;
  }

  private int fix(Input input, String json) throws IOException {
    String mended = mend(json);
    if (mended.equals(json)) {
      return ExitCode.SOUND;
    }
    streams.out().write(LineDiff.of(Visible.name(input.name()), json, mended));
    streams.out().flush();
    return apply ? write(input, mended) : ExitCode.ERRORS_FOUND;
  }

  /** First what the strict form refuses, then what rules find in the document that it became. */
  private String mend(String json) {
    String legible = Edit.apply(json, JsonCorrections.of(json));
    Checked checked =
        new Examiner(engines, common.language(), new Faults(streams, common.debug())::report)
            .examine(new Input("", () -> new ByteArrayInputStream(legible.getBytes(UTF_8))))
            .checked();
    if (checked.outcome() == Outcome.FAULT) {
      due(ExitCode.FAULT);
    }
    List<Edit> found =
        checked.remarks().stream().flatMap(remark -> remark.edit().stream()).toList();
    return Edit.apply(legible, found);
  }

  private int write(Input input, String mended) {
    if (input.name().equals(Input.STANDARD_INPUT)) {
      streams.say("the standard input cannot be changed; name a file");
      return ExitCode.UNREADABLE;
    }
    Path file = Path.of(input.name());
    // The file is there whole at any moment, also where a disk is full.
    try (OutputFile out = OutputFile.at(file)) {
      boolean marked = Files.readString(file, UTF_8).startsWith(BYTE_ORDER_MARK);
      out.writer().write(marked ? BYTE_ORDER_MARK + mended : mended);
      out.complete();
      return ExitCode.SOUND;
    } catch (IOException e) {
      streams.say("not changed: " + Visible.sentence(String.valueOf(e.getMessage())));
      return ExitCode.UNREADABLE;
    }
  }
}
