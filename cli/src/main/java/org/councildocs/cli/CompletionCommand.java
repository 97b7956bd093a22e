package org.councildocs.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

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
    streams.out().write(AutoComplete.bash(whole.name(), whole.commandLine()));
    return ExitCode.SOUND;
  }
}
