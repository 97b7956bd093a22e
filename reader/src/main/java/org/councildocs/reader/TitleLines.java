package org.councildocs.reader;

import org.councildocs.language.Language;
import org.councildocs.state.State;

/** Tells which lines below a signature are one, so that each names an office as a whole. */
final class TitleLines {

  private static final int LONGEST_STATE = 60;
  private static final int LENGTH_OF_YEAR = 4;

  private final Phrasebook book;

  TitleLines(Phrasebook book) {
    this.book = book;
  }

  /**
   * Whether a line goes on with the title above it: it begins as no title does, {@code لدى الأمم
   * المتحدة}; the name of a State is broken over the two; or the line begins with one, or with a
   * mission, that is declined and so belongs to the office: {@code Постоянный представитель /
   * Норвегии}; or the title ends before what it concerns: {@code Committee concerning / Somalia}.
   */
  boolean goesOn(String title, String line) {
    return book.continuations.at(line, 0) != null
        || book.titleContinuations.at(line, 0) != null
        || book.titlesUnfinished.endingAt(title, title.length()) != null
        || opensAsNoTitle(line)
        || opensWithResolution(line)
        || brokenName(title, line)
        || declinedBehindOffice(title, line)
        || book.stateConcerned.endingAt(title, title.length()) != null;
  }

  /**
   * Whether the first word of a line has a preposition glued to it, or is declined, as that of no
   * title is: {@code للبعثة}, {@code Многонационального}.
   */
  private boolean opensAsNoTitle(String line) {
    for (String beginning : book.titleGoesOnBeginnings) {
      if (line.startsWith(beginning)) {
        return true;
      }
    }
    int blank = line.indexOf(' ');
    int end = blank < 0 ? line.length() : blank;
    for (String ending : book.titleGoesOnEndings) {
      if (line.startsWith(ending, end - ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line begins with the number of a resolution and its year: {@code 1540 (2004)}. */
  static boolean opensWithResolution(String line) {
    int number = Numbers.endOfDigits(line, 0);
    int bracket = number == 0 ? line.length() : Characters.pastBlank(line, number);
    int year = bracket + 1;
    int end = year + LENGTH_OF_YEAR;
    return end < line.length()
        && "(（".indexOf(line.charAt(bracket)) >= 0
        && Numbers.endOfDigits(line, year) == end
        && ")）".indexOf(line.charAt(end)) >= 0;
  }

  private boolean brokenName(String title, String line) {
    String joined = title.concat(" ").concat(line);
    for (int i = Math.max(0, title.length() - LONGEST_STATE); i < title.length(); i++) {
      Match<State> state =
          i == 0 || title.charAt(i - 1) == ' ' ? PartyNames.stateAt(joined, i, book) : null;
      if (state != null && state.end() > title.length()) {
        return true;
      }
    }
    return false;
  }

  private boolean declinedBehindOffice(String title, String line) {
    if (book.genitiveEndings.isEmpty() || book.offices.endingAt(title, title.length()) == null) {
      return false;
    }
    Match<State> state = PartyNames.stateAt(line, 0, book);
    return book.nominatives.at(line, 0) != null
        || (state != null && declined(state.value(), line.substring(0, state.end())));
  }

  /** Whether the name of a State has not the form that it has alone, or has one form for all. */
  private boolean declined(State state, String name) {
    Language language = book.language();
    return state.genitive(language).filter(name::equals).isPresent()
        || (!name.equals(state.name(language))
            && !name.equals(state.listName(language))
            && state.formalName(language).filter(name::equals).isEmpty());
  }
}
