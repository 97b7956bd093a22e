package org.councildocs.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;

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
  private final Optional<DocumentVersions> documents;

  /**
   * A report.
   *
   * @param out what it is written to, not null
   * @param quiet whether inputs without remarks are left out; they are counted all the same
   * @param byDocument whether the language versions of a document are brought together in the end
   */
  public TextReport(Writer out, boolean quiet, boolean byDocument) {
    this.out = Objects.requireNonNull(out, "out");
    this.quiet = quiet;
    this.documents = byDocument ? Optional.of(new DocumentVersions()) : Optional.empty();
  }

  @Override
  public void add(Checked checked) throws IOException {
    documents.ifPresent(collected -> collected.add(checked));
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
          case FIXED -> counted(checked.remarks().size(), "finding") + " no more";
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
        + remark.change().map(change -> change.word() + " ").orElse("")
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
    if (documents.isPresent()) {
      for (DocumentVersions.Document document : documents.get().documents()) {
        line.append(line(document)).append('\n');
      }
      line.append('\n');
    }
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
    if (tally.compared()) {
      line.append("since the earlier report: ");
      line.append(tally.count(Change.NEW)).append(" new, ");
      line.append(tally.count(Change.FIXED)).append(" fixed, ");
      line.append(tally.count(Change.UNCHANGED)).append(" unchanged\n");
    }
    out.write(line.toString());
    out.flush();
  }

  /** A document, such as {@code S/2023/9071: ar 1, en, fr 2; 1 by comparison}. */
  private static String line(DocumentVersions.Document document) {
    StringBuilder line = new StringBuilder(Visible.name(document.name())).append(": ");
    line.append(
        document.versions().stream()
            .map(
                version ->
                    version.language().map(Language::tag).orElse("?")
                        + (version.findings() == 0 ? "" : " " + version.findings()))
            .collect(Collectors.joining(", ")));
    if (document.beside() > 0) {
      line.append("; ").append(document.beside()).append(" by comparison");
    }
    return line.toString();
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
