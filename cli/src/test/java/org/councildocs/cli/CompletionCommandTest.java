package org.councildocs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {

  @Test
  void bash_completes_commands_options_and_their_values(@TempDir Path folder) throws Exception {
    assumeThat(Path.of("/bin/bash")).exists();
    Path script = folder.resolve("councildocs");
    Files.writeString(script, DefaultLocale.ofMain(() -> CommandRun.of("completion").out()));

    assertThat(completed(script, "councildocs", "rep")).contains("replay");
    assertThat(completed(script, "councildocs", "check", "--form")).contains("--format");
    assertThat(completed(script, "councildocs", "check", "--format", "sa")).contains("sarif");
    assertThat(completed(script, "councildocs", "facts", "pre")).contains("presidency");
  }

  @ParameterizedTest
  @CsvSource({
    "check, --format, text json ndjson csv sarif junit html",
    "check, --profile, draft issued archive",
    "check, --fail-on, error warning info never",
    "check, --lang, ar zh en fr ru es",
    "replay, --format, text json ndjson csv sarif junit html",
    "read, --format, json ndjson",
    "convert, --to, text json ndjson",
    "find, --kind, symbol date state threat",
    "find, --text-lang, ar zh en fr ru es",
    "find, --leniency, exact printed archival",
  })
  void the_words_that_are_offered_are_those_of_the_help(
      String command, String option, String words, @TempDir Path folder) throws Exception {
    assumeThat(Path.of("/bin/bash")).exists();
    Path script = folder.resolve("councildocs");
    Files.writeString(script, DefaultLocale.ofMain(() -> CommandRun.of("completion").out()));

    assertThat(completed(script, "councildocs", command, option, "''").strip().split(" "))
        .containsExactlyInAnyOrder(words.split(" "));
    assertThat(CommandRun.of(command, "--help").out()).contains(words.split(" "));
  }

  /** What bash would offer behind the words. */
  private static String completed(Path script, String... words)
      throws IOException, InterruptedException {
    String line = String.join(" ", words);
    String probe =
        String.format(
            Locale.ROOT,
            ". '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=%d; %s",
            script,
            line,
            words.length - 1,
            line,
            line.length(),
            "_complete_councildocs councildocs 2>/dev/null; echo ${COMPREPLY[*]}");
    Process bash = new ProcessBuilder("/bin/bash", "-c", probe).redirectErrorStream(true).start();
    String offered = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return offered;
  }
}
