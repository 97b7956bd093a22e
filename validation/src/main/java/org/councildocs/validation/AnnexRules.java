package org.councildocs.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.Author;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Letter;
import org.councildocs.document.PlainText;

/** What is asked of annexes, but for what their own rules ask of concept notes. */
final class AnnexRules {

  static final List<Rule> ALL =
      List.of(
          Rule.warning("annex.title.disagrees")
              .source(RuleSource.consistency("a heading that repeats the title repeats all of it"))
              .watching("title", "annexes.title")
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
              .watching("circulation.text", "annexes")
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

  /** The request for circulation names the annexes with the letter. */
  private static void missing(Letter letter, Inspection inspection) {
    if (letter.annexes().isEmpty() && letter.circulation().isPresent()) {
      String request = letter.circulation().get().text().toLowerCase(Locale.ROOT);
      if (request.contains(RuleTexts.word(letter.language(), "annex"))) {
        inspection.report("annexes");
      }
    }
  }

  private static void empty(Letter letter, Inspection inspection) {
    List<Annex> annexes = letter.annexes();
    for (int i = 0; i < annexes.size(); i++) {
      if (annexes.get(i).annexes().isEmpty() && empty(annexes.get(i).content())) {
        inspection.report("annexes[" + i + "].content");
      }
    }
  }

  private static boolean empty(AnnexContent content) {
    if (content instanceof PlainText text) {
      return text.body().isEmpty();
    }
    if (content instanceof Letter letter) {
      return letter.body().isEmpty() && letter.annexes().isEmpty();
    }
    ConceptNote note = (ConceptNote) content;
    return note.body().isEmpty() && note.sections().isEmpty() && note.guidingQuestions().isEmpty();
  }

  /** Reports the first number that is not the next one among the annexes of its kind. */
  private static void numberOrder(Letter letter, Inspection inspection) {
    for (AnnexKind kind : AnnexKind.values()) {
      numberOrder(letter.annexes(), kind, inspection);
    }
  }

  private static void numberOrder(List<Annex> annexes, AnnexKind kind, Inspection inspection) {
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
              "annexes[" + i + "].number",
              Map.of("number", number, "expected", inTheCaseOf(number, expected)));
          return;
        }
        next++;
      }
    }
  }

  private static String inTheCaseOf(String number, String expected) {
    return Character.isUpperCase(number.charAt(0)) ? expected.toUpperCase(Locale.ROOT) : expected;
  }

  private static void otherTitle(Letter letter, Inspection inspection) {
    if (letter.title().isEmpty() || letter.annexes().isEmpty()) {
      return;
    }
    String title = Wording.bare(letter.title().get());
    for (int i = 0; i < letter.annexes().size(); i++) {
      Annex annex = letter.annexes().get(i);
      String component = annex.title().isPresent() ? "title" : "heading";
      Optional<String> printed = annex.title().or(annex::heading);
      if (printed.isPresent()) {
        String heading = Wording.bare(printed.get());
        if (!heading.contains(title)) {
          String path = "annexes[" + i + "]." + component;
          missing(letter, title, heading)
              .ifPresent(fact -> inspection.report(path, Map.of("expected", fact)));
        }
      }
    }
  }

  /**
   * The one fact of the title that a heading lacks which repeats all others and is no shorter: the
   * heading says something else instead. Grammar may change other words from one to the other.
   */
  private static Optional<String> missing(Letter letter, String title, String heading) {
    List<String> facts = new ArrayList<>();
    letter.date().flatMap(date -> printed(date, letter.title().orElse(""))).ifPresent(facts::add);
    letter.authors().stream().map(Author::text).forEach(facts::add);
    letter.addressees().stream().map(Addressee::text).forEach(facts::add);
    facts.removeIf(fact -> fact.isBlank() || !title.contains(Wording.bare(fact)));
    List<String> lacking =
        facts.stream().filter(fact -> !heading.contains(Wording.bare(fact))).toList();
    boolean repeats = facts.size() > 1 && lacking.size() == 1;
    int length = repeats ? Wording.bare(lacking.get(0)).length() : 0;
    boolean instead = heading.length() > title.length() - length + length / 2;
    return repeats && instead ? Optional.of(lacking.get(0)) : Optional.empty();
  }

  /** The words of the title from the day to the year, or from the year to the day. */
  private static Optional<String> printed(LocalDate date, String title) {
    int year = title.indexOf(Integer.toString(date.getYear()));
    if (year < 0) {
      return Optional.empty();
    }
    String day = Integer.toString(date.getDayOfMonth());
    int before = lastNumber(title, day, year);
    if (before >= 0) {
      return Optional.of(title.substring(before, year + 4));
    }
    int after = number(title, day, year + 4);
    return after < 0 ? Optional.empty() : Optional.of(title.substring(year, after + day.length()));
  }

  private static int number(String text, String number, int from) {
    int at = text.indexOf(number, from);
    while (at >= 0 && !standsAlone(text, at, at + number.length())) {
      at = text.indexOf(number, at + 1);
    }
    return at;
  }

  private static int lastNumber(String text, String number, int before) {
    int at = text.lastIndexOf(number, before - number.length());
    while (at >= 0 && !standsAlone(text, at, at + number.length())) {
      at = text.lastIndexOf(number, at - 1);
    }
    return at;
  }

  private static boolean standsAlone(String text, int start, int end) {
    return (start == 0 || !Character.isDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isDigit(text.charAt(end)));
  }
}
