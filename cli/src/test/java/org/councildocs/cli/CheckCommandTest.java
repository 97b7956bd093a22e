package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

  private static final byte[] FAULTY = "Letter,\n  undated, nameless, doubtful\n".getBytes(UTF_8);

  @TempDir private Path folder;

  @Test
  void text_names_place_weight_rule_message_and_source_of_each_finding_in_reading_order() {
    CommandRun run = CommandRun.withInput(FAULTY, "check", "-");

    assertThat(run.out().lines().map(line -> line.replaceAll("  .*", "")))
        .containsExactly(
            "-: letter, English, 3 findings",
            "-: error letter.date.missing",
            "-:1:1: warning letter.signatory.missing",
            "-:2:22: info reader.date.impossible",
            "",
            "1 input: 0 sound, 1 with findings, 0 of other kinds, 0 unreadable",
            "3 findings: 1 error, 1 warning, 1 for information");
    assertThat(run.out()).contains(" (reading)\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void json_has_a_head_the_inputs_with_the_promised_fields_and_the_counts() throws IOException {
    CommandRun run = CommandRun.withInput(FAULTY, "check", "--format", "json", "-");
    JsonNode whole = new ObjectMapper().readTree(run.out());
    JsonNode report = whole.at("/inputs/0");

    assertThat(whole.get("format").asText()).isEqualTo("councildocs-report");
    assertThat(whole.get("version").asText()).isEqualTo("1.0");
    assertThat(whole.get("tool").asText()).startsWith("councildocs ");
    assertThat(whole.get("messages").asText()).isEqualTo("en");
    assertThat(whole.get("interrupted").asBoolean(true)).isFalse();
    assertThat(whole.get("counts").toString())
        .isEqualTo(
            "{\"inputs\":1,\"sound\":0,\"withFindings\":1,\"otherKinds\":0,\"unreadable\":0,"
                + "\"notDone\":0,\"findings\":3,\"errors\":1,\"warnings\":1,\"information\":1}");

    assertThat(report.get("source").asText()).isEqualTo("-");
    assertThat(report.get("kind").asText()).isEqualTo("LETTER");
    assertThat(report.get("language").asText()).isEqualTo("en");
    assertThat(report.get("outcome").asText()).isEqualTo("WITH_FINDINGS");
    assertThat(report.get("findings")).hasSize(3);
    JsonNode second = report.get("findings").get(1);
    assertThat(second.get("rule").asText()).isEqualTo("letter.signatory.missing");
    assertThat(second.get("severity").asText()).isEqualTo("WARNING");
    assertThat(second.get("path").asText()).isEqualTo("title");
    assertThat(second.get("span").toString())
        .isEqualTo("{\"start\":0,\"end\":37,\"line\":1,\"column\":1}");
    assertThat(second.get("message").asText()).isNotBlank();
    assertThat(second.get("source").asText()).isNotBlank();
    assertThat(report.at("/findings/2/passage").toString())
        .isEqualTo(
            "{\"before\":\"Letter,\\n  undated, nameless, \",\"marked\":\"doubtful\","
                + "\"after\":\"\\n\"}");
  }

  @Test
  void json_has_each_input_on_a_line_and_ndjson_the_same_lines_alone() throws IOException {
    write("a.txt", "Letter");
    write("b.txt", "Letter, undated");

    CommandRun list = CommandRun.of("check", "--format", "json", folder.toString());
    CommandRun lines = CommandRun.of("check", "--format", "ndjson", folder.toString());

    assertThat(new ObjectMapper().readTree(list.out()).get("inputs")).hasSize(2);
    assertThat(lines.out().lines()).hasSize(2);
    assertThat(list.out())
        .contains("\"inputs\":[\n" + lines.out().strip().replace("\n", ",\n") + "\n],");
  }

  @Test
  void a_folder_without_files_is_told_and_not_taken_for_a_sound_set() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));

    CommandRun run = CommandRun.of("check", folder.toString());

    assertThat(run.out()).contains("warning input.folder.empty", "\n1 input: ");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void the_counts_of_the_summary_add_up() throws IOException {
    write("1.txt", "Letter");
    write("2.txt", "Letter, undated nameless");
    write("3.txt", "The Security Council");
    write("4.pdf", "%PDF-");
    write("5.txt", "Letter, broken");
    write("6.txt", "Letter, doubtful");

    assertThat(CommandRun.of("check", folder.toString()).out())
        .endsWith(
            """

            6 inputs: 1 sound, 2 with findings, 1 of other kinds, 1 unreadable, 1 not done
            5 findings: 3 errors, 1 warning, 1 for information
            """);
  }

  @Test
  void quiet_leaves_out_what_needs_no_word_and_counts_it() throws IOException {
    write("1.txt", "Letter");
    write("2.txt", "The Security Council");
    write("3.txt", "Letter, undated");

    CommandRun run = CommandRun.of("check", "--quiet", folder.toString());

    assertThat(run.out()).doesNotContain("1.txt", "2.txt").contains("3.txt", "3 inputs: 1 sound");
  }

  @Test
  void another_kind_of_document_is_named_and_no_error() throws IOException {
    write("a.txt", "The Security Council");

    CommandRun run = CommandRun.of("check", folder + "/a.txt");

    assertThat(run.out()).contains("a.txt: resolution, not checked\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void a_name_cannot_break_the_line_nor_turn_it() throws IOException {
    write("a\n\u202Etxt.exe", "Letter, undated");

    assertThat(CommandRun.of("check", folder.toString()).out())
        .contains("/a\\n\\u202etxt.exe: error letter.date.missing")
        .doesNotContain("\u202E");
  }

  @Test
  void a_name_stands_unchanged_in_json() throws IOException {
    write("a\n\u202E b.txt", "Letter");

    CommandRun run = CommandRun.of("check", "--format", "ndjson", folder.toString());

    assertThat(run.out().lines()).hasSize(1);
    assertThat(new ObjectMapper().readTree(run.out()).get("source").asText())
        .isEqualTo(folder + "/a\n\u202E b.txt");
  }

  @Test
  void messages_come_in_the_language_asked_for() throws IOException {
    write("a.pdf", "%PDF-");

    assertThat(CommandRun.of("check", "--lang", "zh", folder + "/a.pdf").out())
        .contains("error input.corrupt  此PDF文件已损坏");
  }

  @Test
  void an_input_that_is_not_read_is_told_on_stderr_where_the_data_goes_to_a_machine() {
    String none = folder + "/none.txt";

    assertThat(CommandRun.of("check", none).err()).isEmpty();
    assertThat(CommandRun.of("check", "--format", "json", none).err())
        .isEqualTo("councildocs: " + none + ": There is no such file or folder.\n");
  }

  @Test
  void a_concept_note_that_comes_later_than_wished_for_is_told() {
    byte[] letter =
        """
        Letter dated 12 May 2025 from the Permanent Representative of Ireland to the United Nations
        addressed to the Secretary-General

        During its presidency of the Security Council Ireland will convene an open debate on the
        theme “Harbours of peace” on 22 May 2025. A concept note is annexed.

        (Signed) Aoife Ní Bhriain
        Permanent Representative

        Annex to the letter dated 12 May 2025 from the Permanent Representative of Ireland to the
        United Nations addressed to the Secretary-General

        Concept note for the Security Council open debate on the theme “Harbours of peace”, 22 May
        2025

        Background

        Harbours have long been places of meeting.
        """
            .getBytes(UTF_8);
    Engines engines = Engines.standard();

    assertThat(CommandRun.with(engines, letter, "check", "--lead-time", "11", "-").out())
        .contains("note.lead-time.short");
    assertThat(CommandRun.with(engines, letter, "check", "--lead-time", "10", "-").out())
        .contains("info note.lead-time ")
        .doesNotContain("note.lead-time.short");
    assertThat(CommandRun.with(engines, letter, "check", "--lead-time", "-1", "-").code())
        .isEqualTo(2);
  }

  @Test
  void several_documents_are_compared_and_each_finding_stands_with_its_document()
      throws IOException {
    write("1.json", letter("S/2025/9001", "2025-05-08"));
    write("2.json", letter("S/2025/9001", "2025-05-08"));
    write("3.json", letter("S/2025/9002/Corr.1", "2025-05-08"));

    CommandRun text = real("check", folder.toString());
    CommandRun lines = real("check", "--format", "ndjson", folder.toString());

    assertThat(text.out())
        .contains(
            "2.json: afterwards, 1 finding\n",
            "2.json:2:30: warning set.symbol.duplicate  The symbol S/2025/9001 is also that of ",
            "3.json:2:30: warning set.parent.missing  ")
        .contains("\n3 inputs: ");
    assertThat(lines.out().lines().skip(3))
        .hasSize(2)
        .allMatch(line -> line.contains("\"outcome\":\"ADDED\""));
    assertThat(real("check", folder + "/1.json").out()).doesNotContain("set.");
  }

  @Test
  void a_profile_and_a_file_of_settings_weigh_the_rules() throws IOException {
    write("1.json", letter("S/2025/9001", "2025-05-08"));
    write("rules.txt", "letter.title.missing = error\nmasthead.* = off\n");
    String input = folder + "/1.json";

    assertThat(real("check", input).out()).contains("warning letter.title.missing");
    assertThat(real("check", "--profile", "issued", input).out())
        .contains("error letter.title.missing");
    assertThat(real("check", "--profile", "draft", input).code()).isZero();
    assertThat(real("check", "--rules", folder + "/rules.txt", input).code()).isEqualTo(1);
  }

  @Test
  void settings_that_are_wrong_are_wrong_usage_and_name_file_and_line() throws IOException {
    write("rules.txt", "\nletter.titel.missing = error\n");

    CommandRun run = real("check", "--rules", folder + "/rules.txt", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "councildocs: "
                + folder
                + "/rules.txt: line 2: there is no rule letter.titel.missing; did you"
                + " mean letter.title.missing?\n");
    assertThat(real("check", "--rules", folder + "/none.txt", "-").code()).isEqualTo(2);
    assertThat(real("check", "--profile", "final", "-").code()).isEqualTo(2);
  }

  @Test
  void settings_may_begin_with_a_byte_order_mark_and_must_be_utf_8() throws IOException {
    write("marked.txt", "\uFEFFletter.* = error\n");
    write("known.tsv", "\uFEFFrule\tdocument\tpath\tuntil\treviewer\treason\n");
    Files.write(folder.resolve("latin.txt"), new byte[] {'#', (byte) 0xE9});

    CommandRun latin = CommandRun.of("check", "--rules", folder + "/latin.txt", "-");

    assertThat(CommandRun.of("check", "--rules", folder + "/marked.txt", "-").code())
        .isNotEqualTo(2);
    assertThat(CommandRun.of("check", "--known-issues", folder + "/known.tsv", "-").code())
        .isNotEqualTo(2);
    assertThat(latin.code()).isEqualTo(2);
    assertThat(latin.err())
        .startsWith(
            "councildocs: "
                + folder
                + "/latin.txt: Reading failed: there are bytes that are no UTF-8\n");
  }

  @Test
  void a_list_of_paths_that_cannot_be_read_is_no_fault_of_ours() throws IOException {
    CommandRun folderAsList = CommandRun.of("check", "-f", folder.toString());
    CommandRun none = CommandRun.of("check", "-f", folder + "/none");

    assertThat(folderAsList.code()).isEqualTo(2);
    assertThat(folderAsList.err()).contains(folder + ": this is a folder; right would be a list");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("/none: There is no such file or folder.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\r\n", "\uFEFF"})
  void a_list_without_paths_is_told_and_not_taken_for_a_sound_set(String list) {
    CommandRun run = CommandRun.withInput(list.getBytes(UTF_8), "check", "-f", "-");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("-: warning input.list.empty  The list has no paths.");
  }

  @Test
  void the_standard_input_is_no_input_where_it_is_the_list() {
    CommandRun run = CommandRun.withInput("-\n/none\n".getBytes(UTF_8), "check", "-f", "-");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("-: error input.failed  Reading failed: the standard input is read already")
        .contains("/none: error input.missing");
  }

  @Test
  void lines_of_the_elements_of_a_list_are_those_of_the_file() throws IOException {
    String letter = "{ \"formatVersion\" : \"1.0\", \"kind\" : \"LETTER\", \"language\" : \"en\" }";
    write(
        "letters.json",
        "[\n" + letter + ",\n" + letter.replace("\"en\"", "\"xx\"") + ", {\n  \"kind\" : 1 } ]\n");
    String file = folder + "/letters.json";

    CommandRun check = real("check", file);
    CommandRun convert = real("convert", "--to", "json", file);

    assertThat(check.out())
        .contains(file + "[1]:3:" + (letter.indexOf("\"en\"") + 1) + ": error input.json")
        .contains(file + "[2]:4:12: error input.json", "council document: kind: ");
    assertThat(convert.err()).contains(file + "[2]:4:12: This looks like JSON");
  }

  @Test
  void what_a_file_holds_is_never_taken_for_arguments() throws IOException {
    write("letter.txt", "--help");

    CommandRun run = CommandRun.of("check", "@" + folder + "/letter.txt");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).startsWith("@" + folder + "/letter.txt: not read");
  }

  @Test
  void a_message_about_settings_moves_no_cursor() throws IOException {
    write("rules.txt", "a\u001B[2Jb = off\n");

    assertThat(CommandRun.of("check", "--rules", folder + "/rules.txt", "-").err())
        .contains("there is no rule a\\u001b[2Jb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reader.date.impossible", "input.*", "reader.date.imposible"})
  void what_is_told_and_comes_of_no_rule_cannot_be_weighed(String key) throws IOException {
    write("rules.txt", "# ours\n" + key + " = off\n");

    CommandRun run = CommandRun.of("check", "--rules", folder + "/rules.txt", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("councildocs: " + folder + "/rules.txt: line 2: " + key + " is no rule")
        .contains("doubts of the reader")
        .doesNotContain("did you mean");
  }

  @Test
  void an_empty_table_of_known_issues_is_refused() throws IOException {
    write("known.tsv", "\n");

    CommandRun run = CommandRun.of("check", "--known-issues", folder + "/known.tsv", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("councildocs: " + folder + "/known.tsv: the file is empty");
  }

  @Test
  void why_a_file_cannot_be_opened_is_said_without_its_name_again() {
    String file = folder + "/none/journal";
    String name = folder + "/" + "a".repeat(400);

    assertThat(CommandRun.of("check", "--resume", file, "-").err())
        .startsWith("councildocs: " + file + ": No such file or directory\n");
    assertThat(CommandRun.of("check", name).out())
        .contains("error input.failed  Reading failed: File name too long (");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{ \n", "{\"kind\":"})
  void json_that_was_cut_short_is_told(String json) {
    CommandRun run = CommandRun.with(Engines.standard(), json.getBytes(UTF_8), "check", "-");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("input.json", "the text ends in the middle");
  }

  @Test
  void what_read_printed_of_another_kind_is_of_another_kind() {
    byte[] resolution =
        """
        S/RES/9001 (2031)

        United Nations
        Security Council

        Distr.: General
        3 May 2031

        Resolution 9001 (2031)

        The Security Council,

        Decides to remain seized of the matter.
        """
            .getBytes(UTF_8);
    byte[] printed =
        CommandRun.with(Engines.standard(), resolution, "read", "-").out().getBytes(UTF_8);

    for (String format : List.of("text", "ndjson")) {
      assertThat(CommandRun.with(Engines.standard(), printed, "check", "--format", format, "-"))
          .isEqualTo(
              CommandRun.with(Engines.standard(), resolution, "check", "--format", format, "-"));
    }
    assertThat(CommandRun.with(Engines.standard(), printed, "convert", "--to", "text", "-"))
        .isEqualTo(CommandRun.with(Engines.standard(), resolution, "convert", "--to", "text", "-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"source\":\"a\",\"problems\":[]}",
        "{\"source\":\"a\",\"kind\":\"LETTER\",\"problems\":[]}",
        "{\"source\":\"a\",\"kind\":\"POEM\",\"problems\":[]}",
        "{\"source\":\"a\",\"kind\":\"OTHER\",\"masthead\":[]}",
        "{\"source\":\"a\",\"kind\":\"OTHER\",\"masthead\":{\"symbols\":[\"?\"]}}",
        "{\"source\":\"a\",\"kind\":\"OTHER\"",
        "{\"source\":{\"kind\":\"OTHER\"}}",
      })
  void what_read_never_prints_is_refused(String json) {
    CommandRun run = CommandRun.with(Engines.standard(), json.getBytes(UTF_8), "check", "-");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("input.json");
  }

  @Test
  void zero_bytes_belong_to_a_list() {
    assertThat(CommandRun.of("check", "-0", "a").err()).contains("--files-from");
  }

  @Test
  void what_is_known_is_left_out_and_counted_until_its_time_is_over() throws IOException {
    write("1.txt", "Letter, undated nameless");
    write("2.txt", "Letter, undated");
    write(
        "known.tsv",
        """
        rule\tdocument\tpath\tuntil\treviewer\treason
        letter.date.missing\t1.txt\tdate\t2025-07-01\tA. Archivist\tprinted so
        letter.date.missing\t2.txt\t\t2025-06-30\tA. Archivist\tprinted so
        letter.title.missing\t2.txt\t\t2025-12-31\tA. Archivist\tprinted so
        """);
    String known = folder + "/known.tsv";

    CommandRun run =
        CommandRun.of("check", "--known-issues", known, folder + "/1.txt", folder + "/2.txt");

    assertThat(run.out())
        .doesNotContain("1.txt: error letter.date.missing")
        .contains("1.txt:1:1: warning letter.signatory.missing")
        .contains("2.txt: error letter.date.missing")
        .contains(known + ":3:1: warning known-issue.expired  This entry expired on 2025-06-30")
        .contains(known + ":4:1: warning known-issue.unmatched  Nothing was found")
        .contains("\n2 inputs: 0 sound, 2 with findings")
        .contains("\n4 findings: 1 error, 3 warnings");
    assertThat(run.err()).isEqualTo("councildocs: left out as known issues: 1\n");
  }

  private static CommandRun real(String... args) {
    return CommandRun.with(Engines.standard(), new byte[0], args);
  }

  private static String letter(String symbol, String date) {
    return """
        { "formatVersion" : "1.0", "kind" : "LETTER", "language" : "en",
          "masthead" : { "symbols" : [ "SYMBOL" ] }, "date" : "DATE", "body" : [ "Thanks." ] }
        """
        .replace("SYMBOL", symbol)
        .replace("DATE", date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai"})
  void the_default_locale_changes_nothing(String locale) throws Exception {
    write("i.txt", "Letter, undated\nnameless");
    write("I.txt", "Letter, doubtful");
    CommandRun expected = CommandRun.of("check", folder.toString());

    CommandRun run =
        DefaultLocale.of(
            Locale.forLanguageTag(locale), () -> CommandRun.of("check", folder.toString()));

    assertThat(run).isEqualTo(expected);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
