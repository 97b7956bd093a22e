package org.councildocs.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councildocs.document.Capacity;
import org.councildocs.reader.Title.Range;
import org.councildocs.state.State;
import org.councildocs.state.StateMatch;
import org.councildocs.state.StateNames;
import org.councildocs.symbol.Organ;
import org.jspecify.annotations.Nullable;

/**
 * Reads who writes and who is written to. Lists are parted only between two offices or between two
 * names of States: the names themselves hold {@code and}.
 */
final class PartyReader {

  /** Offices that belong to no State, whatever State is named beside them. */
  private static final Set<Capacity> OF_NO_STATE =
      EnumSet.of(Capacity.SECRETARY_GENERAL, Capacity.COMMITTEE_CHAIR, Capacity.GROUP_OF_STATES);

  private final Phrasebook book;

  PartyReader(Phrasebook book) {
    this.book = book;
  }

  /**
   * The parties that some words name.
   *
   * @param text the text the words stand in
   * @param words the words
   * @param states a list of States that stands apart from them, null if there is none
   */
  List<Party> parties(String text, Range words, @Nullable Range states) {
    if (states != null) {
      List<Party> joint = stateList(text, words, states.start(), states.end());
      if (!joint.isEmpty()) {
        return joint;
      }
    }
    List<Party> parties = new ArrayList<>();
    int start = words.start();
    for (int i = words.start(); i < words.end(); i++) {
      int separator = book.endOfSeparator(text, i);
      if (separator > 0
          && separator < words.end()
          && parts(text, start, i, separator, words.end())) {
        parties.addAll(one(text, start, i));
        start = pastArticle(text, separator);
      }
      i = Math.max(i, separator - 1);
    }
    parties.addAll(one(text, start, words.end()));
    return parties;
  }

  /** Whether a separator stands between two parties, each of which is whole. */
  private boolean parts(String text, int start, int separator, int behind, int end) {
    int next = pastArticle(text, behind);
    return complete(text, start, separator, false) && complete(text, next, end, true);
  }

  private boolean complete(String text, int start, int end, boolean startsWithOffice) {
    Range words = Range.trimmed(text, start, end);
    if (words == null) {
      return false;
    }
    Office office = office(text, words.start(), words.end());
    if (office == null
        || (startsWithOffice
            && office.words.start() > words.start()
            && !organBefore(text, words, office))) {
      return false;
    }
    return office.capacity == Capacity.SECRETARY_GENERAL
        || organ(text, words.start(), words.end()) != null
        || state(text, words.start(), words.end()) != null;
  }

  private boolean organBefore(String text, Range words, Office office) {
    Match<Organ> organ = book.organs.at(text, wordStart(text, words.start()));
    boolean state = stateAt(text, words.start()).isPresent();
    return state || (organ != null && organ.end() <= office.words.end());
  }

  private int pastArticle(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    Match<Boolean> article = book.articles.at(text, start);
    int end = article == null ? start : article.end();
    return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
  }

  private List<Party> one(String text, int start, int end) {
    Range words = Range.trimmed(text, start, end);
    if (words == null) {
      return List.of();
    }
    StateMatch first = state(text, words.start(), words.end());
    if (first != null) {
      List<Party> joint = stateList(text, words, first.span().start(), words.end());
      if (joint.size() > 1) {
        return joint;
      }
    }
    return List.of(party(text, words, first));
  }

  private Party party(String text, Range words, @Nullable StateMatch named) {
    Office office = office(text, words.start(), words.end());
    Capacity capacity = office == null ? null : office.capacity;
    Organ organ = organ(text, words.start(), words.end());
    boolean ofState =
        named != null
            && !OF_NO_STATE.contains(capacity)
            && !(capacity == Capacity.PRESIDENT && organ != null);
    if (capacity == Capacity.PRESIDENT && organ == null && ofState) {
      capacity = Capacity.HEAD_OF_STATE_OR_GOVERNMENT;
    }
    Range stateWords =
        ofState && named != null ? new Range(named.span().start(), named.span().end()) : null;
    boolean presides = capacity == Capacity.PRESIDENT || capacity == Capacity.COMMITTEE_CHAIR;
    return new Party(
        words,
        office == null ? null : withoutState(text, words, stateWords),
        capacity,
        stateWords,
        ofState && named != null ? named.state() : null,
        presides ? organ : null);
  }

