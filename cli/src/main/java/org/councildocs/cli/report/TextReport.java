package org.councildocs.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Objects;
import org.councildocs.document.Severity;

/**
 * The report for people: a line for each input, below it a line for each remark in the form {@code
 * file:line:column: severity rule message (source)} that editors can follow, and the counts at the
 * end.
 *
 * @since 0.1.0
 */
public final class TextReport implements CheckReport {

  private final Writer out;
  private final boolean quiet;

  /**
   * A report.
   *
   * @param out what it is written to, not null
   * @param quiet whether inputs without remarks are left out; they are counted all the same
   */
  public TextReport(Writer out, boolean quiet) {
    this.out = Objects.requireNonNull(out, "out");
    this.quiet = quiet;
  }

  @Override
  public void add(Checked checked) throws IOException {
    if (quiet && checked.remarks().isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    lines.append(Visible.name(checked.source())).append(": ").append(headline(checked));
    lines.append('\n');
    for (Remark remark : checked.remarks()) {
      lines.append(line(checked, remark)).append('\n');
    }
    out.write(lines.toString());
    out.flush();
  }

  private static String headline(Checked checked) {
    StringBuilder line = new StringBuilder();
    Subject subject = checked.subject();
    subject.kind().ifPresent(kind -> line.append(kind).append(", "));
    subject.language().ifPresent(language -> line.append(language.englishName()).append(", "));
    String came =
        switch (checked.outcome()) {
          case SOUND -> "sound";
          case WITH_FINDINGS -> counted(checked.remarks().size(), "finding");
          case ADDED -> "afterwards, " + counted(checked.remarks().size(), "finding");
          case OTHER_KIND -> "not checked";
          case UNREADABLE -> "not read";
          case FAULT -> "not done";
        };
    return line.append(came).toString();
  }

  /** A remark in one line that editors can follow. */
  static String line(Checked checked, Remark remark) {
    return Visible.name(checked.source())
        + remark.place().map(place -> ":" + place.position()).orElse("")
        + ": "
        + remark.severity().name().toLowerCase(Locale.ROOT)
        + " "
        + remark.rule()
        + "  "
        + Visible.sentence(remark.message())
        + " ("
        + remark.source()
        + ")";
  }

  @Override
  public void end(Tally tally, Completion completion) throws IOException {
    StringBuilder line = new StringBuilder("\n");
    if (completion == Completion.INTERRUPTED) {
      line.append("interrupted: what is not named above was not looked at\n");
    }
    line.append(counted(tally.inputs(), "input")).append(": ");
    line.append(tally.count(Outcome.SOUND)).append(" sound, ");
    line.append(tally.count(Outcome.WITH_FINDINGS)).append(" with findings, ");
    line.append(tally.count(Outcome.OTHER_KIND)).append(" of other kinds, ");
    line.append(tally.count(Outcome.UNREADABLE)).append(" unreadable");
    if (tally.count(Outcome.FAULT) > 0) {
      line.append(", ").append(tally.count(Outcome.FAULT)).append(" not done");
    }
    line.append("\n");
    line.append(counted(tally.findings(), "finding")).append(": ");
    line.append(counted(tally.count(Severity.ERROR), "error")).append(", ");
    line.append(counted(tally.count(Severity.WARNING), "warning")).append(", ");
    line.append(tally.count(Severity.INFO)).append(" for information\n");
    out.write(line.toString());
    out.flush();
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
