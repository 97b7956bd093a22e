package org.councildocs.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councildocs.document.Severity;

/**
 * The report as JUnit XML, which continuous integration shows: a test case for each input, in a
 * suite for each folder. It fails where there is a finding of severity error; what is less stands
 * in its output. An input that could not be read is an error, a document of another kind is
 * skipped. What was fixed since an earlier report needs no case.
 *
 * <p>The head of a suite has its counts, so its cases are held until it ends; a folder of very many
 * files becomes several suites of one name.
 *
 * @since 0.1.0
 */
public final class JUnitReport implements CheckReport {

  /** How many cases are held at most. */
  private static final int LONGEST_SUITE = 1_000;

  private final Writer out;
  private final StringBuilder cases = new StringBuilder();
  private String suite = "";
  private int tests;
  private int failures;
  private int errors;
  private int skipped;

  /**
   * A report.
   *
   * @param out what it is written to, not null
   * @param head what it says of itself, not null
   * @throws IOException if it cannot be written
   */
  public JUnitReport(Writer out, ReportHead head) throws IOException {
    this.out = Objects.requireNonNull(out, "out");
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"");
    out.write(ReportText.markup(head.tool()) + "\">\n");
  }

  @Override
  public void add(Checked checked) throws IOException {
    if (checked.outcome() == Outcome.FIXED) {
      return;
    }
    String folder = folder(checked.source());
    if (tests > 0 && (tests == LONGEST_SUITE || !folder.equals(suite))) {
      endSuite();
    }
    suite = folder;
    tests++;
    cases.append("    <testcase classname=\"").append(attribute(folder));
    cases.append("\" name=\"").append(attribute(checked.source()));
    if (checked.outcome() == Outcome.ADDED) {
      cases.append(" (beside the others)");
    }
    cases.append("\" time=\"0\">\n");
    addResult(checked);
    cases.append("    </testcase>\n");
  }

  private static String folder(String source) {
    int slash = source.lastIndexOf('/');
    return slash < 0 ? "." : source.substring(0, Math.max(1, slash));
  }

  private static String attribute(String name) {
    return ReportText.markup(Visible.name(name));
  }

  private void addResult(Checked checked) {
    switch (checked.outcome()) {
      case UNREADABLE, FAULT -> {
        errors++;
        addFindings("error", checked);
      }
      case OTHER_KIND -> {
        skipped++;
        String kind = checked.subject().kind().map(Enum::name).orElse("");
        cases.append("      <skipped message=\"").append(kind).append(", not checked\"/>\n");
      }
      case SOUND, WITH_FINDINGS, ADDED, FIXED -> {
        if (hasError(checked)) {
          failures++;
          addFindings("failure", checked);
        } else if (!checked.remarks().isEmpty()) {
          cases.append("      <system-out>").append(lines(checked)).append("</system-out>\n");
        }
      }
    }
  }

  private static boolean hasError(Checked checked) {
    return checked.remarks().stream().anyMatch(remark -> remark.severity() == Severity.ERROR);
  }

  /** The first of the severest names the whole; an input that was not read may have none left. */
  private void addFindings(String element, Checked checked) {
    Optional<Remark> severest =
        checked.remarks().stream().min(Comparator.comparing(Remark::severity));
    String type = severest.map(Remark::rule).orElse(checked.outcome().name());
    String message = severest.map(Remark::message).orElse("");
    cases.append("      <").append(element).append(" type=\"").append(ReportText.markup(type));
    cases.append("\" message=\"").append(ReportText.markup(Visible.sentence(message)));
    cases.append("\">").append(lines(checked)).append("</").append(element).append(">\n");
  }

  private static String lines(Checked checked) {
    return checked.remarks().stream()
        .map(remark -> ReportText.markup(TextReport.line(checked, remark)) + "\n")
        .collect(Collectors.joining());
  }

  private void endSuite() throws IOException {
    out.write("  <testsuite name=\"" + attribute(suite) + "\" tests=\"" + tests);
    out.write("\" failures=\"" + failures + "\" errors=\"" + errors + "\" skipped=\"" + skipped);
    out.write("\" time=\"0\">\n");
    out.append(cases);
    out.write("  </testsuite>\n");
    out.flush();
    cases.setLength(0);
    tests = 0;
    failures = 0;
    errors = 0;
    skipped = 0;
  }

  @Override
  public void end(Tally tally, Completion completion) throws IOException {
    if (tests > 0) {
      endSuite();
    }
    if (completion == Completion.INTERRUPTED) {
      out.write("  <testsuite name=\"councildocs\" tests=\"1\" failures=\"0\" errors=\"1\"");
      out.write(" skipped=\"0\" time=\"0\">\n    <testcase classname=\"councildocs\"");
      out.write(" name=\"the whole run\" time=\"0\">\n      <error type=\"interrupted\"");
      out.write(" message=\"what is not named was not looked at\"/>\n    </testcase>\n");
      out.write("  </testsuite>\n");
    }
    out.write("</testsuites>\n");
    out.flush();
  }
}
