package org.councildocs.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.Author;
import org.councildocs.document.Letter;

/** What is asked of the headings of annexes. */
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
                  AnnexRules::otherTitle));

  private AnnexRules() {}

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
