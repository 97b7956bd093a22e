package org.councildocs.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Letter;
import org.councildocs.document.Meeting;
import org.councildocs.document.Participant;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.state.CouncilMembership;
import org.councildocs.state.Presidency;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;

/** What is asked of a presidency of the Security Council that a letter claims. */
final class PresidencyRules {

  static final List<Rule> ALL =
      List.of(
          Rule.error("presidency.state.disagrees")
              .source(Sources.RULE_18)
              .since(Sources.PRESIDENCY_SINCE)
              .watching("presidency.state", "presidency.month")
              .letter(
                  letter -> letter.presidency(claim("SLE", YearMonth.of(2025, 6))),
                  (letter, inspection) -> otherPresident(letter, inspection, true)),
          Rule.info("presidency.state.doubtful")
              .source(Sources.RULE_18)
              .since(Sources.PRESIDENCY_SINCE)
              .watching("presidency.state", "presidency.month")
              .letter(
                  letter -> in1960(letter, "FRA"),
                  letter -> in1960(letter, "LKA"),
                  (letter, inspection) -> otherPresident(letter, inspection, false)),
          Rule.error("presidency.not-member")
              .source(Sources.RULE_18)
              .since(Sources.PRESIDENCY_SINCE)
              .watching("presidency.state", "presidency.month")
              .letter(
                  letter -> letter.presidency(claim("FJI", YearMonth.of(2025, 6))),
                  PresidencyRules::presidentOutside),
          Rule.warning("note.chair.disagrees")
              .source(RuleSource.document("S/96/Rev.7, rules 19 and 20"))
              .since(Sources.SIX_LANGUAGES_SINCE)
              .watching("chair.state", "meeting.council", "meeting.date")
              .note(
                  note -> note.chair(chairOf("PAN")),
                  note -> note.chair(chairOf("GUY")),
                  PresidencyRules::otherChair),
          Rule.error("presidency.month.disagrees")
              .source(Sources.RULE_18)
              .since(1947, 1, 1)
              .watching("presidency.month", "announcement.meeting.date")
              .letter(
                  letter -> letter.presidency(claim("PAK", YearMonth.of(2025, 7))),
                  PresidencyRules::otherMonth));

  private PresidencyRules() {}

  private static PresidencyClaim claim(String state, YearMonth month) {
    return new PresidencyClaim(
        "the presidency of the Security Council", Optional.of(State.of(state)), Optional.of(month));
  }

  private static Participant chairOf(String state) {
    return Participant.builder("Minister for Foreign Affairs").state(State.of(state)).build();
  }

  private static Letter.Builder in1960(Letter.Builder letter, String state) {
    return letter
        .date(LocalDate.of(1960, 5, 20))
        .masthead(
            Examples.masthead()
                .symbols(List.of(DocumentSymbol.parse("S/4321")))
                .issued(LocalDate.of(1960, 5, 23))
                .councilYear(15)
                .build())
        .announcement(null)
        .presidency(claim(state, YearMonth.of(1960, 5)));
  }

  private static void otherPresident(Letter letter, Inspection inspection, boolean proven) {
    Optional<YearMonth> month = month(letter);
    Optional<State> claimed = claimed(letter);
    if (month.isEmpty() || claimed.isEmpty() || !ofTheSecurityCouncil(letter)) {
      return;
    }
    Optional<Presidency> presidency = Presidency.of(month.get());
    if (presidency.isPresent()
        && presidency.get().proven() == proven
        && !outside(claimed.get(), month.get())
        && !held(claimed.get(), month.get())) {
      inspection.report(
          pathOfClaimed(letter),
          Map.of(
              "claimed",
              claimed.get().iso3(),
              "month",
              month.get(),
              "president",
              presidency.get().state().iso3()));
    }
  }

  private static void presidentOutside(Letter letter, Inspection inspection) {
    Optional<YearMonth> month = month(letter);
    Optional<State> claimed = claimed(letter);
    if (month.isPresent()
        && claimed.isPresent()
        && ofTheSecurityCouncil(letter)
        && outside(claimed.get(), month.get())) {
      inspection.report(
          pathOfClaimed(letter), Map.of("claimed", claimed.get().iso3(), "month", month.get()));
    }
  }

  private static String pathOfClaimed(Letter letter) {
    boolean stated = letter.presidency().flatMap(PresidencyClaim::state).isPresent();
    return stated ? "presidency.state" : "presidency";
  }

  /** Whether a State is known to have had no seat; of years to come nothing is known. */
  private static boolean outside(State state, YearMonth month) {
    return CouncilMembership.of(month.getYear())
        .filter(council -> council.seatOf(state).isEmpty())
        .isPresent();
  }

  /** In 1946 a month saw two presidencies. */
  private static boolean held(State state, YearMonth month) {
    return Presidency.of(month).filter(one -> one.state().equals(state)).isPresent()
        || Presidency.on(month.atDay(1)).filter(one -> one.state().equals(state)).isPresent();
  }

  static boolean ofTheSecurityCouncil(Letter letter) {
    return letter.announcement().isEmpty()
        || letter
            .announcement()
            .get()
            .meeting()
            .council()
            .filter(council -> council != Organ.SECURITY_COUNCIL)
            .isEmpty();
  }

  /** The month that the letter names, else that of the meeting it announces. */
  private static Optional<YearMonth> month(Letter letter) {
    return letter
        .presidency()
        .flatMap(
            claim -> claim.month().or(() -> MeetingRules.announced(letter).map(YearMonth::from)));
  }

  /** The State that the letter names, else the only author, if a meeting is announced. */
  private static Optional<State> claimed(Letter letter) {
    Optional<State> stated = letter.presidency().flatMap(PresidencyClaim::state);
    boolean implied = letter.announcement().isPresent() && letter.authors().size() == 1;
    return stated.isEmpty() && implied ? letter.authors().get(0).state() : stated;
  }

  private static void otherMonth(Letter letter, Inspection inspection) {
    Optional<YearMonth> claimed = letter.presidency().flatMap(PresidencyClaim::month);
    Optional<LocalDate> meeting = MeetingRules.announced(letter);
    if (claimed.isPresent()
        && meeting.isPresent()
        && ofTheSecurityCouncil(letter)
        && !YearMonth.from(meeting.get()).equals(claimed.get())) {
      inspection.report(
          "presidency.month", Map.of("month", claimed.get(), "meeting", meeting.get()));
    }
  }

  /** The President presides, and may cede the chair. */
  private static void otherChair(ConceptNote note, Inspection inspection) {
    Optional<State> chair = note.chair().flatMap(Participant::state);
    if (chair.isEmpty() || note.meeting().isEmpty()) {
      return;
    }
    Meeting meeting = note.meeting().get();
    Optional<Presidency> presidency = meeting.date().flatMap(Presidency::on);
    if (presidency.isPresent()
        && presidency.get().proven()
        && meeting.council().filter(council -> council == Organ.SECURITY_COUNCIL).isPresent()
        && !presidency.get().state().equals(chair.get())) {
      inspection.report(
          "chair.state",
          Map.of(
              "chair",
              chair.get().iso3(),
              "president",
              presidency.get().state().iso3(),
              "meeting",
              meeting.date().get()));
    }
  }
}
