package org.councildocs.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StoredReportPropertiesTest {

  @Property(tries = 300)
  void an_input_comes_back_from_its_line(@ForAll("checked") Checked checked) throws IOException {
    String line = CheckedJson.line(checked);

    assertThat(line).doesNotContain("\n");
    assertThat(CheckedJson.parse(line, 1)).isEqualTo(checked);
  }

  @Property(tries = 200)
  void a_report_comes_back_as_it_was_stored(
      @ForAll("heads") ReportHead head,
      @ForAll @Size(max = 5) List<@From("checked") Checked> inputs,
      @ForAll Completion completion)
      throws IOException {
    StoredReport report = StoredReport.open(new StringReader(stored(head, inputs, completion)));

    List<Checked> read = new ArrayList<>();
    for (Checked next = report.next(); next != null; next = report.next()) {
      read.add(next);
    }

    assertThat(report.head()).isEqualTo(head);
    assertThat(read).isEqualTo(inputs);
    assertThat(report.completion()).isEqualTo(completion);
  }

  @Property(tries = 200)
  void a_report_that_was_cut_anywhere_is_refused(
      @ForAll("heads") ReportHead head,
      @ForAll("checked") Checked input,
      @ForAll @IntRange(max = 10_000) int length)
      throws IOException {
    String whole = stored(head, List.of(input), Completion.COMPLETE).strip();
    String cut = whole.substring(0, length % whole.length());

    assertThatThrownBy(() -> readAll(cut)).isInstanceOf(ReportFormatException.class);
  }

  private static void readAll(String text) throws IOException {
    StoredReport report = StoredReport.open(new StringReader(text));
    Checked next = report.next();
    while (next != null) {
      next = report.next();
    }
  }

  private static String stored(ReportHead head, List<Checked> inputs, Completion completion)
      throws IOException {
    StringWriter out = new StringWriter();
    JsonReport report = new JsonReport(out, head, inputs.size() % 2 == 0);
    Tally tally = new Tally();
    for (Checked input : inputs) {
      tally.add(input);
      report.add(input);
    }
    report.end(tally, completion);
    return out.toString();
  }

  @Provide
  Arbitrary<Checked> checked() {
    return ReportArbitraries.checked();
  }

  @Provide
  Arbitrary<ReportHead> heads() {
    return ReportArbitraries.heads();
  }
}
