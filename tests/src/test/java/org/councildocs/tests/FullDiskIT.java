package org.councildocs.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A report that ends in the middle because no more can be written. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no limit for the size of files")
class FullDiskIT {

  /** A few blocks: some kilobytes, far less than the report. */
  private static final String NO_LARGER = "ulimit -f 8 && exec \"$@\"";

  @TempDir private Path folder;

  @Test
  void a_report_that_does_not_fit_is_told_and_leaves_the_earlier_one() throws Exception {
    BuiltCommand.makeSet(folder.resolve("set"), 40);
    Path report = Files.writeString(folder.resolve("report.json"), "an earlier report");

    int code = check("-o", report.toString());

    assertThat(code).isEqualTo(3);
    assertThat(folder.resolve("err")).content().contains("the output cannot be written");
    assertThat(report).hasContent("an earlier report");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("set", "report.json", "err");
    }
  }

  @Test
  void a_journal_that_does_not_fit_is_told() throws Exception {
    BuiltCommand.makeSet(folder.resolve("set"), 40);

    int code = check("--resume", folder.resolve("journal").toString());

    assertThat(code).isEqualTo(3);
    assertThat(folder.resolve("err")).content().contains("journal", "cannot be written");
  }

  private int check(String... options) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("check", "--format", "json"));
    arguments.addAll(List.of(options));
    arguments.add(folder.resolve("set").toString());
    List<String> limited = new ArrayList<>(List.of("sh", "-c", NO_LARGER, "sh"));
    limited.addAll(BuiltCommand.commandLine(arguments));
    // The machine's own statistics would be such a file.
    limited.add(limited.indexOf("-Xmx256m"), "-XX:-UsePerfData");
    return BuiltCommand.end(
        new ProcessBuilder(limited)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(folder.resolve("err").toFile())
            .start());
  }
}
