package org.councildocs.validation;

import java.util.List;
import java.util.Map;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.GuidingQuestion;

/** What is asked of the guiding questions of a concept note. */
final class QuestionRules {

  static final List<Rule> ALL =
      List.of(
          Rule.incomplete("note.questions.missing")
              .source(Sources.CONCEPT_NOTE_PRACTICE)
              .since(Sources.CONCEPT_NOTE_SEEN)
              .watching("guidingQuestions")
              .note(note -> note.guidingQuestions(List.of()), QuestionRules::missing),
          Rule.warning("note.questions.labels")
              .source(RuleSource.document("United Nations Editorial Manual, subparagraphs"))
              .since(Sources.CONCEPT_NOTE_SEEN)
              .watching("guidingQuestions.label")
              .note(
                  note -> note.addGuidingQuestion(Examples.question("d", "Who pays for it?")),
                  note -> note.addGuidingQuestion(Examples.question("c", "Who pays for it?")),
                  QuestionRules::labels),
          Rule.warning("note.questions.repeated")
              .source(RuleSource.consistency("what was asked need not be asked again"))
              .watching("guidingQuestions.text")
              .note(
                  note -> note.addGuidingQuestion(Examples.question("c", "Who should hear them?")),
                  QuestionRules::repeated));

  private QuestionRules() {}

  private static void missing(ConceptNote note, Inspection inspection) {
    if (note.guidingQuestions().isEmpty()) {
      inspection.report("guidingQuestions");
    }
  }

  /**
   * Reports the first label that is not the next one. A list may go on with the numbers of the
   * paragraphs above it, and another may follow it from its first label on; one without any label
   * is in order.
   */
  private static void labels(ConceptNote note, Inspection inspection) {
    List<GuidingQuestion> questions = note.guidingQuestions();
    if (questions.isEmpty() || questions.get(0).label().isEmpty()) {
      return;
    }
    String first = questions.get(0).label().get();
    String second = questions.size() > 1 ? questions.get(1).label().orElse("") : "";
    LabelStyle style = LabelStyle.of(first, second).orElse(null);
    int next = style == null ? 0 : style.index(first);
    for (int i = 0; style != null && i < questions.size(); i++) {
      String label = questions.get(i).label().orElse("");
      style = style.with(label);
      // Nobody labels a list of one: the first label twice is no new list.
      boolean again = next > 1 && style.label(0).equalsIgnoreCase(label);
      String expected = style.label(next);
      if (!again && !expected.isEmpty() && !expected.equalsIgnoreCase(label)) {
        inspection.report(
            "guidingQuestions[" + i + "]" + (label.isEmpty() ? "" : ".label"),
            Map.of("label", label, "expected", LabelStyle.inTheCaseOf(first, expected)));
        return;
      }
      next = again ? 1 : next + 1;
    }
  }

  private static void repeated(ConceptNote note, Inspection inspection) {
    List<GuidingQuestion> questions = note.guidingQuestions();
    Repetitions texts = new Repetitions(questions.size());
    for (int i = 0; i < questions.size(); i++) {
      if (texts.addsNothing(questions.get(i).text())) {
        inspection.report(
            "guidingQuestions[" + i + "].text", Map.of("question", questions.get(i).text()));
      }
    }
  }
}
