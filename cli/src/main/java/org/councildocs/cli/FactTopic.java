package org.councildocs.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.councildocs.cli.report.Sheet;
import org.councildocs.language.Language;
import org.councildocs.state.CouncilMembership;
import org.councildocs.state.Presidency;
import org.councildocs.state.State;
import org.councildocs.state.StateNames;
import org.councildocs.threat.ThreatCategory;

/** A topic that there are facts on. */
enum FactTopic {
  /** Who presides over the Security Council in a month or on a day. */
  PRESIDENCY,
  /** Who sits on the Security Council in a year. */
  MEMBERS,
  /** A State. */
  STATE,
  /** Threats to security. */
  THREAT;

  /**
   * What is known.
   *
   * @param asked the month, year, name or word
   * @param language the language of names that are given in one alone
   * @return the answers, none if nothing is known
   * @throws IllegalArgumentException if what should be a month, a day or a year is none
   */
  List<Sheet> answers(String asked, Language language) {
    return switch (this) {
      case PRESIDENCY -> presidency(asked).map(FactSheets::of).stream().toList();
      case MEMBERS -> CouncilMembership.of(year(asked)).map(FactSheets::of).stream().toList();
      case STATE -> state(asked).map(FactSheets::of).stream().toList();
      case THREAT ->
          ThreatCategory.matching(asked).stream()
              .map(threat -> FactSheets.of(threat, language))
              .toList();
    };
  }

  /** What is known, for somebody who asked for something else. */
  String known() {
    return switch (this) {
      case PRESIDENCY, MEMBERS ->
          "known are the years "
              + CouncilMembership.firstYear()
              + " to "
              + CouncilMembership.lastYear();
      case STATE -> "known are names in the official languages, and ISO and M49 codes";
      case THREAT -> "'councildocs facts threat \"\"' lists all threats";
    };
  }

  private static Optional<Presidency> presidency(String asked) {
    try {
      return asked.length() > "2022-08".length()
          ? Presidency.on(LocalDate.parse(asked))
          : Presidency.of(YearMonth.parse(asked));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + asked + "' is no month, such as 2022-08, and no day, such as 2022-08-22", e);
    }
  }

  private static int year(String asked) {
    try {
      return Integer.parseInt(asked);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + asked + "' is no year, such as 1984", e);
    }
  }

  /** No name of a State is spelt like the code of another. */
  private static Optional<State> state(String asked) {
    return State.find(asked).or(() -> StateNames.find(asked));
  }
}
