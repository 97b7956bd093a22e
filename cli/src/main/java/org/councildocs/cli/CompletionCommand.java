package org.councildocs.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.councildocs.language.Language;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code councildocs completion}: lets a shell complete commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Prints a script by which bash and zsh complete commands and options.",
    description = {
      "",
      "Once the shell has read the script, the tabulator key completes what stands behind"
          + " 'councildocs': its commands, their options and the values of these.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  source <(councildocs completion)",
      "  councildocs completion > ~/.local/share/bash-completion/completions/councildocs"
    })
final class CompletionCommand implements Callable<Integer> {

  @SuppressWarnings("UnusedVariable") // Picocli reads it.
  @Mixin
  private final DebugOption debug = new DebugOption();

  private final Streams streams;
  private final Supplier<CommandSpec> councildocs;

  CompletionCommand(Streams streams, Supplier<CommandSpec> councildocs) {
    this.streams = streams;
    this.councildocs = councildocs;
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec whole = councildocs.get();
    for (CommandLine command : whole.subcommands().values()) {
      offerOurWords(command.getCommandSpec());
    }
    streams.out().write(AutoComplete.bash(whole.name(), whole.commandLine()));
    return ExitCode.SOUND;
  }

  /** Where one of several words is due, picocli offers the constants that they stand for. */
  private static void offerOurWords(CommandSpec command) {
    for (OptionSpec option : List.copyOf(command.options())) {
      List<String> words = words(option);
      if (!words.isEmpty()) {
        command.remove(option);
        command.addOption(OptionSpec.builder(option).completionCandidates(words).build());
      }
    }
    for (PositionalParamSpec parameter : List.copyOf(command.positionalParameters())) {
      List<String> words = words(parameter);
      if (!words.isEmpty()) {
        command.remove(parameter);
        command.addPositional(
            PositionalParamSpec.builder(parameter).completionCandidates(words).build());
      }
    }
  }

  /** The words that an argument takes, as its help writes them. */
  private static List<String> words(ArgSpec argument) {
    Object[] constants = argument.auxiliaryTypes()[0].getEnumConstants();
    return constants == null
        ? List.of()
        : Stream.of(constants)
            .map(
                constant ->
                    constant instanceof Language language
                        ? language.tag()
                        : constant.toString().toLowerCase(Locale.ROOT))
            .toList();
  }
}
