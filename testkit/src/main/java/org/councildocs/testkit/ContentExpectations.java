package org.councildocs.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.councildocs.document.Briefer;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Letter;
import org.councildocs.document.Meeting;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.NotePart;
import org.councildocs.language.Language;

/**
 * What tests expect concept notes, and letters that announce a meeting, to hold.
 *
 * <pre>{@code
 * ContentExpectations.lacksOnly(NotePart.OUTCOME).require(note);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ContentExpectations {

  private ContentExpectations() {}

  /**
   * That a concept note is complete: no part that is required or expected lacks or is thin.
   *
   * @return the expectation, never null
   */
  public static Expectation<ConceptNote> complete() {
    return (note, language) -> {
      ConceptNoteCompleteness completeness = ConceptNoteCompleteness.of(note);
      return completeness.complete()
          ? Optional.empty()
          : new Explanation(language, note, "complete", Map.of()).parts(completeness).explain();
    };
  }

  /**
   * That of all its parts a concept note lacks these and no other. A part that is there in name
   * only counts as one that lacks.
   *
   * @param parts the parts, optional ones included, not null
   * @return the expectation, never null
   */
  public static Expectation<ConceptNote> lacksOnly(NotePart... parts) {
    Set<NotePart> expected = EnumSet.noneOf(NotePart.class);
    expected.addAll(List.of(parts));
    return (note, language) -> {
      ConceptNoteCompleteness completeness = ConceptNoteCompleteness.of(note);
      Set<NotePart> lacking = EnumSet.noneOf(NotePart.class);
      lacking.addAll(completeness.lacking());
      lacking.addAll(completeness.thin());
      return lacking.equals(expected)
          ? Optional.empty()
          : new Explanation(
                  language,
                  note,
                  "lacks",
                  Map.of("expected", names(expected), "found", names(lacking)))
              .parts(completeness)
              .explain();
    };
  }

  private static String names(Set<NotePart> parts) {
    return parts.stream().map(NotePart::name).collect(Collectors.joining(", ", "[", "]"));
  }

  /**
   * That a concept note has so many guiding questions, each counted once however many sentences it
   * asks.
   *
   * @param number how many, not negative
   * @return the expectation, never null
   * @throws IllegalArgumentException if the number is negative
   */
  public static Expectation<ConceptNote> guidingQuestions(int number) {
    if (number < 0) {
      throw new IllegalArgumentException(number + " questions; 0 or more would be right");
    }
    return (note, language) -> {
      int found = note.guidingQuestions().size();
      return found == number
          ? Optional.empty()
          : new Explanation(language, note, "questions", Map.of("expected", number, "found", found))
              .list("there", note.guidingQuestions().stream().map(GuidingQuestion::text).toList())
              .reason(NotePart.GUIDING_QUESTIONS)
              .explain();
    };
  }

  /**
   * That a concept note names these briefers and no other, in any order.
   *
   * @param names the name of each, or the office or the whole entry of one without a name, not null
   * @return the expectation, never null
   */
  public static Expectation<ConceptNote> briefers(String... names) {
    List<String> expected = List.of(names);
    return (note, language) -> {
      List<String> unexpected = new ArrayList<>();
      List<String> lacking = new ArrayList<>(expected);
      for (Briefer briefer : note.briefers()) {
        if (!removeOne(lacking, briefer)) {
          unexpected.add(briefer.text());
        }
      }
      return lacking.isEmpty() && unexpected.isEmpty()
          ? Optional.empty()
          : new Explanation(language, note, "briefers", Map.of())
              .list("there", note.briefers().stream().map(Briefer::text).toList())
              .list("lacking", lacking)
              .list("unexpected", unexpected)
              .reason(NotePart.BRIEFERS)
              .explain();
    };
  }

  /** Takes away one name of a briefer; a name that is expected twice belongs to two. */
  private static boolean removeOne(List<String> names, Briefer briefer) {
    for (int i = 0; i < names.size(); i++) {
      if (names(briefer, names.get(i))) {
        names.remove(i);
        return true;
      }
    }
    return false;
  }

  private static boolean names(Briefer briefer, String name) {
    return briefer.text().equals(name)
        || briefer.name().or(briefer::office).filter(name::equals).isPresent();
  }

  /**
   * That a document announces a meeting on a theme.
   *
   * @param theme the theme without quotation marks, not null
   * @return the expectation, never null
   */
  public static Expectation<CouncilDocument> announces(String theme) {
    Objects.requireNonNull(theme, "theme");
    return (document, language) ->
        compare(document, language, "theme", NotePart.THEME, theme, theme(document));
  }

  /**
   * That a document announces a meeting on a day.
   *
   * @param day the day, not null
   * @return the expectation, never null
   */
  public static Expectation<CouncilDocument> announcesMeetingOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return (document, language) ->
        compare(
            document,
            language,
            "day",
            NotePart.MEETING_DATE,
            day.toString(),
            meeting(document).flatMap(Meeting::date).map(LocalDate::toString));
  }

  private static Optional<String> compare(
      CouncilDocument document,
      Language language,
      String key,
      NotePart part,
      String expected,
      Optional<String> found) {
    return found.filter(expected::equals).isPresent()
        ? Optional.empty()
        : new Explanation(language, document, key, Map.of("expected", expected))
            .list("there", found.stream().toList())
            .reason(part)
            .explain();
  }

  private static Optional<String> theme(CouncilDocument document) {
    return document instanceof Letter letter
        ? letter.announcement().flatMap(MeetingAnnouncement::theme)
        : ((ConceptNote) document).theme();
  }

  private static Optional<Meeting> meeting(CouncilDocument document) {
    return document instanceof Letter letter
        ? letter.announcement().map(MeetingAnnouncement::meeting)
        : ((ConceptNote) document).meeting();
  }
}
