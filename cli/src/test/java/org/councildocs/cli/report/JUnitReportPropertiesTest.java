package org.councildocs.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.councildocs.document.Severity;

/** What Surefire's own parser reads in the report. */
class JUnitReportPropertiesTest {

  @Example
  void each_input_is_a_case_in_the_suite_of_its_folder() throws Exception {
    List<ReportTestSuite> suites =
        suites(
            Completion.COMPLETE,
            Samples.sound("letters/a.txt"),
            Samples.withFindings("letters/b.txt", error(), warning()),
            Samples.withFindings("letters/c.txt", warning()),
            Samples.resolution("letters/d.txt"),
            Samples.unreadable("none.txt"));

    assertThat(suites).extracting(ReportTestSuite::getFullClassName).contains("letters", ".");
    ReportTestSuite letters = suites.get(0);
    assertThat(letters.getNumberOfTests()).isEqualTo(4);
    assertThat(letters.getNumberOfFailures()).isEqualTo(1);
    assertThat(letters.getNumberOfSkipped()).isEqualTo(1);
    ReportTestCase failed = letters.getTestCases().get(1);
    assertThat(failed.getName()).isEqualTo("letters/b.txt");
    assertThat(failed.getFailureType()).isEqualTo("letter.date.missing");
    assertThat(failed.getFailureMessage()).isEqualTo("There is no date.");
    assertThat(failed.getFailureDetail())
        .contains("letters/b.txt: error letter.date.missing", "letters/b.txt: warning letter.x");
    assertThat(suites.get(1).getNumberOfErrors()).isEqualTo(1);
  }

  @Example
  void a_run_that_was_ended_is_an_error_of_its_own() throws Exception {
    List<ReportTestSuite> suites = suites(Completion.INTERRUPTED, Samples.sound("a.txt"));

    assertThat(suites).extracting(ReportTestSuite::getNumberOfErrors).containsExactly(0, 1);
  }

  @Example
  void a_large_folder_is_cut_into_suites_whose_counts_add_up() throws Exception {
    Checked[] many = new Checked[2_500];
    for (int i = 0; i < many.length; i++) {
      many[i] = i % 2 == 0 ? Samples.sound("f/" + i) : Samples.withFindings("f/" + i, error());
    }

    String xml = xml(Completion.COMPLETE, List.of(many));

    assertThat(xml)
        .containsSubsequence(
            "tests=\"1000\" failures=\"500\"",
            "tests=\"1000\" failures=\"500\"",
            "tests=\"500\" failures=\"250\"");
    assertThat(suites(xml).stream().mapToInt(ReportTestSuite::getNumberOfTests).sum())
        .isEqualTo(2_500);
  }

  @Property(tries = 200)
  void whatever_stands_in_names_and_messages_the_report_is_read(
      @ForAll @Size(max = 6) List<@From("checked") Checked> inputs) throws Exception {
    List<ReportTestSuite> suites = suites(xml(Completion.COMPLETE, inputs));

    List<ReportTestCase> cases = new ArrayList<>();
    suites.forEach(suite -> cases.addAll(suite.getTestCases()));
    assertThat(cases)
        .hasSize((int) inputs.stream().filter(i -> i.outcome() != Outcome.FIXED).count());
    assertThat(cases.stream().filter(ReportTestCase::hasError).count())
        .isEqualTo(
            inputs.stream()
                .filter(i -> i.outcome() == Outcome.UNREADABLE || i.outcome() == Outcome.FAULT)
                .count());
  }

  @Provide
  Arbitrary<Checked> checked() {
    return ReportArbitraries.checked();
  }

  private static Remark error() {
    return Samples.remark("letter.date.missing", Severity.ERROR, "There is no date.");
  }

  private static Remark warning() {
    return Samples.remark("letter.x", Severity.WARNING, "There is no x.");
  }

  private static List<ReportTestSuite> suites(Completion completion, Checked... inputs)
      throws Exception {
    return suites(xml(completion, List.of(inputs)));
  }

  private static List<ReportTestSuite> suites(String xml) throws Exception {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
  }

  private static String xml(Completion completion, List<Checked> inputs) throws IOException {
    StringWriter out = new StringWriter();
    Samples.write(new JUnitReport(out, Samples.HEAD), completion, inputs);
    return out.toString();
  }
}
