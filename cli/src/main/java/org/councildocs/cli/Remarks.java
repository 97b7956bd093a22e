package org.councildocs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.councildocs.cli.input.InputProblem;
import org.councildocs.cli.report.Edit;
import org.councildocs.cli.report.Lines;
import org.councildocs.cli.report.Passage;
import org.councildocs.cli.report.Place;
import org.councildocs.cli.report.Remark;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.Problem;
import org.councildocs.validation.Finding;
import org.councildocs.validation.RuleCatalogue;

/** Brings what the input, the reader and the rules say about one text into one form. */
final class Remarks {

  private final Language language;
  private final String text;
  private final Lines lines;
  private final Function<DocumentPath, Optional<TextSpan>> spans;
  private final boolean json;
  private final List<Remark> list = new ArrayList<>();

  /**
   * No remarks yet.
   *
   * @param language the language of the messages
   * @param text the text, empty if there is none to be shown
   * @param lines the lines of the text
   * @param json whether the text is the JSON form of a document, whose values can be changed
   * @param spans where in the text a part of the document stands
   */
  private Remarks(
      Language language,
      String text,
      Lines lines,
      boolean json,
      Function<DocumentPath, Optional<TextSpan>> spans) {
    this.language = language;
    this.text = text;
    this.lines = lines;
    this.json = json;
    this.spans = spans;
  }

  /** None yet about a text, which may be the JSON form of a document. */
  static Remarks of(
      Language language,
      String text,
      Lines lines,
      boolean json,
      Function<DocumentPath, Optional<TextSpan>> spans) {
    return new Remarks(language, text, lines, json, spans);
  }

  /** None yet about a text of which nothing but its lines is at hand. */
  static Remarks withoutText(Language language, Lines lines) {
    return new Remarks(language, "", lines, false, path -> Optional.empty());
  }

  void add(InputProblem problem) {
    add(problem, Optional.empty());
  }

  /** Adds a problem together with the change that surely mends it. */
  void add(InputProblem problem, Optional<Edit> edit) {
    add(
        problem.rule().id(),
        problem.rule().severity(),
        DocumentPath.ROOT,
        problem.span(),
        problem.message(language),
        Explanation.INPUT_SOURCE,
        edit);
  }

  void add(Problem problem) {
    add(
        problem.id(),
        problem.severity(),
        problem.path(),
        problem.span().or(() -> spans.apply(problem.path())),
        problem.message(language),
        Explanation.READER_SOURCE,
        Optional.empty());
  }

  void add(Finding finding) {
    Optional<TextSpan> span = finding.span().or(() -> spans.apply(finding.path()));
    add(
        finding.rule(),
        finding.severity(),
        finding.path(),
        span,
        finding.message(language),
        source(finding),
        json ? edit(finding, span) : Optional.empty());
  }

  /** Adds a finding about a text that is gone. */
  void add(Finding finding, Optional<Place> place) {
    list.add(
        new Remark(
            finding.rule(),
            finding.severity(),
            finding.path(),
            place,
            finding.message(language),
            source(finding),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static String source(Finding finding) {
    return RuleCatalogue.standard().rule(finding.rule()).orElseThrow().source().toString();
  }

  /** In JSON the place of a finding is that of the value, which the correction takes. */
  private static Optional<Edit> edit(Finding finding, Optional<TextSpan> span) {
    return finding.correction().flatMap(right -> span.map(place -> new Edit(place, right)));
  }

  private void add(
      String rule,
      Severity severity,
      DocumentPath path,
      Optional<TextSpan> span,
      String message,
      String source,
      Optional<Edit> edit) {
    Optional<Place> place = span.map(found -> Place.of(found, lines));
    Optional<Passage> passage =
        text.isEmpty() ? Optional.empty() : span.map(found -> Passage.of(text, found));
    list.add(
        new Remark(rule, severity, path, place, message, source, edit, passage, Optional.empty()));
  }

  List<Remark> list() {
    return List.copyOf(list);
  }

  Lines lines() {
    return lines;
  }
}
