package org.councildocs.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
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

  private static final String FINDING = "finding";

  private final Writer out;
  private final ReportWords words;
  private final boolean quiet;
  private final Optional<DocumentVersions> documents;

  /**
   * A report.
   *
   * @param out what it is written to, not null
   * @param language the language of its words, not null
   * @param quiet whether inputs without remarks are left out; they are counted all the same
   * @param byDocument whether the language versions of a document are brought together in the end
   */
  public TextReport(Writer out, Language language, boolean quiet, boolean byDocument) {
    this.out = Objects.requireNonNull(out, "out");
    this.words = new ReportWords(Objects.requireNonNull(language, "language"));
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

  private String headline(Checked checked) {
    StringBuilder line = new StringBuilder();
    Subject subject = checked.subject();
    String comma = words.of("text.comma");
    subject.kind().ifPresent(kind -> line.append(words.of("kind." + kind)).append(comma));
    subject
        .language()
        .ifPresent(language -> line.append(words.of("language." + language.tag())).append(comma));
    String findings = words.counted(checked.remarks().size(), FINDING);
    return line.append(words.of("text." + checked.outcome(), Map.of("findings", findings)))
        .toString();
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
      line.append(words.of("text.interrupted")).append('\n');
    }
    line.append(inputs(tally)).append('\n').append(findings(tally)).append('\n');
    if (tally.compared()) {
      line.append(
              words.of(
                  "text.since",
                  Map.of(
                      "new", tally.count(Change.NEW),
                      "fixed", tally.count(Change.FIXED),
                      "unchanged", tally.count(Change.UNCHANGED))))
          .append('\n');
    }
    out.write(line.toString());
    out.flush();
  }

  private String inputs(Tally tally) {
    String inputs =
        words.of(
            "text.inputs",
            Map.of(
                "inputs", words.counted(tally.inputs(), "input"),
                "sound", tally.count(Outcome.SOUND),
                "withFindings", tally.count(Outcome.WITH_FINDINGS),
                "otherKinds", tally.count(Outcome.OTHER_KIND),
                "unreadable", tally.count(Outcome.UNREADABLE)));
    int faults = tally.count(Outcome.FAULT);
    return faults == 0 ? inputs : inputs + words.of("text.faults", Map.of("faults", faults));
  }

  private String findings(Tally tally) {
    return words.of(
        "text.findings",
        Map.of(
            "findings", words.counted(tally.findings(), FINDING),
            "errors", words.counted(tally.count(Severity.ERROR), "error"),
            "warnings", words.counted(tally.count(Severity.WARNING), "warning"),
            "information", tally.count(Severity.INFO)));
  }

  /** A document, such as {@code S/2023/9071: ar 1, en, fr 2; 1 by comparison}. */
  private String line(DocumentVersions.Document document) {
    StringBuilder line = new StringBuilder(Visible.name(document.name())).append(": ");
    line.append(
        document.versions().stream()
            .map(
                version ->
                    version.language().map(Language::tag).orElse("?")
                        + (version.findings() == 0 ? "" : " " + version.findings()))
            .collect(Collectors.joining(", ")));
    if (document.beside() > 0) {
      line.append("; ").append(words.of("text.beside", Map.of("count", document.beside())));
    }
    return line.toString();
  }
}
