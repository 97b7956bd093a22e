package org.councildocs.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

  private static final String TEXT = "Letter dated 31 February 2025 from the Permanent Mission";

  @Test
  void the_words_that_a_finding_is_about_are_marked_in_their_passage() throws IOException {
    assertThat(page(faulty("a.txt")))
        .contains(
            "<blockquote lang=\"en\" dir=\"ltr\"><p>Letter dated <mark>31 February 2025</mark>");
  }

  @Test
  void an_arabic_passage_is_laid_out_from_right_to_left_on_an_english_page() throws IOException {
    Checked arabic =
        new Checked(
            "a.txt",
            Outcome.WITH_FINDINGS,
            Samples.subject(Language.ARABIC, "S/2025/1"),
            List.of(
                Samples.at(
                    "reader.date.impossible", Severity.INFO, "date", "رسالة مؤرخة 31 شباط", "31")));

    assertThat(page(arabic))
        .contains("<html lang=\"en\" dir=\"ltr\">")
        .contains("<blockquote lang=\"ar\" dir=\"rtl\"><p>رسالة مؤرخة <mark>31</mark> شباط");
  }

  @Test
  void the_page_is_in_the_language_of_its_messages() throws IOException {
    ReportHead head = new ReportHead("councildocs 1", Language.ARABIC, Optional.empty());

    assertThat(page(head, Completion.COMPLETE, List.of(faulty("a.txt"))))
        .contains("<html lang=\"ar\" dir=\"rtl\">", "الملاحظات حسب القاعدة");
  }

  @Test
  void language_versions_of_one_document_stand_in_one_row() throws IOException {
    Checked english = faulty("a.en.txt");
    Checked french =
        new Checked(
            "a.fr.txt", Outcome.SOUND, Samples.subject(Language.FRENCH, "S/2025/2"), List.of());

    assertThat(page(english, french))
        .contains(
            "<tr><th scope=\"row\"><bdi>S/2025/2</bdi></th><td><ul class=\"versions\">"
                + "<li><a href=\"#input-1\"><span lang=\"en\" dir=\"ltr\">English</span></a>: 2</li>"
                + "<li><span lang=\"fr\" dir=\"ltr\">français</span></li></ul></td>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><img src=x onerror=alert(1)>",
        "<!--",
        "\"><b>",
        "' onfocus='x",
        "&lt;b&gt;<b>"
      })
  void nothing_that_a_document_says_becomes_a_part_of_the_page(String hostile) throws IOException {
    Remark remark =
        Samples.at(hostile, Severity.ERROR, "date", "before " + hostile + " after", hostile);
    Checked checked = Samples.withFindings(hostile, remark);

    String page = page(checked);

    assertThat(page).doesNotContain("<img", "<b>", "<!--", hostile + " after");
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page.split("</script>", -1)).hasSize(2);
    assertThat(page).doesNotContain("' onfocus='");
  }

  @Test
  void a_mark_of_direction_is_seen_and_turns_nothing() throws IOException {
    Checked checked =
        Samples.withFindings(
            "a\u202Etxt.exe",
            Samples.at("r", Severity.ERROR, "date", "pay \u202E001\u202C euros", "\u202E001"));

    assertThat(page(checked))
        .doesNotContain("\u202E")
        .contains("a\\u202etxt.exe", "<mark>\\u202e001</mark>");
  }

  @Test
  void the_page_knows_its_own_style_and_script_and_forbids_all_else() throws Exception {
    String page = page(faulty("a.txt"));

    assertThat(page)
        .contains("content=\"default-src 'none'; ")
        .contains("style-src '" + hash(page, "style") + "'")
        .contains("script-src '" + hash(page, "script") + "'");
    assertThat(page)
        .doesNotContain(" style=", " onclick=", "src=", "<link", "@import", "url(", "http://");
  }

  private static String hash(String page, String element) throws Exception {
    int start = page.indexOf("<" + element + ">") + element.length() + 2;
    String content = page.substring(start, page.indexOf("</" + element + ">"));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void a_rule_with_very_many_findings_is_counted_and_the_table_pointed_to() throws IOException {
    List<Checked> inputs = new ArrayList<>();
    for (int i = 0; i < 401; i++) {
      inputs.add(faulty("letters/" + i));
    }

    String page = page(Samples.HEAD, Completion.COMPLETE, inputs);

    assertThat(page.split("<li class=\"finding\"", -1)).hasSize(1 + 2 * 400);
    assertThat(page).contains("The first 400 are shown on this page; the CSV report has all.");
    assertThat(page).contains("<dt>Findings</dt><dd>802</dd>");
  }

  @Test
  void the_page_of_a_very_large_set_stays_below_its_bound() throws IOException {
    String words = "رسالة مؤرخة 31 شباط/فبراير 2025 موجهة من الممثل الدائم ".repeat(8);
    List<Checked> inputs = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      Remark remark = Samples.at("rule.number" + i % 150, Severity.INFO, "date", words, words);
      inputs.add(
          new Checked(
              "a-rather-long-name-of-a-folder/of-letters/" + i,
              Outcome.WITH_FINDINGS,
              Samples.subject(Language.ARABIC, "S/2025/" + (i + 1)),
              List.of(remark)));
    }

    String page = page(Samples.HEAD, Completion.COMPLETE, inputs);

    assertThat(page.getBytes(StandardCharsets.UTF_8).length)
        .isBetween(HtmlReport.LARGEST / 2, HtmlReport.LARGEST);
    assertThat(page).contains("<dd>30\u202F000</dd>", "Further documents: ");
  }

  @Test
  void what_is_new_and_what_is_fixed_is_counted_and_told() throws IOException {
    Remark remark = Samples.remark("letter.x", Severity.ERROR, "There is no x.");
    String page =
        page(
            Samples.withFindings("a.txt", remark.withChange(Change.NEW)),
            new Checked(
                "b.txt", Outcome.FIXED, Subject.UNKNOWN, List.of(remark.withChange(Change.FIXED))));

    assertThat(page)
        .contains("<dt>new</dt><dd>1</dd>", "<dt>fixed</dt><dd>1</dd>", "<dt>errors</dt><dd>1</dd>")
        .contains("<select id=\"change\"");
  }

  @Test
  void a_report_that_was_cut_short_says_so_and_when_it_was_made() throws IOException {
    ReportHead head = new ReportHead("councildocs 1", Language.ENGLISH, Optional.of(Instant.EPOCH));

    assertThat(page(head, Completion.INTERRUPTED, List.of()))
        .contains("ended before its last input", "<time>1970-01-01T00:00:00Z</time>");
  }

  private static Checked faulty(String source) {
    return Samples.withFindings(
        source,
        Samples.at("reader.date.impossible", Severity.INFO, "date", TEXT, "31 February 2025"),
        Samples.remark("letter.date.missing", Severity.ERROR, "There is no date."));
  }

  private static String page(Checked... inputs) throws IOException {
    return page(Samples.HEAD, Completion.COMPLETE, List.of(inputs));
  }

  private static String page(ReportHead head, Completion completion, List<Checked> inputs)
      throws IOException {
    StringWriter out = new StringWriter();
    Samples.write(new HtmlReport(out, head, rule -> Optional.empty()), completion, inputs);
    return out.toString();
  }
}
