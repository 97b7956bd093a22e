package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run reads is not lost by what it writes. */
class SparedFilesTest {

  @TempDir private Path folder;

  @BeforeEach
  void write_what_is_read() throws IOException {
    Files.createDirectories(folder.resolve("letters/may"));
    Files.writeString(folder.resolve("letters/may/a.txt"), "Letter, undated");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("letters/may/a.txt"));
    Files.writeString(folder.resolve("list"), folder + "/letters/may/a.txt\n");
    Files.writeString(folder.resolve("rules"), "letter.* = error\n");
    Files.writeString(
        folder.resolve("known.tsv"), "rule\tdocument\tpath\tuntil\treviewer\treason\n");
    CommandRun.of("check", "--format", "json", "-o", folder + "/june.json", folder + "/letters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check @/letters/may/a.txt -o @/letters/may/a.txt",
        "check @/letters/may/a.txt -o @/letters/../letters/may/a.txt",
        "check @/letters/may/a.txt -o @/link",
        "check @/link -o @/letters/may/a.txt",
        "check --format html @/letters -o @/letters/may/a.txt",
        "check -f @/list -o @/list",
        "convert --to text -f @/list -o @/list",
        "check -f @/list -o @/letters/may/a.txt",
        "check --threads 1 -f @/list -o @/letters/may/a.txt",
        "check --rules @/rules -o @/rules @/letters",
        "check --known-issues @/known.tsv -o @/known.tsv @/letters",
        "check --since @/june.json -o @/june.json @/letters",
        "check --resume @/journal -o @/journal @/letters",
        "check --resume @/letters/../journal -o @/journal @/letters",
        "replay @/june.json -o @/june.json",
        "replay --format json @/june.json -o @/june.json",
      })
  void a_report_in_the_place_of_what_is_read_is_refused(String line) throws IOException {
    String before = contents();

    CommandRun run = CommandRun.of(line.replace("@", folder.toString()).split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("councildocs: the output would take the place of " + folder)
        .contains("which is read", "name another file");
    assertThat(run.out()).isEmpty();
    assertThat(contents()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --format csv -o @/letters/new.csv @/letters",
        "check --format json --since @/june.json -o @/june.json @/letters",
        "check --resume @/journal -o @/report @/letters",
        "check /dev/null -o /dev/null",
      })
  void what_is_not_lost_may_be_written(String line) {
    CommandRun run = CommandRun.of(line.replace("@", folder.toString()).split(" "));

    assertThat(run.code()).isIn(1, 3);
    assertThat(run.err()).doesNotContain("another file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check|",
        "check|a.txt|",
        "fix|--apply|",
        "read|",
        "convert|--to|text|",
        "replay|",
        "check|-f|",
        "check|--rules||-",
        "check|--known-issues||-",
        "check|--since||-",
        "check|--cache||-",
        "check|--resume||-",
        "check|-o||-",
      })
  void an_empty_path_names_nothing(String line) {
    CommandRun run = CommandRun.withInput("Letter".getBytes(UTF_8), line.split("\\|", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("an empty path");
    assertThat(run.out()).isEmpty();
  }

  private String contents() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().filter(Files::isRegularFile).toList()) {
        all.append(file).append('\n').append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }
}
