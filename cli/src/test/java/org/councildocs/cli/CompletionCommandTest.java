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

class CompletionCommandTest {

  @Test
  void bash_completes_commands_options_and_their_values(@TempDir Path folder) throws Exception {
    assumeThat(Path.of("/bin/bash")).exists();
    Path script = folder.resolve("councildocs");
    Files.writeString(script, DefaultLocale.ofMain(() -> CommandRun.of("completion").out()));

    assertThat(completed(script, "councildocs", "rep")).contains("replay");
    assertThat(completed(script, "councildocs", "check", "--form")).contains("--format");
    assertThat(completed(script, "councildocs", "check", "--format", "SA")).contains("SARIF");
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
            "_complete_councildocs councildocs; echo ${COMPREPLY[*]}");
    Process bash = new ProcessBuilder("/bin/bash", "-c", probe).redirectErrorStream(true).start();
    String offered = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return offered;
  }
}
