package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {

  @TempDir private Path folder;

  @BeforeEach
  void fill_the_folder() throws IOException {
    Files.writeString(folder.resolve("sound.txt"), "Letter, sound\n");
    Files.writeString(folder.resolve("undated.txt"), "Letter, undated\n");
    Files.writeString(folder.resolve("nameless.txt"), "Letter, nameless\n");
    Files.writeString(folder.resolve("doubtful.txt"), "Letter, doubtful\n");
    Files.writeString(folder.resolve("resolution.txt"), "The Security Council,\n");
    Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7\n");
    Files.writeString(folder.resolve("broken.txt"), "Letter, broken\n");
    Files.writeString(folder.resolve("bottomless.txt"), "Letter, bottomless\n");
    Files.write(folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
  }

  @ParameterizedTest
  @CsvSource({
    "sound.txt,      0",
    "nameless.txt,   0",
    "doubtful.txt,   0",
    "resolution.txt, 0",
    "undated.txt,    1",
    "latin.txt,      1",
    "scan.pdf,       3",
    "none.txt,       3",
    "broken.txt,     4",
    "bottomless.txt, 4",
  })
  void check_ends_with_the_code_of_what_it_found(String file, int code) {
    assertThat(CommandRun.of("check", folder + "/" + file).code()).isEqualTo(code);
    assertThat(CommandRun.of("check", "--format=json", folder + "/" + file).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "sound.txt,      0",
    "undated.txt,    0",
    "resolution.txt, 0",
    "latin.txt,      1",
    "scan.pdf,       3",
    "none.txt,       3",
    "broken.txt,     4",
  })
  void read_judges_by_no_rules(String file, int code) {
    assertThat(CommandRun.of("read", folder + "/" + file).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "sound.txt    undated.txt  nameless.txt,             1",
    "undated.txt  none.txt     sound.txt,                3",
    "undated.txt  scan.pdf     broken.txt  sound.txt,    4",
  })
  void of_several_codes_the_highest_is_taken_and_all_inputs_are_done(String files, int code) {
    String[] names = files.trim().split(" +");
    String[] args = new String[names.length + 1];
    args[0] = "check";
    for (int i = 0; i < names.length; i++) {
      args[i + 1] = folder + "/" + names[i];
    }

    CommandRun run = CommandRun.of(args);

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).contains(names).contains(names.length + " inputs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "chek x",
        "check",
        "read",
        "check --format xml x",
        "read --format text x",
        "check --lang de x",
        "check --colour x",
        "explain no.such.rule",
      })
  void wrong_usage_is_2_and_says_what_is_wrong_on_stderr_alone(String line) {
    CommandRun run = CommandRun.of(line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("councildocs: ");
  }

  @Test
  void help_and_version_are_no_fault() {
    assertThat(CommandRun.of("--help").code()).isZero();
    assertThat(CommandRun.of("check", "--help").code()).isZero();
    assertThat(CommandRun.of("--version").code()).isZero();
  }

  @Test
  void a_fault_asks_to_be_reported_and_tells_where_it_was_only_when_asked() {
    CommandRun plain = CommandRun.of("check", folder + "/broken.txt");
    CommandRun debugged = CommandRun.of("check", "--debug", folder + "/broken.txt");

    assertThat(plain.err())
        .contains("a fault of councildocs itself")
        .contains("the reader is broken")
        .contains("please report it")
        .doesNotContain("\tat org.councildocs");
    assertThat(debugged.err()).contains("\tat org.councildocs");
    assertThat(plain.out()).contains("error input.fault");
  }

  @Test
  void a_fault_outside_any_input_is_4_too() {
    OutputStream faulty =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new IllegalStateException("the printer is on fire");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = run(faulty, err, "check", folder + "/sound.txt");

    assertThat(code).isEqualTo(4);
    assertThat(err.toString(UTF_8)).contains("the printer is on fire").contains("report");
  }

  @Test
  void a_reader_that_went_away_ends_the_run_quietly() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertThat(run(failing("Broken pipe"), err, "check", folder + "/sound.txt")).isEqualTo(141);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void a_full_disk_is_told() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = run(failing("No space left on device"), err, "read", folder + "/sound.txt");

    assertThat(code).isEqualTo(3);
    assertThat(err.toString(UTF_8))
        .isEqualTo("councildocs: the output cannot be written: No space left on device\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "check --help", "symbol S/2022/617"})
  void a_full_disk_is_told_by_whatever_writes(String line) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertThat(run(failing("No space left on device"), err, line.split(" "))).isEqualTo(3);
    assertThat(err.toString(UTF_8))
        .isEqualTo("councildocs: the output cannot be written: No space left on device\n");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private static int run(OutputStream out, OutputStream err, String... args) {
    Streams streams = Streams.of(new ByteArrayInputStream(new byte[0]), out, err);
    return new CouncilDocs(streams, RehearsedEngines.ENGINES).run(args);
  }
}
