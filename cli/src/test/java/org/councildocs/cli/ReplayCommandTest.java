package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {

  @TempDir private Path folder;
  private String letters = "";
  private String stored = "";

  @BeforeEach
  void store_a_report() throws IOException {
    letters = Files.createDirectory(folder.resolve("letters")).toString();
    write("letters/a.txt", "Letter, undated nameless doubtful");
    write("letters/b.txt", "Letter");
    write("letters/c.txt", "The Security Council");
    write("letters/d.pdf", "%PDF-");
    stored = folder + "/stored.json";
    CommandRun.of("check", "--format", "json", "-o", stored, letters);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void a_stored_report_gives_the_bytes_that_checking_gives(ReportFormat format) {
    String name = format.name().toLowerCase(Locale.ROOT);

    CommandRun checked = CommandRun.of("check", "--format", name, letters);
    CommandRun replayed = CommandRun.of("replay", "--format", name, stored);

    assertThat(replayed.out()).isEqualTo(checked.out());
    assertThat(replayed.code()).isEqualTo(checked.code()).isEqualTo(3);
  }

  @Test
  void a_report_is_read_from_the_standard_input_and_written_to_a_file() throws IOException {
    byte[] report = Files.readAllBytes(Path.of(stored));
    String file = folder + "/report.txt";

    CommandRun run = CommandRun.withInput(report, "replay", "-", "-o", file);

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(Path.of(file))).contains("4 inputs: 1 sound, 1 with findings");
  }

  @Test
  void what_changed_since_an_earlier_report_is_told_by_checking_and_by_replaying()
      throws IOException {
    write("letters/a.txt", "Letter\n\n, undated doubtful");
    write("letters/b.txt", "Letter, nameless");
    String now = folder + "/now.json";
    CommandRun.of("check", "--format", "json", "-o", now, letters);

    CommandRun checked = CommandRun.of("check", "--since", stored, letters);
    CommandRun replayed = CommandRun.of("replay", "--since", stored, now);

    assertThat(checked.out())
        .contains(
            "a.txt: unchanged error letter.date.missing",
            "a.txt:3:11: unchanged info reader.date.impossible",
            "b.txt:1:1: new warning letter.signatory.missing",
            "a.txt: letter, English, 1 finding no more",
            "a.txt:1:1: fixed warning letter.signatory.missing")
        .endsWith("since the earlier report: 1 new, 1 fixed, 3 unchanged\n")
        .contains("4 findings: 2 errors, 1 warning, 1 for information");
    assertThat(replayed).isEqualTo(checked);
  }

  @Test
  void a_comparison_that_was_stored_is_replayed_as_it_was() throws IOException {
    write("letters/a.txt", "Letter");
    String compared = folder + "/compared.json";
    CommandRun.of("check", "--format", "json", "-o", compared, "--since", stored, letters);

    assertThat(CommandRun.of("replay", compared).out())
        .isEqualTo(CommandRun.of("check", "--since", stored, letters).out())
        .contains("0 new, 3 fixed, 1 unchanged");
    assertThat(CommandRun.of("replay", "--since", compared, compared).out())
        .contains("0 new, 0 fixed, 1 unchanged");
  }

  @Test
  void versions_of_one_document_are_brought_together_when_asked_for() throws IOException {
    String set = Files.createDirectory(folder.resolve("set")).toString();
    write("set/1.json", letter("en"));
    write("set/2.json", letter("fr"));

    CommandRun text = real("check", "--by-document", set);
    CommandRun json = real("check", "--by-document", "--format", "json", set);

    assertThat(text.out()).containsPattern("\nS/2025/9001: en \\d+, fr \\d+");
    assertThat(json.out())
        .contains(
            "\"documents\":[\n{\"symbols\":[\"S/2025/9001\"],\"versions\":[{\"source\":\""
                + set
                + "/1.json\",\"language\":\"en\",\"outcome\":\"WITH_FINDINGS\",\"findings\":");
    assertThat(real("check", set).out()).doesNotContain("\nS/2025/9001:");
    assertThat(
            CommandRun.withInput(json.out().getBytes(UTF_8), "replay", "--by-document", "-").out())
        .isEqualTo(text.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[1]", "no JSON", "{\"format\":\"sarif\"}", "\u0000"})
  void what_is_no_report_is_refused_and_nothing_is_written(String text) throws IOException {
    write("none.json", text);
    String file = folder + "/out.csv";

    CommandRun run = CommandRun.of("replay", "--format", "csv", "-o", file, folder + "/none.json");
    CommandRun since = CommandRun.of("check", "--since", folder + "/none.json", letters);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("councildocs: " + folder + "/none.json is no report");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(Path.of(file)).doesNotExist();
    assertThat(since.code()).isEqualTo(2);
    assertThat(since.err()).contains("/none.json is no report of --format json: line 1: ");
    assertThat(since.out()).isEmpty();
  }

  @Test
  void a_report_that_was_cut_short_leaves_no_other_behind() throws IOException {
    String whole = Files.readString(Path.of(stored));
    write("cut.json", whole.substring(0, whole.length() - 40));
    String file = folder + "/out.csv";

    CommandRun run = CommandRun.of("replay", "--format", "csv", "-o", file, folder + "/cut.json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(Path.of(file)).doesNotExist();
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
    assertThat(CommandRun.of("replay", folder + "/cut.json").out()).isEmpty();
    assertThat(run.err()).contains("cut.json is no report", "it ends in the middle");
  }

  @Test
  void a_report_that_is_not_there_or_no_text_is_told() throws IOException {
    Files.write(folder.resolve("latin.json"), new byte[] {'{', '"', (byte) 0xE9, '"'});

    String noFile = folder + "/no.json: There is no such file or folder.\n";
    CommandRun missing = CommandRun.of("replay", folder + "/no.json");
    assertThat(missing).isEqualTo(new CommandRun(3, "", "councildocs: " + noFile));
    assertThat(CommandRun.of("replay", folder + "/latin.json").err()).contains("no UTF-8");
    assertThat(
            CommandRun.withInput(Files.readAllBytes(folder.resolve("latin.json")), "replay", "-"))
        .matches(run -> run.code() == 3 && run.err().contains("no UTF-8"));
    assertThat(CommandRun.of("replay", folder + "").code()).isEqualTo(3);
    CommandRun since = CommandRun.of("check", "--since", folder + "/no.json", letters);
    assertThat(since.code()).isEqualTo(2);
    assertThat(since.err()).startsWith("councildocs: " + noFile);
  }

  @Test
  void a_byte_order_mark_before_a_report_is_passed_over() throws IOException {
    write("marked.json", "\uFEFF" + Files.readString(Path.of(stored)));

    assertThat(CommandRun.of("replay", folder + "/marked.json"))
        .isEqualTo(CommandRun.of("replay", stored));
    assertThat(CommandRun.of("check", "--since", folder + "/marked.json", letters))
        .isEqualTo(CommandRun.of("check", "--since", stored, letters));
  }

  @Test
  void the_exit_code_is_that_of_a_check() throws IOException {
    write("letters/a.txt", "Letter, nameless");
    write("letters/b.txt", "Letter");
    String now = folder + "/now.json";
    CommandRun.of("check", "--format", "json", "-o", now, letters);

    for (String severity : List.of("error", "warning", "never")) {
      assertThat(CommandRun.of("replay", "--fail-on", severity, now).code())
          .isEqualTo(CommandRun.of("check", "--fail-on", severity, letters).code());
    }
  }

  @Test
  void a_run_that_was_interrupted_is_no_success_when_replayed() throws IOException {
    String whole = Files.readString(Path.of(stored));
    write("part.json", whole.replace("\"interrupted\":false", "\"interrupted\":true"));

    assertThat(CommandRun.of("replay", folder + "/part.json").code()).isEqualTo(130);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void a_wrong_call_of_check_begins_no_report(ReportFormat format) throws IOException {
    write("bad.rules", "nonsense");
    String name = format.name();

    for (String option : List.of("--rules", "--since", "--known-issues", "--resume")) {
      CommandRun run =
          CommandRun.of("check", "--format", name, option, folder + "/bad.rules", letters);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
    }
    assertThat(CommandRun.of("check", "--format", name).out()).isEmpty();
  }

  private static CommandRun real(String... args) {
    return CommandRun.with(Engines.standard(), new byte[0], args);
  }

  private static String letter(String language) {
    return """
        { "formatVersion" : "1.0", "kind" : "LETTER", "language" : "LANGUAGE",
          "masthead" : { "symbols" : [ "S/2025/9001" ] }, "date" : "2025-05-08",
          "body" : [ "Thanks." ] }
        """
        .replace("LANGUAGE", language);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
