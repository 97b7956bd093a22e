package org.councildocs.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.councildocs.document.Capacity;
import org.councildocs.state.State;
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

  /** The offices of those who speak for a State, or an observer, at the United Nations. */
  static final Set<Capacity> OF_MISSIONS =
      EnumSet.of(
          Capacity.PERMANENT_REPRESENTATIVE,
          Capacity.DEPUTY_PERMANENT_REPRESENTATIVE,
          Capacity.CHARGE_D_AFFAIRES,
          Capacity.PERMANENT_OBSERVER);

  private final Phrasebook book;

  PartyReader(Phrasebook book) {
    this.book = book;
  }

  /**
   * The parties that some words name.
   *
   * @param passage the text the words stand in
   * @param words the words
   * @param states a list of States that stands apart from them, null if there is none
   */
  List<Party> parties(Passage passage, Range words, @Nullable Range states) {
    String text = passage.text();
    PartyNames names = new PartyNames(passage, words, book);
    if (states != null) {
      List<Party> joint = stateList(text, words, names, states.start(), states.end());
      if (!joint.isEmpty()) {
        return joint;
      }
    }
    List<Party> parties = new ArrayList<>();
    int start = words.start();
    for (int i = words.start(); i < words.end(); i++) {
      int separator = book.endOfSeparator(text, i);
      if (separator > 0 && separator < words.end()) {
        int next = pastArticle(text, separator);
        if (whole(text, start, i, names)
            && (begins(text, next, words.end(), names)
                || ofAnotherMission(text, i, next, words.end(), names))) {
          parties.addAll(one(text, start, i, names));
          start = next;
        }
      }
      i = Math.max(i, separator - 1);
    }
    parties.addAll(one(text, start, words.end(), names));
    return parties;
  }

  /** Whether a party begins at a place: an office, behind an organ or a State at most. */
  private boolean begins(String text, int start, int end, PartyNames names) {
    if (start >= end || Range.trimmed(text, start, start + 1) == null) {
      return false;
    }
    Match<Capacity> office = names.office(start, end);
    return office != null
        && (office.start() <= start || nameBefore(text, start, office.end()))
        && whole(text, start, end, names);
  }

  /**
   * Whether an office at a mission ends at a place, as it does only where a party ends among
   * ideographs, and another one is named behind it: {@code …代表以及阿拉伯国家联盟常驻联合国观察员}.
   */
  private boolean ofAnotherMission(String text, int at, int next, int end, PartyNames names) {
    Match<Capacity> before =
        Characters.han(text.charAt(at)) ? book.offices.endingAt(text, at) : null;
    Match<Capacity> behind = before == null ? null : names.office(next, end);
    return before != null
        && behind != null
        && OF_MISSIONS.contains(before.value())
        && OF_MISSIONS.contains(behind.value());
  }

  /** Whether an organ or a State stands at a place, before the end of an office. */
  private boolean nameBefore(String text, int start, int end) {
    Match<Organ> organ = book.organs.at(text, PartyNames.wordStart(text, start));
    return (organ != null && organ.end() <= end) || PartyNames.stateAt(text, start, book) != null;
  }

  /** Whether some words name a party to its end: an office and whose it is. */
  private static boolean whole(String text, int start, int end, PartyNames names) {
    Range words = Range.trimmed(text, start, end);
    Match<Capacity> office = words == null ? null : names.office(words.start(), words.end());
    return words != null
        && office != null
        && (office.value() == Capacity.SECRETARY_GENERAL
            || names.completed(words.start(), words.end()));
  }

  private int pastArticle(String text, int from) {
    return book.pastArticle(text, Characters.pastBlanks(text, from));
  }

  private List<Party> one(String text, int start, int end, PartyNames names) {
    Range words = Range.trimmed(text, start, end);
    if (words == null) {
      return List.of();
    }
    Match<State> first = names.state(words.start(), words.end());
    if (first != null) {
      List<Party> joint = stateList(text, words, names, first.start(), words.end());
      if (joint.size() > 1) {
        return joint;
      }
    }
    return List.of(party(text, words, names, first));
  }

  private Party party(String text, Range words, PartyNames names, @Nullable Match<State> named) {
    Range held = new Range(words.start(), endOfOffice(text, words));
    Match<Capacity> office = names.office(held.start(), held.end());
    Capacity capacity =
        office == null
            ? null
            : names.inCharge(office, held.end()) ? Capacity.CHARGE_D_AFFAIRES : office.value();
    Organ organ = names.organ(words.start(), words.end());
    boolean noState =
        capacity != null
            && (!mayBeOfState(capacity)
                || (capacity == Capacity.PRESIDENT && organ != null)
                || (capacity == Capacity.OFFICIAL && !names.ofState(words.start(), words.end())));
    Match<State> state = noState ? null : named;
    if (capacity == Capacity.PRESIDENT && organ == null && state != null) {
      capacity = Capacity.HEAD_OF_STATE_OR_GOVERNMENT;
    }
    Range stateWords = state == null ? null : new Range(state.start(), state.end());
    boolean represented = state != null && (capacity != null || namesState(text, words, state));
    boolean presides = capacity == Capacity.PRESIDENT || capacity == Capacity.COMMITTEE_CHAIR;
    return new Party(
        words,
        office == null ? null : withoutState(text, withoutName(text, held, office), stateWords),
        capacity,
        stateWords,
        represented && state != null ? state.value() : null,
        presides ? organ : null);
  }

  /**
   * Where the office ends behind which Chinese says as what else somebody writes: {@code
   * …常驻联合国代表以…主席的身份}.
   */
  private int endOfOffice(String text, Range words) {
    boolean says = book.otherCapacityClosers.endingAt(text, words.end()) != null;
    for (int i = words.start(); says && i < words.end(); i++) {
      if (book.otherCapacities.at(text, i) != null && book.offices.endingAt(text, i) != null) {
        return i;
      }
    }
    return words.end();
  }

  /** An office among ideographs without the name behind it, which has a point. */
  private static Range withoutName(String text, Range held, Match<Capacity> office) {
    boolean named =
        Characters.han(text.charAt(office.start()))
            && Characters.indexOf(text, '·', office.end(), held.end()) > 0;
    return named ? new Range(held.start(), office.end()) : held;
  }

  /** Whether who holds an office may hold it for a State. */
  static boolean mayBeOfState(Capacity capacity) {
    return !OF_NO_STATE.contains(capacity);
  }

  /**
   * Whether words without an office are the name of a State, to which they may add where it is
   * represented: those of {@code Group of Experts on Mali} are not.
   */
  private boolean namesState(String text, Range words, Match<State> state) {
    boolean whole = state.end() == words.end() || !Characters.han(text.charAt(words.start()));
    return whole && PartyNames.wordStart(text, state.start()) <= pastArticle(text, words.start());
  }

  /** The words for an office: those before the State and its preposition, or those behind it. */
  private @Nullable Range withoutState(String text, Range words, @Nullable Range state) {
    if (state == null) {
      return words;
    }
    int name = Math.max(words.start(), PartyNames.wordStart(text, state.start()));
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
  private List<Party> stateList(String text, Range words, PartyNames names, int from, int to) {
    List<Match<State>> states = new ArrayList<>();
    int at = from;
    while (at < to) {
      Match<State> state = PartyNames.stateAt(text, pastArticle(text, at), book);
      if (state == null) {
        break;
      }
      states.add(state);
      at = pastSeparator(text, state.end());
      if (at == state.end()) {
        break;
      }
    }
    return states.size() < 2 ? List.of() : joint(text, words, names, states);
  }

  private List<Party> joint(String text, Range words, PartyNames names, List<Match<State>> states) {
    Match<Capacity> office = names.office(words.start(), words.end());
    Match<State> first = states.get(0);
    boolean inside = first.start() >= words.start() && first.start() < words.end();
    Range officeWords =
        office == null
            ? null
            : inside
                ? withoutState(
                    text, words, new Range(first.start(), states.get(states.size() - 1).end()))
                : new Range(office.start(), office.end());
    List<Party> parties = new ArrayList<>();
    for (Match<State> state : states) {
      Range name = new Range(Characters.withArabicArticle(text, state.start()), state.end());
      parties.add(
          new Party(
              name,
              officeWords,
              office == null ? null : office.value(),
              name,
              state.value(),
              null));
    }
    return parties;
  }

  private int pastSeparator(String text, int from) {
    return Math.max(from, book.endOfSeparator(text, Characters.pastBlank(text, from)));
  }

  /** The one State whose some words are, the first that they name; null if it is none or two. */
  @Nullable State stateIn(String text, Range words) {
    Match<State> state = PartyNames.stateIn(text, words, book);
    return state == null ? null : state.value();
  }
}
