package org.councildocs.cli;

import java.util.Locale;

/** The entry point of the command {@code councildocs}. */
final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the arguments of the command line, not null
   */
  public static void main(String[] args) {
    // Libraries format help texts and messages: the same digits and letters on every machine.
    Locale.setDefault(Locale.ROOT);
    // Else picocli seeks a class of Groovy in each jar of the class path, which opens them all.
    System.setProperty("picocli.disable.closures", "true");
    System.exit(new CouncilDocs(Streams.standard(), Engines.standard()).run(args));
  }
}
