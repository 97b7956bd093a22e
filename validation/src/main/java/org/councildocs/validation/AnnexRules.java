package org.councildocs.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Letter;
import org.councildocs.document.PlainText;

/** What is asked of annexes, but for what their own rules ask of concept notes. */
final class AnnexRules {

  static final List<Rule> ALL =
      List.of(
          Rule.warning("annex.title.disagrees")
              .source(RuleSource.consistency("a heading that repeats the title repeats all of it"))
              .watching("title", "annexes.heading", "annexes.title")
              .letter(
                  letter ->
                      letter.annexes(
                          List.of(
                              Examples.annexWith(Examples.note()).toBuilder()
                                  .title(
                                      "Annex to the letter dated 20 May 2025 from the Permanent"
                                          + " Representative of Guyana to the United Nations"
                                          + " addressed to the Secretary-General")
                                  .build())),
                  AnnexRules::otherTitle),
          Rule.warning("annex.missing")
              .source(RuleSource.consistency("what is announced is there"))
              .watching("body", "circulation.text", "annexes")
              .letter(letter -> letter.annexes(List.of()), AnnexRules::missing),
          Rule.warning("annex.empty")
              .source(RuleSource.consistency("an annex holds something"))
              .watching("annexes.content")
              .letter(letter -> letter.annexes(List.of(text())), AnnexRules::empty),
          Rule.warning("annex.number.order")
              .source(RuleSource.practice("S/2022/39, with annexes I and following"))
              .since(2022, 1, 28)
              .watching("annexes.number")
              .letter(
                  letter -> letter.annexes(List.of(numbered("I"), numbered("III"))),
                  letter -> letter.annexes(List.of(numbered("I"), numbered("II"))),
                  AnnexRules::numberOrder));

  private AnnexRules() {}

  private static Annex text(String... paragraphs) {
    return Annex.builder(AnnexKind.ANNEX, new PlainText(List.of(paragraphs))).build();
  }

  private static Annex numbered(String number) {
    return text("Terms of reference.").toBuilder().number(number).build();
  }

  /** The request for circulation names annexes, or the letter points to one; and it has none. */
  private static void missing(Letter letter, Inspection inspection) {
    if (letter.annexes().isEmpty() && (asksForAnnexes(letter) || pointsToAnnex(letter))) {
      inspection.report("annexes");
    }
  }

  private static boolean asksForAnnexes(Letter letter) {
    if (letter.circulation().isEmpty()) {
      return false;
    }
    String request = letter.circulation().get().text().toLowerCase(Locale.ROOT);
    String annexation = RuleTexts.word(letter.language(), "annexation");
    return request.replace(annexation, "").contains(RuleTexts.word(letter.language(), "annex"));
  }

  private static boolean pointsToAnnex(Letter letter) {
    for (String paragraph : letter.body()) {
      if (AnnexReferences.in(paragraph, letter.language())) {
        return true;
      }
    }
    return false;
  }

  private static void empty(Letter letter, Inspection inspection) {
    AnnexLists.each(
        letter,
        (holder, annexes, prefix) -> {
          for (int i = 0; i < annexes.size(); i++) {
            if (annexes.get(i).annexes().isEmpty() && empty(annexes.get(i).content())) {
              inspection.report(prefix + "annexes[" + i + "].content");
            }
          }
        });
  }

  private static boolean empty(AnnexContent content) {
    if (content instanceof PlainText text) {
      return Wording.lacks(text.body());
    }
    if (content instanceof Letter letter) {
      return Wording.lacks(letter.body()) && letter.annexes().isEmpty();
    }
    ConceptNote note = (ConceptNote) content;
    return Wording.lacks(note.body())
        && note.sections().isEmpty()
        && note.guidingQuestions().isEmpty();
  }

  /** Reports the first number of a list that is not the next one among the annexes of its kind. */
  private static void numberOrder(Letter letter, Inspection inspection) {
    AnnexLists.each(
        letter,
        (holder, annexes, prefix) -> {
          for (AnnexKind kind : AnnexKind.values()) {
            numberOrder(annexes, prefix, kind, inspection);
          }
        });
  }

  private static void numberOrder(
      List<Annex> annexes, String prefix, AnnexKind kind, Inspection inspection) {
    Optional<LabelStyle> style = Optional.empty();
    int next = 0;
    for (int i = 0; i < annexes.size(); i++) {
      Annex annex = annexes.get(i);
      if (annex.kind() == kind && annex.number().isPresent()) {
        String number = annex.number().get();
        style = next == 0 ? LabelStyle.of(number) : style;
        String expected = style.isPresent() ? style.get().label(next) : "";
        if (!expected.isEmpty() && !expected.equalsIgnoreCase(number)) {
          inspection.report(
              prefix + "annexes[" + i + "].number",
              Map.of("number", number, "expected", LabelStyle.inTheCaseOf(number, expected)));
          return;
        }
        next++;
      }
    }
  }

  private static void otherTitle(Letter letter, Inspection inspection) {
    AnnexLists.each(
        letter,
        (holder, annexes, prefix) -> {
          if (holder.title().isPresent()) {
            AnnexTitles titles = new AnnexTitles(holder, holder.title().get());
            for (int i = 0; i < annexes.size(); i++) {
              Annex annex = annexes.get(i);
              // Above a title of its own stands the heading, which may repeat that of the letter.
              Optional<String> lacking = annex.heading().flatMap(titles::lacking);
              String where = lacking.isPresent() ? "].heading" : "].title";
              lacking = lacking.or(() -> annex.title().flatMap(titles::lacking));
              if (lacking.isPresent()) {
                inspection.report(
                    prefix + "annexes[" + i + where, Map.of("expected", lacking.get()));
              }
            }
          }
        });
  }
}
