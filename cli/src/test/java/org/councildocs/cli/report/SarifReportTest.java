package org.councildocs.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {

  private static final String TEXT = "Letter dated\n31\nFebruary 2025";

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream in = SarifReportTest.class.getResourceAsStream("sarif-2.1.0-rtm.5.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_schema_says_no_to_what_is_none() {
    assertThat(SCHEMA.validate("{\"version\":\"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void a_report_of_everything_keeps_the_schema() throws IOException {
    String report =
        sarif(
            new ReportHead("councildocs", Language.ARABIC, Optional.of(Instant.EPOCH)),
            Completion.INTERRUPTED,
            Samples.sound("a.txt"),
            Samples.unreadable("no\n.txt"),
            Samples.resolution("r.txt"),
            faulty("b c.txt"));

    assertThat(SCHEMA.validate(report, InputFormat.JSON)).isEmpty();
  }

  @Test
  void a_report_of_nothing_keeps_the_schema() throws IOException {
    String report = sarif(Samples.HEAD, Completion.COMPLETE);

    assertThat(SCHEMA.validate(report, InputFormat.JSON)).isEmpty();
  }

  @Test
  void a_finding_has_rule_level_region_and_words() throws IOException {
    JsonNode run = run(faulty("a.txt"));
    JsonNode result = run.at("/results/1");

    assertThat(run.get("columnKind").asText()).isEqualTo("utf16CodeUnits");
    assertThat(result.get("ruleId").asText()).isEqualTo("reader.date.impossible");
    assertThat(result.get("level").asText()).isEqualTo("note");
    assertThat(result.at("/locations/0/physicalLocation/region").toString())
        .isEqualTo(
            "{\"startLine\":2,\"startColumn\":1,\"endLine\":3,\"endColumn\":14,"
                + "\"snippet\":{\"text\":\"31\\nFebruary 2025\"}}");
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("date");
  }

  @Test
  void rules_stand_where_their_index_says_with_what_helps() throws IOException {
    JsonNode run = run(faulty("a.txt"), faulty("b.txt"));

    for (JsonNode result : run.get("results")) {
      assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id"))
          .isEqualTo(result.get("ruleId"));
    }
    assertThat(run.at("/tool/driver/rules")).hasSize(2);
    assertThat(run.at("/tool/driver/rules/0/helpUri").asText())
        .isEqualTo("https://docs.un.org/S/96/Rev.7");
    assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").asText())
        .isEqualTo("warning");
  }

  @Test
  void a_fingerprint_outlives_lines_above_and_tells_findings_apart() throws IOException {
    String moved = "Distr.: General\n\n" + TEXT.replace("\n", "\r\n ");
    JsonNode before = run(finding("a.txt", TEXT, "31\nFebruary 2025"));
    JsonNode after = run(finding("other.txt", moved, "31\r\n February 2025"));
    JsonNode different = run(finding("a.txt", TEXT, "Letter"));
    JsonNode twice =
        run(
            Samples.withFindings(
                "a.txt",
                Samples.remark("r", Severity.ERROR, "x"),
                Samples.remark("r", Severity.ERROR, "y")));

    assertThat(fingerprint(after, 0)).isEqualTo(fingerprint(before, 0)).endsWith("/1");
    assertThat(fingerprint(different, 0)).isNotEqualTo(fingerprint(before, 0));
    assertThat(fingerprint(twice, 1)).isNotEqualTo(fingerprint(twice, 0)).endsWith("/2");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          letters/a b.txt,     letters/a%20b.txt
          信函.txt,            %e4%bf%a1%e5%87%bd.txt
          a:b.txt,             a%3ab.txt
          50%.txt,             50%25.txt
          a#b?c.txt,           a%23b%3fc.txt
          /tmp/a.txt,          file:///tmp/a.txt
          set.zip!/a/b.txt,    set.zip!/a/b.txt
          a\\b\".txt,          a%5cb%22.txt
          """)
  void a_name_is_a_reference_that_leads_back_to_the_name(String name, String uri) {
    assertThat(SarifReport.uri(name)).isEqualTo(uri);
    assertThat(URI.create(uri).getPath()).isEqualTo(name);
  }

  private static String fingerprint(JsonNode run, int result) {
    return run.at("/results/" + result + "/partialFingerprints/councildocs~1v1").asText();
  }

  private static Checked finding(String source, String text, String words) {
    return Samples.withFindings(
        source, Samples.at("reader.date.impossible", Severity.INFO, "date", text, words));
  }

  private static Checked faulty(String source) {
    return Samples.withFindings(
        source,
        Samples.at("reader.date.impossible", Severity.INFO, "date", TEXT, "31\nFebruary 2025"),
        Samples.remark("letter.date.missing", Severity.ERROR, "There is no date."));
  }

  private static JsonNode run(Checked... inputs) throws IOException {
    return new ObjectMapper()
        .readTree(sarif(Samples.HEAD, Completion.COMPLETE, inputs))
        .at("/runs/0");
  }

  private static String sarif(ReportHead head, Completion completion, Checked... inputs)
      throws IOException {
    StringWriter out = new StringWriter();
    SarifReport report = new SarifReport(out, head, SarifReportTest::help);
    Samples.write(report, completion, List.of(inputs));
    return out.toString();
  }

  private static Optional<RuleHelp> help(String rule) {
    return rule.startsWith("input")
        ? Optional.empty()
        : Optional.of(
            new RuleHelp(
                rule,
                Optional.of(Severity.WARNING),
                "What it asks.",
                "Why it asks.",
                "S/96/Rev.7, rule 18",
                Optional.of("https://docs.un.org/S/96/Rev.7")));
  }
}
