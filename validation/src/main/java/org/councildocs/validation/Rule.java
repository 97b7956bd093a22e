package org.councildocs.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.Severity;
import org.councildocs.document.SoundDocument.Aspect;
import org.councildocs.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A rule for council documents, such as {@code letter.date.missing}: what it asks, why, since when,
 * and by what source.
 *
 * @since 0.1.0
 */
public final class Rule {

  /** What a rule does with a letter. */
  @FunctionalInterface
  interface LetterCheck {
    void check(Letter letter, Inspection inspection);
  }

  /** What a rule does with a concept note, in an annex or alone. */
  @FunctionalInterface
  interface NoteCheck {
    void check(ConceptNote note, Inspection inspection);
  }

  /** What a rule does with a set of documents. */
  @FunctionalInterface
  interface SetCheck {
    void check(SetInspection set);
  }

  private final String id;
  private final Severity severity;
  private final Aspect aspect;
  private final RuleSource source;
  private final @Nullable LocalDate since;
  private final @Nullable LocalDate until;
  private final List<DocumentPath> watched;
  private final @Nullable LetterCheck letterCheck;
  private final @Nullable NoteCheck noteCheck;
  private final @Nullable SetCheck setCheck;
  private final List<String> implied;
  private final Supplier<RuleExample> bad;
  private final Supplier<RuleExample> good;

  private Rule(Builder builder) {
    id = builder.id;
    severity = builder.severity;
    aspect = builder.aspect;
    source = Objects.requireNonNull(builder.source, id);
    since = builder.since;
    until = builder.until;
    watched = builder.watched;
    letterCheck = builder.letterCheck;
    noteCheck = builder.noteCheck;
    setCheck = builder.setCheck;
    implied = builder.implied;
    bad = Objects.requireNonNull(builder.bad, id);
    good = Objects.requireNonNull(builder.good, id);
  }

  /**
   * The id, which never changes.
   *
   * @return the id, such as {@code letter.date.missing}, never null
   */
  public String id() {
    return id;
  }

  /**
   * How much its findings weigh.
   *
   * @return the severity, never null
   */
  public Severity severity() {
    return severity;
  }

  /**
   * The aspect, and with it the group of Jakarta Validation, that the rule belongs to.
   *
   * @return the aspect, never null
   */
  public Aspect aspect() {
    return aspect;
  }

  /**
   * On what it rests.
   *
   * @return the source, never null
   */
  public RuleSource source() {
    return source;
  }

  /**
   * The first day of the documents it applies to: no rule is older than its source.
   *
   * @return the day, empty for a rule about the structure of every document, never null
   */
  public Optional<LocalDate> since() {
    return Optional.ofNullable(since);
  }

  /**
   * The last day of the documents it applies to.
   *
   * @return the day, empty if it still applies, never null
   */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /**
   * The parts of a document that it looks at, without indexes: {@code annexes.title}. They begin at
   * the concept note if {@link #watchesNotes()}, else at the letter, also where the rule is asked
   * of concept notes too.
   *
   * @return the paths, never empty, never null
   */
  public List<DocumentPath> watched() {
    return watched;
  }

  /**
   * Whether it is a rule for concept notes, wherever they stand.
   *
   * @return false for a rule for letters, or for both
   */
  public boolean watchesNotes() {
    return noteCheck != null && letterCheck == null;
  }

  /**
   * Whether it is a rule for sets of documents, which only {@link DocumentSetValidator} asks. The
   * paths that it watches begin at each letter of the set.
   *
   * @return false for a rule about one document
   */
  public boolean watchesSets() {
    return setCheck != null;
  }

  /**
   * The rules that a document that breaks this one must break too, such as that of the date of
   * issue where the year of the symbol is impossible.
   *
   * @return the ids, empty where the rule stands alone, never null
   */
  public List<String> implied() {
    return implied;
  }

  /**
   * What the rule asks, in one sentence.
   *
   * @param language the language wished for, not null; what it lacks is in English
   * @return the sentence, never null
   */
  public String what(Language language) {
    return RuleTexts.description(Objects.requireNonNull(language, "language"), id + ".what");
  }

  /**
   * Why it matters.
   *
   * @param language the language wished for, not null; what it lacks is in English
   * @return one sentence or two, never null
   */
  public String why(Language language) {
    return RuleTexts.description(Objects.requireNonNull(language, "language"), id + ".why");
  }

  /**
   * The message of its findings with the names of its arguments in braces.
   *
   * @param language the language wished for, not null; what it lacks is in English
   * @return the template, never null
   */
  public String messageTemplate(Language language) {
    return RuleTexts.template(Objects.requireNonNull(language, "language"), id);
  }

