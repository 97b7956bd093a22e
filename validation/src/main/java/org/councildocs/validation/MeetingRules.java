package org.councildocs.validation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Letter;
import org.councildocs.document.MeetingFormat;
import org.councildocs.document.PlainText;

/** What is asked of the meeting that a letter announces and its concept note prepares. */
final class MeetingRules {

  static final List<Rule> ALL =
      List.of(
          Rule.warning("letter.meeting.order")
              .source(RuleSource.consistency("a meeting is announced before it is held"))
              .watching("date", "announcement.meeting.date")
              .letter(
                  letter ->
                      letter
                          .date(LocalDate.of(2025, 6, 12))
                          .masthead(Examples.masthead().issued(null).build()),
                  MeetingRules::meetingBeforeLetter),
          Rule.warning("masthead.issued.late")
              .source(RuleSource.consistency("a meeting is announced before it is held"))
              .watching("masthead.issued", "announcement.meeting.date")
              .letter(
                  letter ->
                      letter.masthead(
                          Examples.masthead().issued(LocalDate.of(2025, 6, 12)).build()),
                  MeetingRules::issuedAfterMeeting),
          Rule.warning("note.theme.disagrees")
              .source(RuleSource.consistency("letter and annex announce one meeting"))
              .watching("announcement.theme", "annexes.content.theme")
              .letter(
                  letter -> noted(letter, Examples.note().theme("Water and peace")),
                  MeetingRules::otherTheme),
          Rule.warning("note.meeting.disagrees")
              .source(RuleSource.consistency("letter and annex announce one meeting"))
              .watching("announcement.meeting.date", "annexes.content.meeting.date")
              .letter(
                  letter -> noted(letter, noteOn(LocalDate.of(2025, 6, 11))),
                  MeetingRules::otherDay),
          Rule.warning("note.format.disagrees")
              .source(RuleSource.consistency("letter and annex announce one meeting"))
              .watching("announcement.meeting.format", "annexes.content.meeting.format")
              .letter(
                  letter ->
                      noted(
                          letter,
                          Examples.note()
                              .meeting(
                                  Examples.meeting()
                                      .format(MeetingFormat.OPEN_DEBATE)
                                      .formatText("open debate")
                                      .build())),
                  MeetingRules::otherFormat),
          Rule.info("note.lead-time")
              .source(RuleSource.document("S/2024/507, para. 42"))
              .watching("date", "annexes.content.meeting.date")
              .letter(
                  letter -> letter,
                  letter -> letter.annexes(List.of(terms())),
                  MeetingRules::leadTime),
          Rule.info("note.lead-time.short")
              .source(RuleSource.document("S/2024/507, para. 42; the days are the policy's"))
              .watching("date", "annexes.content.meeting.date")
              .policy(ValidationPolicy.NONE.withLeadTimeDays(14))
              .letter(
                  letter ->
                      letter
                          .date(LocalDate.of(2025, 6, 2))
                          .masthead(Examples.masthead().issued(LocalDate.of(2025, 6, 3)).build()),
                  MeetingRules::shortLeadTime));

  private MeetingRules() {}

  private static ConceptNote.Builder noteOn(LocalDate day) {
    return Examples.note().meeting(Examples.meeting().date(day).build());
  }

  private static Letter.Builder noted(Letter.Builder letter, ConceptNote.Builder note) {
    return letter.annexes(List.of(Examples.annexWith(note)));
  }

  private static Annex terms() {
    return Annex.builder(AnnexKind.ANNEX, new PlainText(List.of("Terms of reference."))).build();
  }

  /** The day of the meeting that a letter announces. */
  static Optional<LocalDate> announced(Letter letter) {
    return letter.announcement().isPresent()
        ? letter.announcement().get().meeting().date()
        : Optional.empty();
  }

  /** The day of the meeting that a concept note prepares. */
  static Optional<LocalDate> prepared(ConceptNote note) {
    return note.meeting().isPresent() ? note.meeting().get().date() : Optional.empty();
  }

  private static void meetingBeforeLetter(Letter letter, Inspection inspection) {
    Optional<LocalDate> meeting = announced(letter);
    if (meeting.isPresent()
        && letter.date().isPresent()
        && meeting.get().isBefore(letter.date().get())) {
      inspection.report(
          "announcement.meeting.date",
          Map.of("meeting", meeting.get(), "date", letter.date().get()));
    }
  }

