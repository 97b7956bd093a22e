package org.councildocs.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built command, ended from outside in the middle of its work. */
class KilledRunIT {

  private static final int FILES = 2000;
  private static final int KILLS = 20;

  @TempDir private Path folder;

  @BeforeEach
  void make_a_set() throws IOException {
    BuiltCommand.makeSet(folder.resolve("set"), FILES);
  }

  @Test
  void a_run_that_was_killed_twenty_times_ends_with_the_report_of_an_undisturbed_run()
      throws Exception {
    Path undisturbed = folder.resolve("undisturbed.json");
    Path itsJournal = folder.resolve("undisturbed.ndjson");
    assertThat(
            BuiltCommand.end(
                start(undisturbed, "--threads", "2", "--resume", itsJournal.toString())))
        .isLessThan(2);

    Path journal = folder.resolve("journal.ndjson");
    Random random = new Random(8);
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      long moment = (long) (Files.size(itsJournal) * (i + random.nextDouble()) / (KILLS + 1));
      Process run =
          start(folder.resolve("cut.json"), "--threads", "2", "--resume", journal.toString());
      while (run.isAlive() && (!Files.exists(journal) || Files.size(journal) < moment)) {
        Thread.sleep(1);
      }
      run.destroyForcibly();
      if (BuiltCommand.end(run) == 128 + 9) {
        killed++;
      }
    }
    Path resumed = folder.resolve("resumed.json");
    assertThat(BuiltCommand.end(start(resumed, "--threads", "1", "--resume", journal.toString())))
        .isLessThan(2);

    assertThat(killed).as("runs that were killed before their end").isGreaterThan(KILLS / 2);
    assertThat(Files.mismatch(resumed, undisturbed)).isEqualTo(-1);
    assertThat(Files.mismatch(journal, itsJournal)).as("each input once, in order").isEqualTo(-1);
  }

  @Test
  void ctrl_c_ends_a_run_with_a_report_that_says_that_it_is_partial() throws Exception {
    Path report = folder.resolve("report.json");
    int code = interrupted(report);
    for (int again = 0; code < 2 && again < KILLS; again++) {
      code = interrupted(report);
    }

    assertThat(code).isEqualTo(130);
    assertThat(Files.readString(report)).contains("\"interrupted\":true").endsWith("}\n");
    assertThat(Files.readString(folder.resolve("err"))).contains("interrupted");
  }

  /** A run that is interrupted in its course; below 2 if it came to its end before it was. */
  private int interrupted(Path report) throws IOException, InterruptedException {
    Process run = start(report, "--threads", "2");
    while (run.isAlive() && (!Files.exists(report) || Files.size(report) < 10_000)) {
      Thread.sleep(1);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();
    return BuiltCommand.end(run);
  }

  private Process start(Path report, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check", "--format", "json"));
    arguments.addAll(List.of(options));
    arguments.add(folder.resolve("set").toString());
    return BuiltCommand.process(arguments)
        .redirectOutput(report.toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }
}
