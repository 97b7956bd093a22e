package org.councildocs.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.councildocs.cli.input.Content;
import org.councildocs.cli.input.ContentLoader;
import org.councildocs.cli.input.Input;
import org.councildocs.cli.input.InputProblem;
import org.councildocs.cli.input.InputRule;
import org.councildocs.cli.input.TextCache;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Lines;
import org.councildocs.cli.report.Outcome;
import org.councildocs.cli.report.Remark;
import org.councildocs.cli.report.Subject;
import org.councildocs.document.DocumentPath;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.ReadResult;
import org.councildocs.validation.DocumentDigest;

/**
 * Examines inputs one by one: whatever one of them holds, and whatever happens on the way, the next
 * is examined too.
 */
final class Examiner implements OrderedWork.Worker<Examined> {

  private final Engines engines;
  private final Language language;
  private final Consumer<Throwable> faults;
  private final TextCache cache;

  /**
   * An examiner.
   *
   * @param engines what does the work
   * @param language the language of the remarks
   * @param faults is told of each fault of ours
   */
  Examiner(Engines engines, Language language, Consumer<Throwable> faults) {
    this(engines, language, faults, TextCache.NONE);
  }

  private Examiner(
      Engines engines, Language language, Consumer<Throwable> faults, TextCache cache) {
    this.engines = engines;
    this.language = language;
    this.faults = faults;
    this.cache = cache;
  }

  /** The same with a cache of texts. */
  Examiner withCache(TextCache texts) {
    return new Examiner(engines, language, faults, texts);
  }

  Examination examine(Input input) {
    try {
      return examine(input, ContentLoader.load(input, cache));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      faults.accept(e);
      InputProblem problem =
          new InputProblem(InputRule.FAULT, Optional.empty(), Map.of("reason", e.toString()));
      return withoutReading(input, Outcome.FAULT, List.of(problem));
    }
  }

  /** Examines an input and lets go of its text. */
  @Override
  public Examined work(Input input) {
    Examination examination = examine(input);
    return new Examined(
        examination.checked(),
        examination.reading().flatMap(ReadResult::document).map(DocumentDigest::of),
        examination
            .reading()
            .map(reading -> PartPlaces.of(reading, examination.lines()))
            .orElse(PartPlaces.NONE),
        Optional.empty());
  }

  private Examination examine(Input input, Content content) {
    if (content instanceof Content.Text text) {
      return examined(input, text, false, engines.text().apply(text.text()));
    }
    if (content instanceof Content.Json json) {
      return examineJson(input, json);
    }
    return withoutReading(input, Outcome.UNREADABLE, content.problems());
  }

  private Examination examineJson(Input input, Content.Json json) {
    try {
      return examined(input, json, true, engines.json().apply(json.text()));
    } catch (RefusedJsonException e) {
      Remarks remarks = remarks(input, json.text(), true, path -> Optional.empty());
      json.problems().forEach(remarks::add);
      remarks.add(
          new InputProblem(
              InputRule.JSON, e.span(), Map.of("reason", String.valueOf(e.getMessage()))),
          e.span().flatMap(place -> JsonCorrections.at(json.text(), place)));
      return withoutReading(input, Outcome.UNREADABLE, remarks);
    }
  }

  private Examination withoutReading(Input input, Outcome outcome, List<InputProblem> problems) {
    Remarks remarks = remarks(input, "", false, path -> Optional.empty());
    problems.forEach(remarks::add);
    return withoutReading(input, outcome, remarks);
  }

  private static Examination withoutReading(Input input, Outcome outcome, Remarks remarks) {
    return new Examination(
        new Checked(input.name(), outcome, Subject.UNKNOWN, remarks.list()),
        Optional.empty(),
        remarks.lines());
  }

  private Remarks remarks(
      Input input, String text, boolean json, Function<DocumentPath, Optional<TextSpan>> spans) {
    Lines lines = Lines.of(text, input.opener().origin());
    return Remarks.of(language, text, lines, json, spans);
  }

  private Examination examined(
      Input input, Content.Legible content, boolean json, ReadResult reading) {
    Remarks remarks = remarks(input, content.text(), json, reading::spanOf);
    content.problems().forEach(remarks::add);
    reading.problems().forEach(remarks::add);
    reading.document().map(engines.rules()).ifPresent(found -> found.forEach(remarks::add));
    return new Examination(
        new Checked(
            input.name(), outcome(reading, remarks.list()), Subjects.of(reading), remarks.list()),
        Optional.of(reading),
        remarks.lines());
  }

  private static Outcome outcome(ReadResult reading, List<Remark> remarks) {
    if (reading.document().isEmpty()) {
      return Outcome.OTHER_KIND;
    }
    return remarks.isEmpty() ? Outcome.SOUND : Outcome.WITH_FINDINGS;
  }
}
