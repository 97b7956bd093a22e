package org.councildocs.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.councildocs.cli.input.Content;
import org.councildocs.cli.input.ContentLoader;
import org.councildocs.cli.input.Input;
import org.councildocs.cli.input.InputProblem;
import org.councildocs.cli.input.InputWalk;
import org.councildocs.cli.report.JsonLayout;
import org.councildocs.cli.report.JsonStream;
import org.councildocs.cli.report.MatchJson;
import org.councildocs.cli.report.Place;
import org.councildocs.cli.report.Visible;
import org.councildocs.language.LineIndex;
import org.councildocs.language.TextSpan;
import org.councildocs.symbol.Leniency;
import org.councildocs.symbol.SymbolCursor;
import org.councildocs.symbol.SymbolFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code councildocs find}: what texts name, and where. */
@Command(
    name = "find",
    versionProvider = Version.class,
    header = "Finds the document symbols that texts name, as JSON lines.",
    description = {
      "",
      "Prints a JSON line for each symbol in the texts, of whatever kind and language they are:"
          + " the symbol as it stands there and in canonical spelling, and where it stands.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  councildocs find --kind symbol reports/",
      "  councildocs find --kind symbol --leniency archival scan.txt"
    })
final class FindCommand implements Callable<Integer> {

  /** What can be found. */
  enum Kind {
    SYMBOL
  }

  @Mixin private final InputOptions inputs = new InputOptions();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "SYMBOL",
      description = "What to find: symbol (default).")
  private Kind kind = Kind.SYMBOL;

  @Option(
      names = "--leniency",
      paramLabel = "LEVEL",
      defaultValue = "PRINTED",
      description = {
        "exact: symbols as they should be spelt;",
        "printed: also across a line break, with other hyphens and blanks (default);",
        "archival: also as scanning and typing leave them, such as S / 12124."
      })
  private Leniency leniency = Leniency.PRINTED;

  @Mixin private final CommonOptions common = new CommonOptions();

  private final Streams streams;

  FindCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return switch (kind) {
      case SYMBOL -> find(SymbolFinder.of(leniency));
    };
  }

  private int find(SymbolFinder finder) throws IOException {
    JsonStream out = new JsonStream(streams.out(), JsonLayout.LINES);
    int code = ExitCode.SOUND;
    InputWalk walk = inputs.walk(streams);
    while (walk.hasNext()) {
      Input input = walk.next();
      Content content = ContentLoader.load(input);
      for (InputProblem problem : content.problems()) {
        streams.say(Visible.name(input.name()) + ": " + problem.message(common.language()));
      }
      if (content instanceof Content.Legible legible) {
        find(input.name(), legible.text(), finder, out);
      } else {
        code = ExitCode.UNREADABLE;
      }
    }
    return code;
  }

  private static void find(String source, String text, SymbolFinder finder, JsonStream out)
      throws IOException {
    LineIndex lines = LineIndex.of(text);
    SymbolCursor cursor = finder.in(text);
    while (cursor.next()) {
      TextSpan span = new TextSpan(cursor.start(), cursor.end());
      out.add(new MatchJson(source, span.in(text), cursor.match(), Place.of(span, lines)));
    }
  }
}
