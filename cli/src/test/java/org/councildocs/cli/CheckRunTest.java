package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run over a set: in order whatever the number of threads, and from where another was ended. */
class CheckRunTest {

  private static final int FILES = 60;

  @TempDir private Path folder;

  private final AtomicInteger read = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "ndjson"})
  void the_report_is_the_same_with_any_number_of_threads(String format) throws IOException {
    makeSet();

    CommandRun one = check("--threads", "1", "--format", format);

    for (String threads : List.of("2", "3", "16")) {
      CommandRun several = check("--threads", threads, "--format", format);
      assertThat(several.out()).isEqualTo(one.out());
      assertThat(several.code()).isEqualTo(one.code());
    }
    assertThat(one.out()).contains("59.txt");
  }

  @Test
  void threads_count_from_1_on() {
    assertThat(check("--threads", "0").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "undated, error, 1",
    "undated, never, 0",
    "nameless, error, 0",
    "nameless, warning, 1",
    "doubtful, warning, 0",
    "doubtful, info, 1",
    "sound, info, 0"
  })
  void the_exit_code_is_1_from_the_severity_on_that_is_asked_for(
      String text, String failOn, int code) {
    byte[] letter = ("Letter, " + text).getBytes(UTF_8);

    assertThat(CommandRun.withInput(letter, "check", "--fail-on", failOn, "-").code())
        .isEqualTo(code);
  }

  @Test
  void a_run_with_a_journal_reports_what_a_run_without_does() throws IOException {
    makeSet();
    CommandRun undisturbed = check("--format", "json");

    CommandRun first = check("--format", "json", "--resume", journal());
    int once = read.get();
    CommandRun second = check("--format", "json", "--resume", journal());

    assertThat(first.out()).isEqualTo(undisturbed.out());
    assertThat(second.out()).isEqualTo(undisturbed.out());
    assertThat(second.err()).contains("taken over from the journal: " + FILES);
    assertThat(read).as("nothing is read twice").hasValue(once);
  }

  @Test
  void a_run_goes_on_wherever_the_journal_was_cut() throws IOException {
    makeSet();
    String undisturbed = check("--format", "json", "--resume", journal()).out();
    byte[] whole = Files.readAllBytes(Path.of(journal()));

    for (int length = 0; length < whole.length; length += 1 + whole.length / 37) {
      Files.write(Path.of(journal()), Arrays.copyOf(whole, length));

      assertThat(check("--format", "json", "--resume", journal(), "--threads", "2").out())
          .as("cut at byte " + length)
          .isEqualTo(undisturbed);
      assertThat(Files.readAllBytes(Path.of(journal()))).isEqualTo(whole);
    }
  }

  @Test
  void what_was_changed_since_is_read_again_and_so_is_all_behind_it() throws IOException {
    makeSet();
    check("--resume", journal());
    Path changed = folder.resolve("set/30.txt");
    Files.writeString(changed, "Letter, undated");
    Files.setLastModifiedTime(changed, FileTime.fromMillis(1));

    CommandRun run = check("--resume", journal());

    assertThat(run.err()).contains("taken over from the journal: 30\n");
    assertThat(run.out()).isEqualTo(check().out()).contains("30.txt: letter, English, 1 finding");
  }

  @Test
  void a_file_that_is_rewritten_while_it_is_examined_is_examined_again() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Letter, undated");
    Engines rewriting =
        new Engines(
            text -> {
              rewrite(letter, "Letter with a date that somebody adds meanwhile");
              return RehearsedEngines.ENGINES.text().apply(text);
            },
            RehearsedEngines.ENGINES.json(),
            RehearsedEngines.ENGINES.rules(),
            RehearsedEngines.ENGINES.clock());
    String[] command = {"check", "--resume", journal(), letter.toString()};

    CommandRun first = CommandRun.with(rewriting, new byte[0], command);
    CommandRun second = CommandRun.of(command);

    assertThat(first.out()).contains("letter.date.missing");
    assertThat(second.err()).doesNotContain("taken over");
    assertThat(second.out()).contains("1 sound");
  }

  private static void rewrite(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_journal_of_other_settings_or_another_file_is_refused_and_kept() throws IOException {
    makeSet();
    check("--resume", journal());
    byte[] whole = Files.readAllBytes(Path.of(journal()));

    CommandRun other = check("--lead-time", "9", "--resume", journal());
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Letter");
    CommandRun noJournal = check("--resume", letter.toString());

    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("no journal of a run of this version with these settings");
    assertThat(Files.readAllBytes(Path.of(journal()))).isEqualTo(whole);
    assertThat(noJournal.code()).isEqualTo(2);
    assertThat(letter).hasContent("Letter");
  }

  @Test
  void a_disk_that_is_full_is_told() throws IOException {
    makeSet();
    Streams streams = Streams.of(System.in, new FullDisk(), OutputStream.nullOutputStream());

    int code =
        new CouncilDocs(streams, RehearsedEngines.ENGINES)
            .run("check", "--threads", "2", folder.resolve("set").toString());

    assertThat(code).isEqualTo(ExitCode.UNREADABLE);
  }

  private static final class FullDisk extends OutputStream {

    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  private String journal() {
    return folder.resolve("journal").toString();
  }

  /** Letters of every sort, and three with a symbol that is the same. */
  private void makeSet() throws IOException {
    Files.createDirectories(folder.resolve("set"));
    List<String> sorts =
        List.of("Letter", "Letter, undated", "Letter,\n nameless", "Resolution", "\0", "broken");
    for (int i : IntStream.range(0, FILES).toArray()) {
      Files.writeString(
          folder.resolve("set/" + i / 10 + i % 10 + ".txt"),
          i % 20 == 7
              ? "{\"formatVersion\":\"1.0\",\"kind\":\"LETTER\",\"language\":\"en\",\"title\":\"\","
                  + "\"masthead\":{\"symbols\":[\"S/2025/9001\"]}}"
              : sorts.get(i % sorts.size()) + "\n");
    }
  }

  private CommandRun check(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = folder.resolve("set").toString();
    Engines counting =
        new Engines(
            text -> {
              read.incrementAndGet();
              return RehearsedEngines.ENGINES.text().apply(text);
            },
            RehearsedEngines.ENGINES.json(),
            RehearsedEngines.ENGINES.rules(),
            RehearsedEngines.ENGINES.clock());
    return CommandRun.with(counting, new byte[0], arguments);
  }
}
