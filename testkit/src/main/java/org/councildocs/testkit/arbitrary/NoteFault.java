package org.councildocs.testkit.arbitrary;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Meeting;
import org.councildocs.document.Section;
import org.councildocs.document.SectionKind;

/**
 * A fault that can be planted in a sound concept note, and the rule that finds it. No other rule
 * does.
 *
 * @since 0.1.0
 */
public enum NoteFault {
  /** The note has no title. */
  TITLE_MISSING("note.title.missing", (note, sound) -> note.title(null)),
  /** It names no theme. */
  THEME_MISSING("note.theme.missing", (note, sound) -> note.theme(null)),
  /** It does not say on which day the meeting is. */
  DATE_MISSING(
      "note.date.missing", (note, sound) -> note.meeting(meeting(sound).date(null).build())),
  /** It does not say in which format the meeting is held. */
  FORMAT_MISSING(
      "note.format.missing",
      (note, sound) -> note.meeting(meeting(sound).format(null).formatText(null).build())),
  /** It has no section on the objective. */
  OBJECTIVE_MISSING(
      "note.objective.missing",
      (note, sound) -> note.sections(without(SectionKind.OBJECTIVE, sound))),
  /** It has no section on the background. */
  BACKGROUND_MISSING(
      "note.background.missing",
      (note, sound) -> note.sections(without(SectionKind.BACKGROUND, sound))),
  /** It asks nothing. */
  QUESTIONS_MISSING("note.questions.missing", (note, sound) -> note.guidingQuestions(List.of())),
  /** It asks the same twice. */
  QUESTION_REPEATED(
      "note.questions.repeated",
      (note, sound) -> note.addGuidingQuestion(again(sound.guidingQuestions()))),
  /** A section has a heading and nothing under it. */
  SECTION_EMPTY(
      "note.section.empty",
      (note, sound) ->
          note.addSection(new Section(SectionKind.FREE, Optional.of("–"), List.of(), List.of())));

  private final String rule;

  // A function without state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final BiConsumer<ConceptNote.Builder, ConceptNote> change;

  NoteFault(String rule, BiConsumer<ConceptNote.Builder, ConceptNote> change) {
    this.rule = rule;
    this.change = change;
  }

  private static Meeting.Builder meeting(ConceptNote note) {
    return note.meeting().map(Meeting::toBuilder).orElseGet(Meeting::builder);
  }

  private static List<Section> without(SectionKind kind, ConceptNote note) {
    return note.sections().stream().filter(section -> section.kind() != kind).toList();
  }

  /** The first question under the label that comes next. */
  private static GuidingQuestion again(List<GuidingQuestion> questions) {
    GuidingQuestion first = questions.get(0);
    String label = Character.toString('a' + questions.size());
    return new GuidingQuestion(first.label().map(any -> label), first.text(), first.questions());
  }

  /**
   * The rule that finds the fault.
   *
   * @return the id, such as {@code note.theme.missing}, never null
   */
  public String rule() {
    return rule;
  }

  /**
   * The concept note with the fault.
   *
   * @param sound a sound concept note, not null
   * @return the concept note, never null
   */
  public ConceptNote plantedIn(ConceptNote sound) {
    ConceptNote.Builder note = sound.toBuilder();
    change.accept(note, sound);
    return note.build();
  }
}
