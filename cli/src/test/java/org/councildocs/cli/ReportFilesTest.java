package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFilesTest {

  @TempDir private Path folder;

  @BeforeEach
  void write_letters() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Letter, undated nameless doubtful");
    Files.writeString(folder.resolve("b.txt"), "Letter");
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void a_report_in_a_file_is_the_one_that_would_be_printed(ReportFormat format) throws IOException {
    Path file = folder.resolve("report");
    String inputs = folder + "/a.txt";

    CommandRun printed = check(format, inputs, folder + "/b.txt", folder + "/none.txt");
    CommandRun stored =
        check(format, "-o", file + "", inputs, folder + "/b.txt", folder + "/none.txt");

    assertThat(Files.readString(file)).isEqualTo(printed.out()).contains("letter.date.missing");
    assertThat(stored.out()).isEmpty();
    assertThat(stored.err()).contains("none.txt: There is no such file or folder.");
    assertThat(stored.code()).isEqualTo(printed.code()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void two_runs_give_the_same_bytes_unless_a_stamp_is_asked_for(ReportFormat format) {
    CommandRun first = check(format, folder + "");
    CommandRun second = check(format, folder + "");

    assertThat(second).isEqualTo(first);
    assertThat(first.out()).doesNotContain("2025-07-01T00:00:00Z");
  }

  @Test
  void a_stamp_says_when_the_report_was_made() {
    assertThat(check(ReportFormat.JSON, "--stamp", folder + "").out())
        .contains("\"made\":\"2025-07-01T00:00:00Z\"");
    assertThat(check(ReportFormat.SARIF, "--stamp", folder + "").out())
        .contains("\"startTimeUtc\":\"2025-07-01T00:00:00Z\"");
  }

  @Test
  void a_report_into_the_folder_that_is_checked_is_not_checked_itself() throws IOException {
    CommandRun run = check(ReportFormat.CSV, "-o", folder + "/report.csv", folder + "");

    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("report.csv"))).doesNotContain("report.csv");
  }

  @Test
  void a_report_that_cannot_be_written_is_told_and_leaves_nothing() throws IOException {
    CommandRun run = check(ReportFormat.CSV, "-o", folder + "/no/report.csv", folder + "");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("report.csv: there is no folder " + folder + "/no");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.txt", "b.txt");
    }
  }

  @Test
  void where_no_report_can_be_written_is_told_whatever_its_name() {
    CommandRun run = check(ReportFormat.CSV, "-o", folder + "/pipe/report.csv", folder + "");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "councildocs: the output cannot be written: %1$s/pipe/report.csv: there is no folder %1$s/pipe%n"
                .formatted(folder));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_folder_that_takes_no_files_is_told() {
    CommandRun run = check(ReportFormat.CSV, "-o", "/proc/report.csv", folder + "");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("/proc/report.csv: no file can be made there");
  }

  @Test
  void two_runs_that_write_one_file_do_not_mix_their_reports() throws IOException {
    Path file = folder.resolve("report");
    try (OutputFile slow = OutputFile.at(file);
        OutputFile quick = OutputFile.at(file)) {
      slow.writer().write("the longer ");
      slow.writer().flush();
      quick.writer().write("short");
      quick.complete();
      slow.writer().write("report");
      slow.complete();
    }

    assertThat(file).hasContent("the longer report");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void a_dash_is_the_standard_output() {
    assertThat(check(ReportFormat.TEXT, "-o", "-", folder + ""))
        .isEqualTo(check(ReportFormat.TEXT, folder + ""));
    assertThat(CommandRun.of("convert", "--to", "text", "-o", "-", folder + "/b.txt").out())
        .isEqualTo("Letter\n");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void a_file_that_may_not_be_written_stays() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "of yesterday");
    assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "not the superuser");

    CommandRun run = check(ReportFormat.CSV, "-o", file + "", folder + "/b.txt");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains(file + ": this may not be written");
    assertThat(file).hasContent("of yesterday");
  }

  @Test
  void a_link_stays_and_permissions_too() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "of yesterday");
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "a POSIX system");
    Set<PosixFilePermission> mine = PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(file, mine);
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("file"));

    assertThat(check(ReportFormat.CSV, "-o", link + "", folder + "/b.txt").code()).isZero();

    assertThat(link).isSymbolicLink();
    assertThat(file).content().startsWith("source,");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(mine);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_is_told() {
    CommandRun run = check(ReportFormat.JSON, "-o", "/dev/full", folder + "");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("councildocs: the output cannot be written: No space left on device");
  }

  @Test
  void the_device_of_the_standard_output_is_the_standard_output() {
    assertThat(check(ReportFormat.TEXT, "-o", "/dev/stdout", folder + ""))
        .isEqualTo(check(ReportFormat.TEXT, folder + ""));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_pipe_that_has_no_path_of_its_own_is_written_to() throws IOException {
    Process cat = new ProcessBuilder("cat").start();

    CommandRun run =
        check(ReportFormat.CSV, "-o", "/proc/" + cat.pid() + "/fd/0", folder + "/b.txt");
    cat.getOutputStream().close();

    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(new String(cat.getInputStream().readAllBytes(), UTF_8)).startsWith("source,");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void an_earlier_report_out_of_a_pipe_is_refused_before_anything_is_written() throws IOException {
    CommandRun run = check(ReportFormat.TEXT, "--since", "/dev/null", folder + "");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("councildocs: /dev/null: an earlier report is read twice");
    assertThat(run.out()).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_device_keeps_its_place() throws IOException {
    // A link to a device is one, and can be lost without harm.
    Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/null"));

    assertThat(check(ReportFormat.JSON, "-o", device + "", folder + "/b.txt").code()).isZero();
    assertThat(device).isSymbolicLink();
  }

  private static CommandRun check(ReportFormat format, String... more) {
    return CommandRun.of(args(format, more));
  }

  private static String[] args(ReportFormat format, String... more) {
    return Stream.concat(
            Stream.of("check", "--format", format.name().toLowerCase(Locale.ROOT)), Stream.of(more))
        .toArray(String[]::new);
  }
}