  private static void issuedAfterMeeting(Letter letter, Inspection inspection) {
    Optional<LocalDate> meeting = announced(letter);
    Optional<LocalDate> issued = letter.masthead().issued();
    if (meeting.isPresent() && issued.isPresent() && issued.get().isAfter(meeting.get())) {
      inspection.report(
          "masthead.issued", Map.of("issued", issued.get(), "meeting", meeting.get()));
    }
  }

  private static void otherTheme(Letter letter, Inspection inspection) {
    Optional<String> announced =
        letter.announcement().isPresent() ? letter.announcement().get().theme() : Optional.empty();
    compare(
        letter,
        announced,
        ConceptNote::theme,
        Wording::same,
        (path, theme) ->
            inspection.report(
                path + "theme", Map.of("theme", theme, "announced", announced.get())));
  }

  private static void otherDay(Letter letter, Inspection inspection) {
    Optional<LocalDate> announced = announced(letter);
    compare(
        letter,
        announced,
        MeetingRules::prepared,
        LocalDate::equals,
        (path, day) ->
            inspection.report(
                path + "meeting.date", Map.of("meeting", day, "announced", announced.get())));
  }

  private static void otherFormat(Letter letter, Inspection inspection) {
    Optional<MeetingFormat> announced =
        letter.announcement().isPresent()
            ? letter.announcement().get().meeting().format()
            : Optional.empty();
    compare(
        letter,
        announced,
        note -> note.meeting().isPresent() ? note.meeting().get().format() : Optional.empty(),
        MeetingFormat::equals,
        (path, format) ->
            inspection.report(
                path + "meeting.format", Map.of("format", format, "announced", announced.get())));
  }

  private interface Disagreement<T> {
    void add(String path, T said);
  }

  /**
   * Holds what concept notes say against what the letter announces. A letter may have notes for
   * several meetings and announce one of them: where one note agrees, the others are of others.
   * What the notes of letters in its annexes say is the business of those letters.
   */
  private static <T> void compare(
      Letter letter,
      Optional<T> announced,
      Function<ConceptNote, Optional<T>> saying,
      BiPredicate<T, T> same,
      Disagreement<T> disagreement) {
    if (announced.isEmpty()) {
      return;
    }
    Map<String, T> others = new LinkedHashMap<>();
    boolean[] agreed = {false};
    AnnexLists.ownNotes(
        letter,
        (note, prefix, index) -> {
          Optional<T> said = saying.apply(note);
          if (said.isPresent()) {
            agreed[0] = agreed[0] || same.test(said.get(), announced.get());
            others.put(AnnexLists.content(prefix, index) + ".", said.get());
          }
        });
    if (!agreed[0]) {
      others.forEach(disagreement::add);
    }
  }

  private static void leadTime(Letter letter, Inspection inspection) {
    leadTimes(letter, (path, days) -> inspection.report(path, Map.of("days", days)));
  }

  private static void shortLeadTime(Letter letter, Inspection inspection) {
    if (inspection.policy().leadTimeDays().isPresent()) {
      int least = inspection.policy().leadTimeDays().getAsInt();
      leadTimes(
          letter,
          (path, days) -> {
            if (days < least) {
              inspection.report(path, Map.of("days", days, "least", least));
            }
          });
    }
  }

  private interface LeadTimes {
    void add(String path, long days);
  }

  /** The days from the letter to the meeting, for each concept note annexed to it. */
  private static void leadTimes(Letter letter, LeadTimes times) {
    if (letter.date().isEmpty()) {
      return;
    }
    LocalDate date = letter.date().get();
    AnnexLists.ownNotes(
        letter,
        (note, prefix, index) -> {
          Optional<LocalDate> prepared = prepared(note);
          Optional<LocalDate> meeting = prepared.isPresent() ? prepared : announced(letter);
          if (meeting.isPresent() && !meeting.get().isBefore(date)) {
            String path = AnnexLists.content(prefix, index);
            times.add(
                note.meeting().isPresent() ? path + ".meeting.date" : path,
                ChronoUnit.DAYS.between(date, meeting.get()));
          }
        });
  }
}
