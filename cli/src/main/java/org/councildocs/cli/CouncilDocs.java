package org.councildocs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
      "3 an input could not be read (the others were done); 4 a fault of councildocs."
    })
final class CouncilDocs implements Callable<Integer> {

  private final Streams streams;
  private final CommandLine commandLine;

  /**
   * The command, to be run once.
   *
   * @param streams what it reads and writes
   * @param engines what does the work
   */
  CouncilDocs(Streams streams, Engines engines) {
    this.streams = streams;
    this.commandLine =
        new CommandLine(this)
            .addSubcommand("read", new ReadCommand(streams, engines))
            .addSubcommand("check", new CheckCommand(streams, engines))
            .addSubcommand("replay", new ReplayCommand(streams, engines.clock()))
            .addSubcommand("convert", new ConvertCommand(streams, engines))
            .addSubcommand("fix", new FixCommand(streams, engines))
            .addSubcommand("text", new TextCommand(streams))
            .addSubcommand("explain", new ExplainCommand(streams))
            .addSubcommand("symbol", new SymbolCommand(streams))
            .addSubcommand("find", new FindCommand(streams))
            .addSubcommand("facts", new FactsCommand(streams))
            .addSubcommand("completion", new CompletionCommand(streams))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(streams.out()))
            .setErr(streams.err())
            .setParameterExceptionHandler(this::wrongUsage)
            .setExecutionExceptionHandler(this::failed);
  }

  /** What the command understands, for whoever writes of it. */
  CommandSpec spec() {
    return commandLine.getCommandSpec();
  }

  /**
   * Runs the command.
   *
   * @param args the arguments of the command line
   * @return the exit code
   */
  int run(String... args) {
    int code = commandLine.execute(args);
    commandLine.getOut().flush();
    streams.err().flush();
    return code;
  }

  @Override
  public Integer call() {
    streams.say("a command is missing");
    commandLine.usage(streams.err());
    return ExitCode.WRONG_USAGE;
  }

  private int wrongUsage(ParameterException wrong, String... args) {
    CommandLine command = wrong.getCommandLine();
    streams.say(String.valueOf(wrong.getMessage()));
    UnmatchedArgumentException.printSuggestions(wrong, streams.err());
    String name = command.getCommandSpec().qualifiedName();
    streams.err().println("'" + name + " --help' says how the command is used.");
    return ExitCode.WRONG_USAGE;
  }

  /** Inputs that fail are remarks in the report; what comes here is the output, or a fault. */
  private int failed(
      Exception exception, CommandLine command, CommandLine.@Nullable ParseResult parsed) {
    if (exception instanceof IOException output) {
      return outputFailed(output);
    }
    boolean debug = command.getParseResult().matchedOptionValue("--debug", false);
    new Faults(streams, debug).report(exception);
    return ExitCode.FAULT;
  }

  /** {@code head} closes the pipe when it has enough: nothing to tell anybody. */
  private int outputFailed(IOException exception) {
    String reason = String.valueOf(exception.getMessage());
    if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
      return ExitCode.OUTPUT_CLOSED;
    }
    streams.say("the output cannot be written: " + reason);
    return ExitCode.UNREADABLE;
  }
}
