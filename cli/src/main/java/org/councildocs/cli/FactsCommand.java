package org.councildocs.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.councildocs.cli.report.JsonLayout;
import org.councildocs.cli.report.JsonStream;
import org.councildocs.cli.report.Sheet;
import org.councildocs.cli.report.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code councildocs facts}: what is known of the world that the documents speak of. */
@Command(
    name = "facts",
    versionProvider = Version.class,
    header = "Answers what is known of States, the Security Council and threats.",
    description = {
      "",
      "presidency MONTH  who presides over the Security Council in a month or on a day",
      "members YEAR      who sits on the Security Council in a year",
      "state NAME        a State, by a name in any official language or by a code",
      "threat WORD       the threats to security that answer to a word",
      "",
      "docs/facts.md says whence the facts are, and how sure.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  councildocs facts presidency 2022-08",
      "  councildocs facts members 1984",
      "  councildocs facts state \"Côte d'Ivoire\"",
      "  councildocs facts threat --format json cyber",
      "",
      "Exit code: 0 there is an answer, 1 nothing is known of that."
    })
final class FactsCommand implements Callable<Integer> {

  /** What the answer looks like. */
  enum Format {
    TEXT,
    JSON
  }

  @Parameters(index = "0", paramLabel = "TOPIC", description = "One of the topics above.")
  private FactTopic topic = FactTopic.STATE;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "WHAT",
      description = "The month, year, name or word.")
  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text: for people (default); json: one JSON value, a list of threats.")
  private Format format = Format.TEXT;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  FactsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String asked = String.join(" ", words);
    List<Sheet> answers = answers(asked);
    if (answers.isEmpty()) {
      streams.say("nothing is known of '" + Visible.name(asked) + "'; " + topic.known());
      return ExitCode.ERRORS_FOUND;
    }
    if (format == Format.JSON) {
      write(answers);
    } else {
      print(answers);
    }
    return ExitCode.SOUND;
  }

  private List<Sheet> answers(String asked) {
    try {
      return topic.answers(asked, common.language());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void write(List<Sheet> answers) throws IOException {
    JsonStream json =
        new JsonStream(
            streams.out(), topic == FactTopic.THREAT ? JsonLayout.LIST : JsonLayout.SINGLE);
    for (Sheet answer : answers) {
      json.add(answer);
    }
    json.end();
  }

  private void print(List<Sheet> answers) throws IOException {
    for (int i = 0; i < answers.size(); i++) {
      streams.out().write(i == 0 ? "" : "\n");
      answers.get(i).writeText(streams.out());
    }
    streams.out().flush();
  }
}
