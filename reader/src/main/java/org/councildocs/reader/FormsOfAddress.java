package org.councildocs.reader;

import org.councildocs.state.State;
import org.jspecify.annotations.Nullable;

/** Finds the forms of address with which persons are named: {@code Ms.}, {@code Son Excellence}. */
final class FormsOfAddress {

  private final Phrasebook book;

  FormsOfAddress(Phrasebook book) {
    this.book = book;
  }

  /** Behind the article that French and Spanish set before a form of address. */
  int pastArticle(String text, int start, int end) {
    int from = start;
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    Match<Boolean> article = book.articles.at(text, from);
    int named = article == null ? from : Characters.pastBlanks(text, article.end(), end);
    return addressed(text, named, end) ? named : from;
  }

  /**
   * Where the words begin that join another person to the one addressed: {@code and Ms. B}.
   *
   * @return the offset of the conjunction; -1 if there is none before the next form of address
   */
  int joined(String text, Range address, int end) {
    for (int i = address.end() + 1; i < end; i++) {
      if (text.charAt(i - 1) != ' ') {
        continue;
      }
      int behind = book.endOfSeparator(text, i);
      int next = behind < 0 ? i : pastArticle(text, behind, end);
      // Ambassador, Professor: what addresses somebody may be an office of the same.
      if (address(text, next, end) != null && book.officeWords.at(text, next) == null) {
        return next == i ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether a form of address with a name stands at a place. */
  boolean addressed(String text, int start, int end) {
    return address(text, start, end) != null;
  }

  /** The form of address that stands at a place, before a name; null if there is none. */
  @Nullable Range address(String text, int start, int end) {
    int at = start;
    int last = start;
    Match<Boolean> match = honorific(text, at);
    while (match != null
        && match.end() < end
        && (nameFollows(text, match.end(), end) || addressFollows(text, match.end(), end))
        && !beginsName(text, match)
        && !ofState(text, match)) {
      last = match.end();
      if (last < end && "./".indexOf(text.charAt(last)) >= 0) {
        last++;
      }
      at = last < end && text.charAt(last) == ' ' ? last + 1 : last;
      match = book.honorificsBefore.at(text, at);
    }
    return last > start ? new Range(start, last) : null;
  }

  /** The first form of address behind the beginning of some words and their offices, or null. */
  @Nullable Range addressInside(String text, Range entry) {
    for (int i = entry.start() + 1; i < entry.end(); i++) {
      // A word of an office is no form of address: Secretaria General Adjunta.
      Match<?> office = book.offices.at(text, i == entry.start() + 1 ? i - 1 : i);
      i = office == null ? i : Math.max(i, office.end());
      if (i < entry.end() && text.charAt(i - 1) == ' ') {
        Range honorific = address(text, i, entry.end());
        if (honorific != null) {
          return honorific;
        }
      }
    }
    return null;
  }

  /** The form of address at a place, be it behind a conjunction that is glued to it. */
  private @Nullable Match<Boolean> honorific(String text, int at) {
    Match<Boolean> match = book.honorificsBefore.at(text, at);
    if (match != null || !book.conjunctionGluedTo(text, at)) {
      return match;
    }
    match = book.honorificsBefore.at(text, at - 1);
    return match != null && match.start() == at ? match : null;
  }

  /**
   * Whether what may be a form of address is the first word of the name of a State or an organ:
   * {@code General Assembly}.
   */
  private boolean beginsName(String text, Match<Boolean> address) {
    Match<?> organ = book.organs.at(text, address.start());
    if (organ != null && organ.end() > address.end()) {
      return true;
    }
    Match<State> state =
        Characters.caseless(text.charAt(address.start()))
            ? PartyNames.stateAt(text, address.start(), book)
            : null;
    return state != null && state.start() <= address.start() && state.end() > address.end();
  }

  /**
   * Whether what may be a form of address is an office with its State behind it, in a language that
   * joins the two without a preposition: {@code Посол Греции}.
   */
  private boolean ofState(String text, Match<Boolean> address) {
    return !book.genitiveEndings.isEmpty()
        && book.officeWords.at(text, address.start()) != null
        && PartyNames.stateAt(text, Characters.pastBlank(text, address.end()), book) != null;
  }

  /**
   * Whether another form of address with a name behind it follows, which may begin with a small
   * letter: {@code Его Превосходительство г-н Иванов}.
   */
  private boolean addressFollows(String text, int at, int end) {
    int next = Characters.pastBlank(text, at);
    Match<Boolean> second = next == at ? null : book.honorificsBefore.at(text, next);
    return second != null && second.end() < end && nameFollows(text, second.end(), end);
  }

  private boolean nameFollows(String text, int at, int end) {
    int i = at;
    while (i < end && " ./".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i == end || !Characters.capital(text.charAt(i))) {
      return false;
    }
    int word = text.indexOf(' ', i);
    return !Characters.caseless(text.charAt(i))
        || word < 0
        || book.unfinished.whole(text.substring(i, word)) == null;
  }
}