  /**
   * A document in which it finds something.
   *
   * @return the example, never null
   */
  public RuleExample badExample() {
    return bad.get();
  }

  /**
   * A document in which it finds nothing.
   *
   * @return the example, never null
   */
  public RuleExample goodExample() {
    return good.get();
  }

  /** Whether it applies to documents of a day; one without a date is taken for a new one. */
  boolean appliesOn(@Nullable LocalDate date) {
    return date == null
        || ((since == null || !date.isBefore(since)) && (until == null || !date.isAfter(until)));
  }

  @Nullable LetterCheck letterCheck() {
    return letterCheck;
  }

  @Nullable NoteCheck noteCheck() {
    return noteCheck;
  }

  @Nullable SetCheck setCheck() {
    return setCheck;
  }

  @Override
  public String toString() {
    return id;
  }

  static Builder error(String id) {
    return new Builder(id, Severity.ERROR, Aspect.ERRORS);
  }

  static Builder warning(String id) {
    return new Builder(id, Severity.WARNING, Aspect.WARNINGS);
  }

  static Builder info(String id) {
    return new Builder(id, Severity.INFO, Aspect.INFORMATION);
  }

  /** A warning that a part is missing which a complete document has. */
  static Builder incomplete(String id) {
    return new Builder(id, Severity.WARNING, Aspect.COMPLETENESS);
  }

  /** Puts a rule together. */
  static final class Builder {

    private final String id;
    private final Severity severity;
    private final Aspect aspect;
    private @Nullable RuleSource source;
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;
    private List<DocumentPath> watched = List.of();
    private ValidationPolicy policy = ValidationPolicy.NONE;
    private @Nullable LetterCheck letterCheck;
    private @Nullable NoteCheck noteCheck;
    private @Nullable SetCheck setCheck;
    private List<String> implied = List.of();
    private @Nullable Supplier<RuleExample> bad;
    private @Nullable Supplier<RuleExample> good;

    private Builder(String id, Severity severity, Aspect aspect) {
      this.id = id;
      this.severity = severity;
      this.aspect = aspect;
    }

    Builder source(RuleSource value) {
      source = value;
      return this;
    }

    Builder since(LocalDate value) {
      since = value;
      return this;
    }

    Builder since(int year, int month, int day) {
      return since(LocalDate.of(year, month, day));
    }

    Builder until(int year, int month, int day) {
      until = LocalDate.of(year, month, day);
      return this;
    }

    Builder watching(String... paths) {
      watched = List.of(paths).stream().map(DocumentPath::parse).toList();
      return this;
    }

    /** The rules that are broken whenever this one is. */
    Builder implying(String... rules) {
      implied = List.of(rules);
      return this;
    }

    /** The policy under which the rule finds something at all. */
    Builder policy(ValidationPolicy value) {
      policy = value;
      return this;
    }

    /** What the rule asks of every concept note besides what it asks of the letter. */
    Builder ofNotesToo(NoteCheck check) {
      noteCheck = check;
      return this;
    }

    /** A rule for letters, with what makes the sound example letter a bad one. */
    Rule letter(Examples.LetterChange toBad, LetterCheck check) {
      return letter(toBad, letter -> letter, check);
    }

    /** A rule for letters, with what makes the sound example letter a bad and a better one. */
    Rule letter(Examples.LetterChange toBad, Examples.LetterChange toGood, LetterCheck check) {
      letterCheck = check;
      bad = () -> example(toBad.apply(Examples.letter()).build());
      good = () -> example(toGood.apply(Examples.letter()).build());
      return new Rule(this);
    }

    /** A rule for concept notes, with what makes the sound example note a bad one. */
    Rule note(Examples.NoteChange toBad, NoteCheck check) {
      return note(toBad, note -> note, check);
    }

    /** A rule for concept notes, with what makes the sound example note a bad and a better one. */
    Rule note(Examples.NoteChange toBad, Examples.NoteChange toGood, NoteCheck check) {
      noteCheck = check;
      bad = () -> example(toBad.apply(Examples.note()).build());
      good = () -> example(toGood.apply(Examples.note()).build());
      return new Rule(this);
    }

    /** A rule for sets, with a set that breaks it and one that keeps it. */
    Rule set(Supplier<List<Letter>> badSet, Supplier<List<Letter>> goodSet, SetCheck check) {
      setCheck = check;
      bad = () -> RuleExample.of(badSet.get(), policy, watched);
      good = () -> RuleExample.of(goodSet.get(), policy, watched);
      return new Rule(this);
    }

    private RuleExample example(CouncilDocument document) {
      return RuleExample.of(List.of(document), policy, watched);
    }
  }
}
