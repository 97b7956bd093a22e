package org.councildocs.cli.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.NotePart;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.symbol.DocumentSymbol;

/** Results of a run as tests of reports want them. */
final class Samples {

  static final ReportHead HEAD =
      new ReportHead("councildocs 1.2.3", Language.ENGLISH, Optional.empty());

  private Samples() {}

  static Checked sound(String source) {
    return new Checked(source, Outcome.SOUND, subject(Language.ENGLISH, "S/2025/1"), List.of());
  }

  static Checked withFindings(String source, Remark... remarks) {
    return new Checked(
        source, Outcome.WITH_FINDINGS, subject(Language.ENGLISH, "S/2025/2"), List.of(remarks));
  }

  static Checked unreadable(String source) {
    Remark remark = remark("input.missing", Severity.ERROR, "There is no such file or folder.");
    return new Checked(source, Outcome.UNREADABLE, Subject.UNKNOWN, List.of(remark));
  }

  static Checked resolution(String source) {
    Subject subject =
        new Subject(
            Optional.of(DocumentKind.RESOLUTION),
            Optional.of(Language.ENGLISH),
            List.of(DocumentSymbol.parse("S/RES/1373 (2001)")),
            Optional.empty(),
            List.of());
    return new Checked(source, Outcome.OTHER_KIND, subject, List.of());
  }

  static Subject subject(Language language, String symbol) {
    return new Subject(
        Optional.of(DocumentKind.LETTER),
        Optional.of(language),
        List.of(DocumentSymbol.parse(symbol)),
        Optional.of(LocalDate.of(2025, 5, 12)),
        List.of(
            new NoteCompleteness(
                DocumentPath.parse("annexes[0].content"),
                List.of(NotePart.BRIEFERS, NotePart.OUTCOME),
                List.of(NotePart.FORMAT))));
  }

  static Remark remark(String rule, Severity severity, String message) {
    return new Remark(
        rule,
        severity,
        DocumentPath.ROOT,
        Optional.empty(),
        message,
        "docs/command-line.md",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A remark on the first place where the words stand in a text. */
  static Remark at(String rule, Severity severity, String path, String text, String words) {
    int start = text.indexOf(words);
    TextSpan span = new TextSpan(start, start + words.length());
    return new Remark(
        rule,
        severity,
        DocumentPath.parse(path),
        Optional.of(Place.of(span, Lines.of(text))),
        "Something is wrong with " + path + ".",
        "S/96/Rev.7, rule 18",
        Optional.empty(),
        Optional.of(Passage.of(text, span)),
        Optional.empty());
  }

  /** Writes a whole report. */
  static void write(CheckReport report, Completion completion, List<Checked> inputs)
      throws IOException {
    Tally tally = new Tally();
    for (Checked input : inputs) {
      tally.add(input);
      report.add(input);
    }
    report.end(tally, completion);
  }
}
