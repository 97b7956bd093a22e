package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.Capacity;
import org.councildocs.language.TextSpan;
import org.councildocs.state.State;
import org.councildocs.state.StateMatch;
import org.councildocs.state.StateNames;
import org.councildocs.symbol.Organ;
import org.jspecify.annotations.Nullable;

/**
 * The offices, organs and States that some words name. They are looked for once, however often the
 * words are then parted.
 */
final class PartyNames {

  private final String text;
  private final List<Match<Capacity>> offices = new ArrayList<>();
  private final List<Match<Organ>> organs = new ArrayList<>();
  private final List<Match<State>> states = new ArrayList<>();

  /** The States that an office is about: {@code Special Envoy for Yemen}. */
  private final List<Match<State>> concerned = new ArrayList<>();

  PartyNames(Passage passage, Range words, Phrasebook book) {
    this.text = passage.text();
    int start = wordStart(text, words.start());
    add(book.offices, passage, start, words.end(), offices);
    add(book.organs, passage, start, words.end(), organs);
    addStates(text, words, book, states, concerned);
  }

  private static <V> void add(
      Phrases<V> phrases, Passage passage, int start, int end, List<Match<V>> found) {
    for (Match<V> match = phrases.find(passage, start, end);
        match != null;
        match = phrases.find(passage, match.end(), end)) {
      found.add(match);
    }
  }

  /**
   * The State that some words name first as the one whose the office is; null if there is none, or
   * if the office is that of two.
   */
  static @Nullable Match<State> stateIn(String text, Range words, Phrasebook book) {
    List<Match<State>> states = new ArrayList<>();
    addStates(text, words, book, states, new ArrayList<>());
    Match<State> first = states.isEmpty() ? null : states.get(0);
    boolean joined =
        states.size() > 1 && listed(text, states.get(0).end(), states.get(1).start(), book);
    return first == null || joined || partOfName(text, words, first, book) ? null : first;
  }

  /**
   * Whether the name of a State is part of a longer name: {@code Niger Basin Authority}, {@code
   * Northern Ireland}.
   */
  private static boolean partOfName(String text, Range words, Match<State> state, Phrasebook book) {
    int next = Characters.pastBlank(text, state.end());
    boolean goesOn =
        next > state.end()
            && next < words.end()
            && beginsInCapital(text, next)
            && !book.officeAt(text, next)
            && book.honorificsBefore.at(text, next) == null;
    int end = state.start() - 1;
    int before = end > words.start() ? text.lastIndexOf(' ', end - 1) + 1 : end;
    boolean begun =
        end > words.start()
            && text.charAt(end) == ' '
            && before >= words.start()
            && Character.isLetter(text.charAt(end - 1))
            && beginsInCapital(text, bracketed(text, before))
            && !book.officeEndsAt(text, end)
            && book.organs.endingAt(text, end) == null;
    return goesOn || begun;
  }

  private static int bracketed(String text, int word) {
    return text.charAt(word) == '(' ? word + 1 : word;
  }

