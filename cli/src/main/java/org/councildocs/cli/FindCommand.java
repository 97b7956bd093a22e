package org.councildocs.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.councildocs.cli.input.BoundedLines;
import org.councildocs.cli.input.Content;
import org.councildocs.cli.input.ContentLoader;
import org.councildocs.cli.input.Input;
import org.councildocs.cli.input.InputProblem;
import org.councildocs.cli.input.InputWalk;
import org.councildocs.cli.report.JsonLayout;
import org.councildocs.cli.report.JsonStream;
import org.councildocs.cli.report.MentionJson;
import org.councildocs.cli.report.Visible;
import org.councildocs.language.Language;
import org.councildocs.reader.Mention;
import org.councildocs.reader.MentionFinder;
import org.councildocs.symbol.Leniency;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code councildocs find}: what texts name, and where. */
@Command(
    name = "find",
    versionProvider = Version.class,
    header = "Finds the documents, dates, States and threats that texts name, as JSON lines.",
    description = {
      "",
      "Prints a JSON line for each mention in the texts, of whatever kind and language they are: its"
          + " line, its kind, what it stands for (a symbol in canonical spelling, an ISO date, the ISO"
          + " code of a State, a threat category), and where it begins and ends.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  councildocs find --kind symbol,date reports/",
      "  councildocs find --kind symbol --leniency archival scan.txt",
      "  cut -f 4 lines.tsv | councildocs find --lines --text-lang fr -"
    })
final class FindCommand implements Callable<Integer> {

  /** What is longer is no line of text; nothing more of it is kept. */
  private static final int LONGEST_LINE = 1_000_000;

  @Mixin private final InputOptions inputs = new InputOptions();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      defaultValue = "symbol,date,state,threat",
      description = "What to find: symbol, date, state, threat, or several of them. Default: all.")
  private List<Mention.Kind> kinds = List.of();

  @Option(
      names = "--lines",
      description = {
        "Take each line for a text of its own, with a language of its own; start and end count"
            + " from its beginning. The standard input is then read line by line, however long."
      })
  private boolean lines;

  @Option(
      names = "--text-lang",
      paramLabel = "LANG",
      converter = CommonOptions.LanguageConverter.class,
      description = "The language of the texts. Default: what each text seems to be in.")
  private @Nullable Language textLanguage;

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
    MentionFinder finder =
        MentionFinder.create().only(kinds.toArray(new Mention.Kind[0])).withLeniency(leniency);
    return find(textLanguage == null ? finder : finder.withLanguage(textLanguage));
  }

  private int find(MentionFinder finder) throws IOException {
    JsonStream out = new JsonStream(streams.out(), JsonLayout.LINES);
    int code = ExitCode.SOUND;
    InputWalk walk = lines ? inputs.files(streams) : inputs.walk(streams);
    while (walk.hasNext()) {
      Input input = walk.next();
      if (lines && input.name().equals(Input.STANDARD_INPUT)) {
        code = Math.max(code, findInLines(input, finder, out));
        continue;
      }
      Content content = ContentLoader.load(input);
      for (InputProblem problem : content.problems()) {
        streams.say(input, problem, common.language());
        code = Math.max(code, ExitCode.of(problem));
      }
      if (!(content instanceof Content.Legible legible)) {
        code = ExitCode.UNREADABLE;
      } else if (lines) {
        InputStream text =
            new ByteArrayInputStream(legible.text().getBytes(StandardCharsets.UTF_8));
        code = Math.max(code, findInLines(input.name(), text, finder, out));
      } else {
        int above = input.opener().origin().line() - 1;
        for (Mention mention : finder.findAll(legible.text())) {
          add(input.name(), above + mention.line(), legible.text(), mention, out);
        }
      }
    }
    return code;
  }

  private int findInLines(Input input, MentionFinder finder, JsonStream out) throws IOException {
    InputStream opened;
    try {
      opened = input.opener().open();
    } catch (IOException e) {
      streams.say(input, InputProblem.of(e), common.language());
      return ExitCode.UNREADABLE;
    }
    try (InputStream in = opened) {
      return findInLines(input.name(), in, finder, out);
    }
  }

  private int findInLines(String source, InputStream in, MentionFinder finder, JsonStream out)
      throws IOException {
    BoundedLines texts = new BoundedLines(in, LONGEST_LINE);
    int code = ExitCode.SOUND;
    int number = 0;
    for (String text = texts.next(); text != null; text = texts.next()) {
      number++;
      if (texts.problem().isPresent()) {
        InputProblem problem = texts.problem().get();
        streams.say(Streams.line(source + ":" + number, problem, common.language()));
        code = Math.max(code, ExitCode.of(problem));
      }
      for (Mention mention : finder.findAll(text)) {
        add(source, number, text, mention, out);
      }
      if (texts.cut()) {
        String place = Visible.name(source) + ":" + number;
        streams.say(place + ": too long; only its first " + LONGEST_LINE + " units were searched");
        code = ExitCode.UNREADABLE;
      }
    }
    return code;
  }

  private static void add(String source, int line, String text, Mention mention, JsonStream out)
      throws IOException {
    out.add(new MentionJson(source, line, mention.span().in(text), mention));
  }
}
