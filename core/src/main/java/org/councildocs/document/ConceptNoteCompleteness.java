package org.councildocs.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.language.Language;
import org.councildocs.language.Messages;

/**
 * Which parts a concept note has, which it lacks, which are thin, and why each matters.
 *
 * <p>A part is thin if it is there in name only: a heading without text, a guiding question that
 * asks nothing, a briefer of whom neither name nor office is given, a format that is none of those
 * known.
 *
 * <p>A note is {@linkplain #complete() complete} if no part that is required or expected lacks or
 * is thin. {@link #toString()} says it in one line, {@link #report(Language)} in a line for each
 * part.
 *
 * @param parts every part of {@link NotePart}, in its order, not null
 * @since 0.1.0
 */
public record ConceptNoteCompleteness(List<Part> parts) {

  private static final Messages MESSAGES =
      Messages.of("completeness", name -> ConceptNoteCompleteness.class.getResourceAsStream(name));

  /** Copies the list and refuses null, nothing else. */
  public ConceptNoteCompleteness {
    parts = NoNulls.copy(parts, "parts");
  }

  /**
   * Looks through a concept note.
   *
   * @param note the concept note, not null
   * @return what it has and lacks, never null
   */
  public static ConceptNoteCompleteness of(ConceptNote note) {
    Objects.requireNonNull(note, "note");
    Optional<Meeting> meeting = note.meeting();
    return new ConceptNoteCompleteness(
        List.of(
            value(NotePart.TITLE, note.title(), "title"),
            value(NotePart.THEME, note.theme(), "theme"),
            value(NotePart.MEETING_DATE, meeting.flatMap(Meeting::date), "meeting.date"),
            section(NotePart.OBJECTIVE, note),
            section(NotePart.BACKGROUND, note),
            questions(note.guidingQuestions()),
            format(meeting),
            briefers(note.briefers()),
            value(NotePart.CHAIR, note.chair(), "chair"),
            outcome(note)));
  }

  private static Part value(NotePart part, Optional<?> value, String path) {
    if (value.isEmpty()) {
      return Part.lacking(part);
    }
    boolean blank = value.get() instanceof String text && text.isBlank();
    return new Part(
        part, blank ? State.THIN : State.PRESENT, Optional.of(DocumentPath.parse(path)));
  }

  private static Part section(NotePart part, ConceptNote note) {
    Part found = Part.lacking(part);
    for (int i = 0; i < note.sections().size(); i++) {
      Section section = note.sections().get(i);
      if (part.heldBy(section.kind()) && found.state() != State.PRESENT) {
        State state = hasText(section, 0) ? State.PRESENT : State.THIN;
        found = new Part(part, state, Optional.of(DocumentPath.ROOT.child("sections").element(i)));
      }
    }
    return found;
  }

  private static boolean hasText(Section section, int depth) {
    return section.body().stream().anyMatch(paragraph -> !paragraph.isBlank())
        || (depth < Annex.MAX_DEPTH
            && section.sections().stream().anyMatch(inner -> hasText(inner, depth + 1)));
  }

  private static Part questions(List<GuidingQuestion> questions) {
    boolean thin = questions.stream().anyMatch(question -> question.questions().isEmpty());
    return list(NotePart.GUIDING_QUESTIONS, questions, thin, "guidingQuestions");
  }

  private static Part briefers(List<Briefer> briefers) {
    boolean thin =
        briefers.stream().anyMatch(briefer -> lacks(briefer.name()) && lacks(briefer.office()));
    return list(NotePart.BRIEFERS, briefers, thin, "briefers");
  }

  private static boolean lacks(Optional<String> text) {
    return text.isEmpty() || text.get().isBlank();
  }

  private static Part list(NotePart part, List<?> list, boolean thin, String path) {
    return list.isEmpty()
        ? Part.lacking(part)
        : new Part(part, thin ? State.THIN : State.PRESENT, Optional.of(DocumentPath.parse(path)));
  }

  private static Part format(Optional<Meeting> meeting) {
    if (meeting.flatMap(Meeting::format).isPresent()) {
      return value(NotePart.FORMAT, meeting, "meeting.format");
    }
    return lacks(meeting.flatMap(Meeting::formatText))
        ? Part.lacking(NotePart.FORMAT)
        : new Part(
            NotePart.FORMAT, State.THIN, Optional.of(DocumentPath.parse("meeting.formatText")));
  }

