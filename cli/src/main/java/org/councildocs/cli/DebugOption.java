package org.councildocs.cli;

import picocli.CommandLine.Option;

/** What to say after a fault of ours; each command has it, for {@link Faults} asks for it. */
final class DebugOption {

  @Option(names = "--debug", description = "After a fault of councildocs, print where it happened.")
  private boolean asked;

  boolean asked() {
    return asked;
  }
}
