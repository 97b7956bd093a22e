package org.councildocs.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The command as it was built, in a process of its own. */
final class BuiltCommand {

  private static final Path ROOT = Path.of(System.getProperty("councildocs.root"));
  private static final Path BUILT = ROOT.resolve("cli/target");

  /** A run that is undisturbed may take as long as it likes; this ends one that hangs. */
  private static final int LONGEST_SECONDS = 300;

  private BuiltCommand() {}

  static ProcessBuilder process(List<String> arguments) {
    return new ProcessBuilder(commandLine(arguments));
  }

  static List<String> commandLine(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.add("-cp");
    command.add(
        BUILT.resolve("councildocs.jar") + File.pathSeparator + BUILT.resolve("lib") + "/*");
    command.add("org.councildocs.cli.Main");
    command.addAll(arguments);
    return command;
  }

  /** Waits for the end of a run, and gives its exit code. */
  static int end(Process run) throws InterruptedException {
    assertThat(run.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).as("the run ends").isTrue();
    return run.exitValue();
  }

  /** A letter of the examples, many times, each under a symbol that two share. */
  static void makeSet(Path folder, int files) throws IOException {
    Files.createDirectories(folder);
    String letter = Files.readString(ROOT.resolve("examples/documents/shared-waters.en.txt"));
    for (int i = 0; i < files; i++) {
      String symbol = "S/2031/" + (1 + i / 2 * 2);
      Files.writeString(
          folder.resolve(String.format(Locale.ROOT, "%04d.txt", i)),
          letter.replaceFirst("S/\\d{4}/\\d+", symbol));
    }
  }
}
