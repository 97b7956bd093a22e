package org.councildocs.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.councildocs.validation.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code councildocs explain}: what a rule asks, and why. */
@Command(
    name = "explain",
    versionProvider = Version.class,
    header = "Explains a rule, or lists them all.",
    description = {
      "",
      "Says what a rule asks, why, how much it weighs and on what document or practice it rests,"
          + " and shows what breaks and what keeps it. Without a rule: lists them all.",
      ""
    },
    footer = {"", "Example:", "  councildocs explain letter.date.missing"})
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "RULE",
      description = "The id of a rule, as 'check' prints it.")
  private List<String> rules = List.of();

  @Mixin private final CommonOptions common = new CommonOptions();

  /** Enough for most languages; a longer label moves its line. */
  private static final int LABEL_WIDTH = 8;

  private final Streams streams;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return rules.isEmpty() ? list() : explain();
  }

  private int list() throws IOException {
    for (String id : Explanation.ids()) {
      Explanation explained = Explanation.of(id, common.language()).orElseThrow();
      streams.out().write(id + "  " + explained.weight() + "  " + explained.what() + "\n");
    }
    return ExitCode.SOUND;
  }

  private int explain() throws IOException {
    int code = ExitCode.SOUND;
    for (String id : rules) {
      Optional<Explanation> explained = Explanation.of(id, common.language());
      if (explained.isPresent()) {
        streams.out().write(text(explained.get()));
      } else {
        streams.say(unknown(id));
        code = ExitCode.WRONG_USAGE;
      }
    }
    return code;
  }

  private static String unknown(String id) {
    String meant =
        Suggestion.among(Explanation.ids(), id)
            .map(near -> "; did you mean '" + near + "'?")
            .orElse("; 'councildocs explain' lists them all");
    return "there is no rule '" + id + "'" + meant;
  }

  private String text(Explanation explained) {
    StringBuilder text = new StringBuilder();
    text.append(explained.rule()).append(" (").append(explained.weight()).append(")\n");
    line(text, "what", explained.what());
    line(text, "why", explained.why());
    line(text, "source", explained.source());
    explained.since().ifPresent(day -> line(text, "since", day));
    explained.until().ifPresent(day -> line(text, "until", day));
    explained.with().forEach(rule -> line(text, "with", rule));
    explained.wrong().forEach(shown -> line(text, "wrong", shown));
    explained.right().forEach(shown -> line(text, "right", shown));
    return text.append('\n').toString();
  }

  private void line(StringBuilder text, String key, String value) {
    String label = Explanation.word(common.language(), key);
    text.append("  ").append(label).append(" ".repeat(Math.max(2, LABEL_WIDTH - label.length())));
    text.append(value).append('\n');
  }
}
