package org.councildocs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.councildocs.cli.report.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code councildocs} with its subcommands. */
@Command(
    name = "councildocs",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Reads and checks documents of the UN councils.",
    description = {
      "",
      "These are letters, notes verbales, their annexes and concept notes, in the six"
          + " official languages, as plain text in UTF-8, as Word, PDF, RTF, HTML or"
          + " OpenDocument files, or in the JSON form of councildocs.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  councildocs read letter.txt         what is in the letter, as JSON",
      "  councildocs check letters/          what is wrong in a folder of letters",
      "  councildocs explain letter.date.missing",
      "",
      "'councildocs COMMAND --help' says more about a command.",
      "",
      "Exit codes: 0 nothing wrong; 1 findings of severity error; 2 wrong usage;",
      "3 an input could not be read (the others were done); 4 a fault of councildocs;",
      "130 ended by Ctrl-C; 141 whoever read the output went away."
    })
final class CouncilDocs implements Callable<Integer> {

  /** Why nothing is done where a variable that is not set stands in the place of a path. */
  static final String EMPTY_PATH = "an empty path names nothing";

  private static final String EXPECTED = "expected one of [";
  private static final String FOUND = "] (case-insensitive) but was ";

  private final Streams streams;
  private final Engines engines;
  private final Map<String, Supplier<Object>> subcommands = new LinkedHashMap<>();
  private final StringWriter help = new StringWriter();
  private boolean outputFailed;

  /**
   * The command, to be run once.
   *
   * @param streams what it reads and writes
   * @param engines what does the work
   */
  CouncilDocs(Streams streams, Engines engines) {
    this.streams = streams;
    this.engines = engines;
    subcommands.put("read", () -> new ReadCommand(streams, engines));
    subcommands.put("check", () -> new CheckCommand(streams, engines));
    subcommands.put("replay", () -> new ReplayCommand(streams, engines.clock()));
    subcommands.put("convert", () -> new ConvertCommand(streams, engines));
    subcommands.put("fix", () -> new FixCommand(streams, engines));
    subcommands.put("text", () -> new TextCommand(streams));
    subcommands.put("explain", () -> new ExplainCommand(streams));
    subcommands.put("symbol", () -> new SymbolCommand(streams));
    subcommands.put("find", () -> new FindCommand(streams));
    subcommands.put("facts", () -> new FactsCommand(streams));
    subcommands.put("completion", () -> new CompletionCommand(streams, this::spec));
  }

  /** What the command understands, for whoever writes of it. */
  CommandSpec spec() {
    return commandLine(subcommands.keySet()).getCommandSpec();
  }

  /**
   * Runs the command.
   *
   * @param args the arguments of the command line
   * @return the exit code
   */
  int run(String... args) {
    if (args.length > 0 && args[0].equals("check")) {
      engines.prepare();
    }
    String[] asked = asked(args);
    CommandLine commandLine = commandLine(named(asked));
    int code = flushed(commandLine.execute(asked));
    streams.err().flush();
    return code;
  }

  /** Help, too, may meet a full disk, of which a {@code PrintWriter} does not tell. */
  private int flushed(int code) {
    try {
      streams.out().write(help.toString());
      streams.out().flush();
      return code;
    } catch (IOException e) {
      return outputFailed ? code : Math.max(code, outputFailed(e));
    }
  }

  /** {@code help check} is what many try first; it asks for {@code check --help}. */
  private String[] asked(String... args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    String[] asked = Arrays.copyOfRange(args, 1, args.length + 1);
    asked[args.length - 1] = "--help";
    // Of a slip in the name the command itself says more.
    return args.length == 1 || subcommands.containsKey(args[1])
        ? asked
        : Arrays.copyOfRange(args, 1, args.length);
  }

  /** The subcommand that is called, else all: to learn the options of each takes its time. */
  private Set<String> named(String... args) {
    return args.length > 0 && subcommands.containsKey(args[0])
        ? Set.of(args[0])
        : subcommands.keySet();
  }

  private CommandLine commandLine(Set<String> names) {
    CommandLine commandLine = new CommandLine(this);
    subcommands.forEach(
        (name, subcommand) -> {
          if (names.contains(name)) {
            commandLine.addSubcommand(name, subcommand.get());
          }
        });
    return commandLine
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Path.class, CouncilDocs::path)
        // A file may be called @letter.txt; what letter.txt holds are no arguments.
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(help))
        .setErr(streams.err())
        .setParameterExceptionHandler(this::wrongUsage)
        .setExecutionExceptionHandler(this::failed);
  }

  /**
   * What a variable that is not set leaves is the current folder to Java, and no path to people.
   */
  private static Path path(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException(EMPTY_PATH);
    }
    return Path.of(name);
  }

  @Override
  public Integer call() {
    streams.say("a command is missing");
    spec().commandLine().usage(streams.err());
    return ExitCode.WRONG_USAGE;
  }

  /**
   * Where one of several words is due, picocli writes them as the constants that they stand for.
   */
  private static String inOurWords(String message) {
    int from = message.indexOf(EXPECTED);
    int to = message.indexOf(FOUND, Math.max(0, from));
    return from < 0 || to < 0
        ? message
        : message.substring(0, from)
            + "right would be one of "
            + message.substring(from + EXPECTED.length(), to).toLowerCase(Locale.ROOT)
            + ", not "
            + message.substring(to + FOUND.length());
  }

  /**
   * The value of an option that is not known is taken for an argument, and one is then too many.
   */
  private static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      List<String> options =
          unmatched.getUnmatched().stream().filter(it -> it.startsWith("-")).toList();
      if (!options.isEmpty()) {
        return (options.size() == 1 ? "Unknown option: '" : "Unknown options: '")
            + String.join("', '", options)
            + "'";
      }
    }
    return String.valueOf(wrong.getMessage());
  }

  private int wrongUsage(ParameterException wrong, String... args) {
    CommandLine command = wrong.getCommandLine();
    streams.say(Visible.sentence(inOurWords(message(wrong))));
    UnmatchedArgumentException.printSuggestions(wrong, streams.err());
    String name = command.getCommandSpec().qualifiedName();
    streams.err().println("'" + name + " --help' says how the command is used.");
    return ExitCode.WRONG_USAGE;
  }

  /** Inputs that fail are remarks in the report; what comes here is the output, or a fault. */
  private int failed(
      Exception exception, CommandLine command, CommandLine.@Nullable ParseResult parsed) {
    if (exception instanceof IOException output) {
      outputFailed = true;
      return outputFailed(output);
    }
    boolean debug = command.getParseResult().matchedOptionValue("--debug", false);
    new Faults(streams, debug).report(exception);
    return ExitCode.FAULT;
  }

  /**
   * {@code head} closes the pipe when it has enough: nothing to tell anybody. What is wrong with a
   * file names it, and it may be called a pipe.
   */
  private int outputFailed(IOException exception) {
    String reason = String.valueOf(exception.getMessage());
    if (!(exception instanceof FileSystemException)
        && reason.toLowerCase(Locale.ROOT).contains("pipe")) {
      return ExitCode.OUTPUT_CLOSED;
    }
    streams.say("the output cannot be written: " + reason);
    return ExitCode.UNREADABLE;
  }
}
