package org.councildocs.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.councildocs.cli.input.Content;
import org.councildocs.cli.input.ContentLoader;
import org.councildocs.cli.input.Input;
import org.councildocs.cli.input.InputProblem;
import org.councildocs.cli.input.InputWalk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code councildocs text}: the text that the other commands read. */
@Command(
    name = "text",
    versionProvider = Version.class,
    header = "Prints the text that the other commands read.",
    description = {
      "",
      "Takes the text out of Word, PDF, RTF, HTML and OpenDocument files and prints it; plain text"
          + " is printed as it is. The lines, columns and offsets that 'read' and 'check' give count"
          + " in this text.",
      ""
    },
    footer = {"", "Example:", "  councildocs text letter.pdf > letter.txt"})
final class TextCommand implements Callable<Integer> {

  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  private final Streams streams;

  TextCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    int code = ExitCode.SOUND;
    InputWalk walk = inputs.walk(streams);
    while (walk.hasNext()) {
      Input input = walk.next();
      Content content = ContentLoader.load(input);
      for (InputProblem problem : content.problems()) {
        streams.say(input, problem, common.language());
        code = Math.max(code, ExitCode.of(problem));
      }
      if (content instanceof Content.Legible legible) {
        streams.out().write(legible.text());
      } else {
        code = ExitCode.UNREADABLE;
      }
    }
    return code;
  }
}
