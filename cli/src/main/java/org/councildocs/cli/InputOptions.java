package org.councildocs.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.councildocs.cli.input.InputWalk;
import org.councildocs.cli.report.JsonLayout;
import org.councildocs.cli.report.Visible;
import picocli.CommandLine.Parameters;

/** The inputs of a command that works on documents. */
final class InputOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "A file, a folder (all files in it and below, in the order of their names, without hidden"
              + " ones), or - for the standard input.")
  private List<String> paths = List.of();

  /** The inputs, one after the other; what a folder's walk leaves out is said on stderr. */
  InputWalk walk(Streams streams) {
    return new InputWalk(
        paths,
        streams.in(),
        name -> streams.say("left out, for it is a link or no file: " + Visible.name(name)));
  }

  /** Lines as soon as there may be more than one input. */
  JsonLayout usualLayout() {
    return single() ? JsonLayout.SINGLE : JsonLayout.LINES;
  }

  /** One JSON value, whatever the number of inputs. */
  JsonLayout oneValue() {
    return single() ? JsonLayout.SINGLE : JsonLayout.LIST;
  }

  /** Whether there is one input, and no folder. */
  boolean single() {
    try {
      return paths.size() == 1 && !Files.isDirectory(Path.of(paths.get(0)));
    } catch (InvalidPathException e) {
      return true;
    }
  }
}
