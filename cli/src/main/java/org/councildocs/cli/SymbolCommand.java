package org.councildocs.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.councildocs.cli.input.BoundedLines;
import org.councildocs.cli.input.Input;
import org.councildocs.cli.report.JsonLayout;
import org.councildocs.cli.report.JsonStream;
import org.councildocs.cli.report.SymbolJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code councildocs symbol}: what document symbols say. */
@Command(
    name = "symbol",
    versionProvider = Version.class,
    header = "Takes document symbols apart, as JSON lines.",
    description = {
      "",
      "Prints a JSON line for each symbol: the canonical spelling, the parts (organ, session or"
          + " year, number, modifiers ...) and what had to be mended; or, where it is no symbol, at"
          + " which character it stops being one, why, and what may be meant.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  councildocs symbol S/2022/617 'S/RES/1373(2001)'",
      "  cut -f 1 list.tsv | councildocs symbol --strict -",
      "",
      "Exit code: 0 all are symbols, 1 at least one is not."
    })
final class SymbolCommand implements Callable<Integer> {

  /** What is longer is no symbol; nothing more of such a line is kept. */
  private static final int LONGEST_LINE = 1000;

  @Parameters(
      arity = "0..*",
      paramLabel = "SYMBOL",
      description =
          "A document symbol, or - (also when there is none) for a symbol a line of the"
              + " standard input.")
  private List<String> symbols = List.of(Input.STANDARD_INPUT);

  @Option(
      names = "--strict",
      description =
          "Take nothing but the canonical and the known spellings: mend no file names, links, other"
              + " hyphens, blanks ...")
  private boolean strict;

  @SuppressWarnings("UnusedVariable") // Picocli reads it; what is printed here has no language.
  @Mixin
  private final CommonOptions common = new CommonOptions();

  private final Streams streams;

  SymbolCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    JsonStream out = new JsonStream(streams.out(), JsonLayout.LINES);
    int code = ExitCode.SOUND;
    for (String symbol : symbols) {
      if (!symbol.equals(Input.STANDARD_INPUT)) {
        code = Math.max(code, write(symbol, out));
        continue;
      }
      BoundedLines lines = new BoundedLines(streams.in(), LONGEST_LINE);
      for (String line = lines.next(); line != null; line = lines.next()) {
        code = Math.max(code, write(line, out));
      }
    }
    return code;
  }

  private int write(String input, JsonStream out) throws IOException {
    SymbolJson symbol = SymbolJson.of(input, strict);
    out.add(symbol);
    return symbol.known() ? ExitCode.SOUND : ExitCode.ERRORS_FOUND;
  }
}