  /** The words for an office: those before the State and its preposition, or those behind it. */
  private @Nullable Range withoutState(String text, Range words, @Nullable Range state) {
    if (state == null) {
      return words;
    }
    int name = Math.max(words.start(), wordStart(text, state.start()));
    if (name - words.start() < 2) {
      return Range.trimmed(text, state.end(), words.end());
    }
    int end = name;
    for (int i = Math.max(words.start(), name - 12); i < name; i++) {
      Match<Boolean> preposition = book.statePrepositions.at(text, i);
      if (preposition != null && preposition.end() >= name - 5) {
        end = i;
        break;
      }
    }
    return Range.trimmed(text, words.start(), end);
  }

  /** One party for each State of a list; empty if the list is none. */
  private List<Party> stateList(String text, Range words, int from, int to) {
    List<StateMatch> states = new ArrayList<>();
    int at = from;
    while (at < to) {
      Optional<StateMatch> state = stateAt(text, pastArticle(text, at));
      if (state.isEmpty()) {
        break;
      }
      states.add(state.get());
      at = pastSeparator(text, state.get().span().end());
      if (at == state.get().span().end()) {
        break;
      }
    }
    if (states.size() < 2) {
      return List.of();
    }
    return joint(text, words, states);
  }

  private List<Party> joint(String text, Range words, List<StateMatch> states) {
    Office office = office(text, words.start(), words.end());
    StateMatch first = states.get(0);
    boolean inside = first.span().start() >= words.start() && first.span().start() < words.end();
    Range firstState = inside ? new Range(first.span().start(), first.span().end()) : null;
    Range officeWords =
        office == null ? null : inside ? withoutState(text, words, firstState) : office.words;
    List<Party> parties = new ArrayList<>();
    for (StateMatch state : states) {
      Range name = new Range(state.span().start(), state.span().end());
      parties.add(
          new Party(
              name,
              officeWords,
              office == null ? null : office.capacity,
              name,
              state.state(),
              null));
    }
    return parties;
  }

  private int pastSeparator(String text, int from) {
    int start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    return Math.max(from, book.endOfSeparator(text, start));
  }

  /**
   * The office that some words name: the first in the order of the text, the longest at its place.
   */
  private @Nullable Office office(String text, int start, int end) {
    Office office = null;
    for (int i = wordStart(text, start); i < end; i++) {
      Match<Capacity> match = book.offices.at(text, i);
      if (match != null && match.start() >= start && match.end() <= end) {
        boolean behind = office == null || Characters.han(text.charAt(i));
        office = behind ? new Office(new Range(match.start(), match.end()), match.value()) : office;
        if (!Characters.han(text.charAt(i))) {
          return office;
        }
        i = match.end() - 1;
      }
    }
    return office;
  }

  /** An office and its kind. */
  private record Office(Range words, Capacity capacity) {}

  /** The kind of office that a line names first, or null. */
  @Nullable Capacity capacity(String text) {
    Office office = office(text, 0, text.length());
    return office == null ? null : office.capacity;
  }

  /** The State that a line names first, or null. */
  @Nullable State stateIn(String text) {
    StateMatch mention = state(text, 0, text.length());
    return mention == null ? null : mention.state();
  }

  @Nullable Organ organ(String text, int start, int end) {
    Match<Organ> organ = book.organs.find(text, wordStart(text, start), end);
    return organ == null ? null : organ.value();
  }

  private @Nullable StateMatch state(String text, int start, int end) {
    for (int i = wordStart(text, start); i < end; i++) {
      char c = text.charAt(i);
      boolean mayBegin =
          Characters.han(c)
              || (Characters.capital(c) && (i == 0 || !Characters.word(text.charAt(i - 1))));
      Optional<StateMatch> state = mayBegin ? stateAt(text, i) : Optional.empty();
      if (state.isPresent()
          && state.get().span().start() >= start
          && state.get().span().end() <= end) {
        return state.get();
      }
    }
    return null;
  }

  private Optional<StateMatch> stateAt(String text, int at) {
    return at >= text.length()
        ? Optional.empty()
        : StateNames.matchAt(text, wordStart(text, at), book.language());
  }

  /** Where the word begins in which a place lies: a conjunction may be glued to a name. */
  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && Characters.caseless(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