  /** Whether a word begins with a capital and has a small letter behind it. */
  private static boolean beginsInCapital(String text, int at) {
    return at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at + 1));
  }

  /** Whether a text names a State anywhere. */
  static boolean anyState(String text, Phrasebook book) {
    List<Match<State>> states = new ArrayList<>();
    addStates(text, new Range(0, text.length()), book, states, states);
    return !states.isEmpty();
  }

  /**
   * Adds the States that some words name.
   *
   * @param concerned those that an office is about: {@code Special Envoy for Yemen}
   */
  private static void addStates(
      String text,
      Range words,
      Phrasebook book,
      List<Match<State>> states,
      List<Match<State>> concerned) {
    int last = -1;
    for (int i = wordStart(text, words.start()); i < words.end(); i++) {
      char c = text.charAt(i);
      boolean mayBegin =
          Characters.han(c)
              || (Characters.capital(c) && (i == 0 || !Characters.word(text.charAt(i - 1))));
      Match<State> state = mayBegin ? stateAt(text, i, book) : null;
      if (state == null || state.start() < words.start() || state.end() > words.end()) {
        continue;
      }
      if (concerned(text, words.start(), state.start(), book)
          || (last >= 0 && listed(text, last, state.start(), book))) {
        concerned.add(state);
        last = state.end();
      } else {
        states.add(state);
        last = -1;
      }
      i = Math.max(i, state.end() - 1);
    }
  }

  /** Whether the words before the name of a State say that an office is about it. */
  private static boolean concerned(String text, int from, int name, Phrasebook book) {
    int end = name > from && text.charAt(name - 1) == ' ' ? name - 1 : name;
    Match<Boolean> words = book.stateConcerned.endingAt(text, end);
    return words != null && words.start() >= from;
  }

  /** Whether nothing but what parts a list, and an article, stands between two names. */
  private static boolean listed(String text, int end, int name, Phrasebook book) {
    int behind = book.endOfSeparator(text, Characters.pastBlanks(text, end, name));
    int at = behind < 0 ? name + 1 : Characters.pastBlanks(text, behind, name);
    Match<Boolean> article = at < name ? book.articles.at(text, at) : null;
    return (article == null ? at : Characters.pastBlanks(text, article.end(), name)) == name;
  }

  /** The name of a State at a place, or with the word in which the place lies; null if none is. */
  static @Nullable Match<State> stateAt(String text, int at, Phrasebook book) {
    if (at >= text.length()) {
      return null;
    }
    Optional<StateMatch> match = StateNames.matchAt(text, wordStart(text, at), book.language());
    if (match.isEmpty()) {
      return null;
    }
    TextSpan span = match.get().span();
    return new Match<>(span.start(), span.end(), match.get().state());
  }

  /** Where the word begins in which a place lies: a conjunction may be glued to a name. */
  static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && Characters.caseless(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * The office that a part of the words names, or null: the first, but among ideographs, where it
   * stands behind whatever describes it, the last.
   */
  @Nullable Match<Capacity> office(int start, int end) {
    Match<Capacity> first = first(offices, start, end);
    if (first == null || !Characters.han(text.charAt(first.start()))) {
      return first;
    }
    Match<Capacity> last = offices.get(Placed.firstFrom(offices, end) - 1);
    return last.end() <= end ? last : offices.get(Placed.firstFrom(offices, last.start()) - 1);
  }

  /** Whether a deputy is said, behind that office, to be in charge of the mission. */
  boolean inCharge(Match<Capacity> office, int end) {
    boolean inCharge = false;
    for (int i = Placed.firstFrom(offices, office.end());
        i < offices.size() && offices.get(i).end() <= end;
        i++) {
      inCharge |= offices.get(i).value() == Capacity.CHARGE_D_AFFAIRES;
    }
    return inCharge && office.value() == Capacity.DEPUTY_PERMANENT_REPRESENTATIVE;
  }

  /**
   * Whether a part of the words names an office that somebody holds for a State, such as that of a
   * mission; an envoy for a State is none of its officials.
   */
  boolean ofState(int start, int end) {
    for (int i = Placed.firstFrom(offices, start);
        i < offices.size() && offices.get(i).end() <= end;
        i++) {
      Capacity capacity = offices.get(i).value();
      if (capacity != Capacity.OFFICIAL && PartyReader.mayBeOfState(capacity)) {
        return true;
      }
    }
    return false;
  }

  /** The organ that a part of the words names first, or null. */
  @Nullable Organ organ(int start, int end) {
    int index = Placed.firstFrom(organs, start);
    boolean inside = index < organs.size() && organs.get(index).start() < end;
    return inside ? organs.get(index).value() : null;
  }

  /** The State that a part of the words names first, or null. */
  @Nullable Match<State> state(int start, int end) {
    return first(states, start, end);
  }

  /** Whether a part of the words says whose an office is, or what it is about. */
  boolean completed(int start, int end) {
    return organ(start, end) != null
        || state(start, end) != null
        || first(concerned, start, end) != null;
  }

  /** The first match that begins and ends in a part of the words. */
  private static <V> @Nullable Match<V> first(List<Match<V>> matches, int start, int end) {
    int index = Placed.firstFrom(matches, start);
    return index < matches.size() && matches.get(index).end() <= end ? matches.get(index) : null;
  }
}
