package org.councildocs.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.councildocs.document.Severity;
import org.junit.jupiter.api.Test;

class ComparingReportTest {

  private static final String OLD = "Letter dated 31 February 2025\nfrom nobody";
  private static final String MOVED =
      "Distr.: General\n\nLetter dated 31 February\n2025 from nobody";

  private static final Remark DATE =
      Samples.at("reader.date", Severity.INFO, "date", OLD, "31 February 2025");
  private static final Remark AUTHOR =
      Samples.at("letter.author", Severity.ERROR, "authors", OLD, "nobody");

  @Test
  void findings_are_new_fixed_or_unchanged_also_where_lines_moved() throws IOException {
    List<Checked> compared =
        compare(
            List.of(Samples.withFindings("a.txt", DATE, AUTHOR)),
            Completion.COMPLETE,
            Samples.withFindings(
                "a.txt",
                Samples.at("reader.date", Severity.INFO, "date", MOVED, "31 February\n2025"),
                Samples.remark("letter.title", Severity.ERROR, "There is no title.")));

    assertThat(compared.get(0).remarks())
        .extracting(Remark::rule, remark -> remark.change().orElseThrow())
        .containsExactly(tuple("letter.title", Change.NEW), tuple("reader.date", Change.UNCHANGED));
    assertThat(compared.get(1).outcome()).isEqualTo(Outcome.FIXED);
    assertThat(compared.get(1).remarks()).containsExactly(AUTHOR.withChange(Change.FIXED));
  }

  @Test
  void of_findings_with_one_key_as_many_are_known_as_there_were() throws IOException {
    Remark other = Samples.remark("letter.x", Severity.ERROR, "one");
    Remark another = Samples.remark("letter.x", Severity.ERROR, "two");

    List<Checked> compared =
        compare(
            List.of(Samples.withFindings("a.txt", other)),
            Completion.COMPLETE,
            Samples.withFindings("a.txt", other, another));

    assertThat(compared).hasSize(1);
    assertThat(compared.get(0).remarks())
        .extracting(remark -> remark.change().orElseThrow())
        .containsExactly(Change.UNCHANGED, Change.NEW);
  }

  @Test
  void what_was_not_looked_at_is_not_fixed() throws IOException {
    assertThat(compare(List.of(Samples.withFindings("a.txt", DATE)), Completion.INTERRUPTED))
        .isEmpty();
  }

  @Test
  void what_was_fixed_before_is_not_fixed_again() throws IOException {
    List<Checked> before =
        List.of(
            new Checked(
                "a.txt", Outcome.FIXED, Subject.UNKNOWN, List.of(DATE.withChange(Change.FIXED))));

    assertThat(compare(before, Completion.COMPLETE)).isEmpty();
  }

  @Test
  void what_is_no_report_is_refused_before_anything_is_checked() {
    assertThatThrownBy(
            () -> new ComparingReport(Collecting::new, () -> new StringReader("{\"a\":1}")))
        .isInstanceOf(ReportFormatException.class)
        .hasMessage("line 1: there is no property 'a' here");
  }

  private static List<Checked> compare(List<Checked> before, Completion completion, Checked... now)
      throws IOException {
    StringWriter stored = new StringWriter();
    Samples.write(new JsonReport(stored, Samples.HEAD, false), Completion.COMPLETE, before);
    Collecting report = new Collecting();
    ComparingReport comparing =
        new ComparingReport(() -> report, () -> new StringReader(stored.toString()));
    Samples.write(comparing, completion, List.of(now));
    return report.inputs;
  }

  private static final class Collecting implements CheckReport {

    private final List<Checked> inputs = new ArrayList<>();

    @Override
    public void add(Checked checked) {
      inputs.add(checked);
    }

    @Override
    public void end(Tally tally, Completion completion) {
      assertThat(tally.count(Change.FIXED))
          .isEqualTo(
              inputs.stream()
                  .filter(input -> input.outcome() == Outcome.FIXED)
                  .mapToInt(input -> input.remarks().size())
                  .sum());
    }
  }
}
