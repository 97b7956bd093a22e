package org.councildocs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.councildocs.cli.input.Input;
import org.councildocs.cli.input.InputProblem;
import org.councildocs.cli.input.InputRule;
import org.councildocs.cli.input.InputWalk;
import org.councildocs.cli.input.PathList;
import org.councildocs.cli.report.JsonLayout;
import org.councildocs.cli.report.Visible;
import org.councildocs.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The inputs of a command that works on documents. */
final class InputOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "A file, a folder (all files in it and below, in the order of their names, without hidden"
              + " ones), a zip archive, or - for the standard input.")
  private List<String> paths = List.of();

  @Option(
      names = {"-f", "--files-from"},
      paramLabel = "FILE",
      description =
          "A list of more paths, one a line; - is the standard input. They come behind the others.")
  private @Nullable String list;

  @Option(
      names = {"-0", "--null"},
      description = "The list has a zero byte behind each path, as 'find -print0' prints it.")
  private boolean zeros;

  private @Nullable InputWalk walk;

  private Optional<Replaced> replaced = Optional.empty();
  private boolean spared;
  private boolean metReplaced;

  /** Lets no walk go to a file whose place an output takes. To be called before there is a walk. */
  void spare(Optional<Replaced> file) {
    replaced = file;
    spared = true;
  }

  /** Has a walk see whether it comes to such a file. To be called before there is a walk. */
  void watch(Optional<Replaced> file) {
    replaced = file;
  }

  /** Whether the walk came to the file whose place an output takes, or to a folder above it. */
  boolean metReplaced() {
    return metReplaced;
  }

  /**
   * The inputs, one after the other, those in archives and in JSON of several among them; what a
   * walk leaves out is said on stderr.
   */
  InputWalk walk(Streams streams) {
    walk = walk(streams, true);
    return walk;
  }

  /** The inputs as files, whatever they hold. */
  InputWalk files(Streams streams) {
    walk = walk(streams, false);
    return walk;
  }

  /** The files once more, for somebody who counts them; none where they can be read once only. */
  Optional<InputWalk> filesAgain() {
    return list != null || paths.contains(Input.STANDARD_INPUT)
        ? Optional.empty()
        : Optional.of(
            new InputWalk(paths.iterator(), InputStream.nullInputStream(), name -> {}, false));
  }

  private InputWalk walk(Streams streams, boolean parted) {
    if (paths.isEmpty() && list == null) {
      throw wrong("a PATH is missing");
    }
    if (paths.contains("") || "".equals(list)) {
      throw wrong(CouncilDocs.EMPTY_PATH);
    }
    if (zeros && list == null) {
      throw wrong("--null says how a list is written; name the list with --files-from");
    }
    paths.forEach(this::meet);
    if (list != null) {
      String listing = list;
      replaced.ifPresent(file -> file.refuseIfIn(listing, spec));
    }
    return new InputWalk(
        paths(streams),
        Input.STANDARD_INPUT.equals(list) ? null : streams.in(),
        name -> streams.say("left out, for it is a link or no file: " + Visible.name(name)),
        parted);
  }

  private void meet(String path) {
    replaced.filter(file -> spared).ifPresent(file -> file.refuseIfIn(path, spec));
    metReplaced = metReplaced || replaced.filter(file -> file.isIn(path)).isPresent();
  }

  private Iterator<String> paths(Streams streams) {
    if (list == null) {
      return paths.iterator();
    }
    if (list.equals(Input.STANDARD_INPUT) && paths.contains(Input.STANDARD_INPUT)) {
      throw wrong("the standard input cannot be a list of paths and an input");
    }
    InputStream in = open(list, streams);
    PathList listed = zeros ? PathList.ofZeros(list, in) : PathList.ofLines(list, in);
    Iterable<String> more = () -> listed;
    return Stream.concat(
            paths.stream(), StreamSupport.stream(more.spliterator(), false).peek(this::meet))
        .iterator();
  }

  private InputStream open(String file, Streams streams) {
    try {
      if (Files.isDirectory(Path.of(file))) {
        throw wrong(Visible.name(file) + ": this is a folder; right would be a list of paths");
      }
      return file.equals(Input.STANDARD_INPUT) ? streams.in() : Files.newInputStream(Path.of(file));
    } catch (IOException e) {
      throw wrong(Streams.line(file, e));
    } catch (InvalidPathException e) {
      throw wrong(Streams.line(file, InputProblem.of(InputRule.NAME), Language.ENGLISH));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Lines as soon as there may be more than one input. To be asked when there is a walk. */
  JsonLayout usualLayout() {
    return single() ? JsonLayout.SINGLE : JsonLayout.LINES;
  }

  /** One JSON value, whatever the number of inputs. To be asked when there is a walk. */
  JsonLayout oneValue() {
    return single() ? JsonLayout.SINGLE : JsonLayout.LIST;
  }

  /**
   * Whether there is one input: it has the name that was given; what holds several gives them other
   * names. To be asked when there is a walk.
   */
  boolean single() {
    try {
      return paths.size() == 1
          && list == null
          && walk != null
          && walk.nextName().equals(Optional.of(paths.get(0)))
          && !Files.isDirectory(Path.of(paths.get(0)));
    } catch (InvalidPathException e) {
      return true;
    }
  }
}