  private static Part outcome(ConceptNote note) {
    Part stated = value(NotePart.OUTCOME, note.outcome().map(ExpectedOutcome::text), "outcome");
    return stated.state() == State.LACKING ? section(NotePart.OUTCOME, note) : stated;
  }

  /**
   * Whether no part that is required or expected lacks or is thin.
   *
   * @return true if the note is complete
   */
  public boolean complete() {
    return parts.stream()
        .allMatch(p -> p.state() == State.PRESENT || p.part().need() == NotePart.Need.OPTIONAL);
  }

  /**
   * The parts that are there with substance.
   *
   * @return the parts in their order, never null
   */
  public List<NotePart> present() {
    return in(State.PRESENT);
  }

  /**
   * The parts that are there in name only.
   *
   * @return the parts in their order, never null
   */
  public List<NotePart> thin() {
    return in(State.THIN);
  }

  /**
   * The parts that are not there, optional ones included.
   *
   * @return the parts in their order, never null
   */
  public List<NotePart> lacking() {
    return in(State.LACKING);
  }

  private List<NotePart> in(State state) {
    return parts.stream().filter(p -> p.state() == state).map(Part::part).toList();
  }

  /**
   * A line for each part: its name, its state, and, where it lacks or is thin, why it matters.
   *
   * @param language the language of the report, not null
   * @return the lines, each ended by a line feed, never null
   */
  public String report(Language language) {
    StringBuilder report = new StringBuilder();
    for (Part part : parts) {
      Map<String, String> arguments =
          Map.of(
              "part", name(part.part(), language),
              "need", text(language, "need." + part.part().need().name()),
              "why", part.why(language));
      report.append(MESSAGES.format(language, "line." + part.state().name(), arguments));
      report.append('\n');
    }
    return report.toString();
  }

  /**
   * The name of a part for people.
   *
   * @param part the part, not null
   * @param language the language of the name, not null
   * @return the name, such as {@code guiding questions}, never null
   */
  public static String name(NotePart part, Language language) {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(language, "language");
    return text(language, "part." + part.name());
  }

  private static String text(Language language, String key) {
    return MESSAGES.format(language, key, Map.of());
  }

  /**
   * One line, such as {@code 8 of 10 parts; lacks BRIEFERS (expected), OUTCOME (optional)}.
   *
   * @return the line, never null
   */
  @Override
  public String toString() {
    List<String> clauses = new ArrayList<>();
    clauses.add(present().size() + " of " + parts.size() + " parts");
    for (State state : List.of(State.LACKING, State.THIN)) {
      List<String> names = in(state).stream().map(ConceptNoteCompleteness::withNeed).toList();
      if (!names.isEmpty()) {
        clauses.add((state == State.THIN ? "thin: " : "lacks ") + String.join(", ", names));
      }
    }
    return String.join("; ", clauses);
  }

  private static String withNeed(NotePart part) {
    String need =
        switch (part.need()) {
          case REQUIRED -> "required";
          case EXPECTED -> "expected";
          case OPTIONAL -> "optional";
        };
    return part + " (" + need + ")";
  }

  /**
   * Whether a part is there.
   *
   * @since 0.1.0
   */
  public enum State {
    /** The part is there, with substance. */
    PRESENT,
    /** The part is there in name only. */
    THIN,
    /** The part is not there. */
    LACKING
  }

  /**
   * One part and its state.
   *
   * @param part the part, not null
   * @param state whether it is there, not null
   * @param path where it is in the concept note, empty if it lacks
   * @since 0.1.0
   */
  public record Part(NotePart part, State state, Optional<DocumentPath> path) {

    /** Refuses null, nothing else. */
    public Part {
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(path, "path");
    }

    private static Part lacking(NotePart part) {
      return new Part(part, State.LACKING, Optional.empty());
    }

    /**
     * Why the part matters.
     *
     * @param language the language of the answer, not null
     * @return a sentence, never null
     */
    public String why(Language language) {
      return MESSAGES.format(language, "why." + part.name(), Map.of());
    }

    @Override
    public String toString() {
      return OneLine.of(this);
    }
  }
}
