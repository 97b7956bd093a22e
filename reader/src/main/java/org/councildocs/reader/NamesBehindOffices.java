package org.councildocs.reader;

import org.jspecify.annotations.Nullable;

/** Finds a name that stands behind an office without a comma or a form of address. */
final class NamesBehindOffices {

  private static final int MOST_WORDS_BEHIND_BODY = 4;
  private static final int LONGEST_PREPOSITION = 3;

  private final Phrasebook book;
  private final PartyReader parties;

  NamesBehindOffices(Phrasebook book, PartyReader parties) {
    this.book = book;
    this.parties = parties;
  }

  /** A name without a comma or a form of address behind the office of who bears it, or null. */
  @Nullable Range find(Passage passage, Range entry) {
    Range ofState = nameBehindState(passage, entry);
    Range ofBody = ofState == null ? nameBehindBody(passage, entry) : ofState;
    Range ofTitle = ofBody == null ? nameBehindTitle(passage, entry) : ofBody;
    return ofTitle == null ? nameBehindSmallWords(passage, entry) : ofTitle;
  }

  /**
   * The name in {@code Secretary-General Adam Berg}, {@code Prime Minister Eva Moor of Malta}: the
   * last words of an entry behind an office that stands before names as a form of address does; the
   * State may stand behind the name. Null if it is not so.
   */
  private @Nullable Range nameBehindTitle(Passage passage, Range entry) {
    String text = passage.text();
    Match<Boolean> title = book.officesBeforeNames.find(text, entry.start(), entry.end());
    for (Match<Boolean> next = title;
        next != null;
        next = book.officesBeforeNames.find(text, next.end(), entry.end())) {
      title = next;
    }
    int start = title == null ? entry.end() : Characters.pastBlanks(text, title.end(), entry.end());
    if (start == entry.end() || !Character.isUpperCase(text.charAt(start))) {
      return null;
    }
    Range name = PersonParts.trimmed(text, start, beforeState(text, start, entry.end()));
    boolean person =
        Characters.indexOf(text, ' ', name.start(), name.end()) > 0
            && NameForm.likeName(text, name)
            && !book.namesOfficeOrBody(passage, name)
            && book.organs.find(passage, name.start(), name.end()) == null
            && book.separators.find(text, name.start(), name.end()) == null
            && parties.stateIn(text, name) == null;
    return person ? name : null;
  }

  /** Before the preposition and the State at the end of some words; their end if none is there. */
  private int beforeState(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      Match<Boolean> preposition =
          text.charAt(i) == ' ' ? book.statePrepositions.at(text, i + 1) : null;
      int state = preposition == null ? to : Characters.pastBlanks(text, preposition.end(), to);
      Match<?> named = state == to ? null : PartyNames.stateAt(text, state, book);
      if (named != null && named.end() == to) {
        return i;
      }
    }
    return to;
  }

  /**
   * The name in {@code Специальный посланник по Сирии Петер Линд}: the last words of the entry have
   * capitals, the word before them has none or ends a name that is known. Only of a language that
   * declines what belongs to an office and writes the other words of a body small.
   */
  private @Nullable Range nameBehindSmallWords(Passage passage, Range entry) {
    if (book.genitiveEndings.isEmpty()) {
      return null;
    }
    String text = passage.text();
    int capitals = startOfCapitals(text, entry);
    int start = pastKnownName(text, capitals, entry.end());
    if (start == entry.start() || start == entry.end()) {
      return null;
    }
    Range name = new Range(start, entry.end());
    int before = text.lastIndexOf(' ', start - 2) + 1;
    String last = text.substring(before, start - 1);
    // Words as long as that are the beginnings of names that a title breaks over two lines.
    boolean joined = last.length() <= LONGEST_PREPOSITION && book.unfinished.whole(last) != null;
    boolean behindName = start > capitals && !book.officeEndsAt(text, start - 1);
    boolean person =
        !joined
            && NameForm.likeName(text, name)
            && !declined(text, name)
            && (behindName || !mayBeDeclined(text, name))
            && book.namesOffice(passage, new Range(entry.start(), start))
            && !book.namesOffice(passage, name)
            && parties.stateIn(text, name) == null;
    return person ? name : null;
  }

  /** Where the words in capitals begin that end an entry; its end if its last word is small. */
  private static int startOfCapitals(String text, Range entry) {
    int start = entry.end();
    for (int word = text.lastIndexOf(' ', start - 1) + 1;
        word > entry.start() && Character.isUpperCase(text.charAt(word));
        word = text.lastIndexOf(' ', start - 2) + 1) {
      start = word;
    }
    return start;
  }

  /** Behind the offices and the names of States and organs that begin some words. */
  private int pastKnownName(String text, int start, int end) {
    int at = start;
    while (at < end) {
      Match<?> organ = book.organs.at(text, at);
      Match<?> name = organ == null ? PartyNames.stateAt(text, at, book) : organ;
      Match<?> office = name == null ? book.offices.at(text, at) : name;
      Match<?> known = office == null ? book.continuations.at(text, at) : office;
      if (known == null || known.end() > end) {
        return at;
      }
      at = Characters.pastBlanks(text, known.end(), end);
    }
    return at;
  }

  /**
   * The name in {@code министр иностранных дел Танзании Амина Шабани}: an office, its State without
   * a preposition, and behind it a name without a comma; null if it is not so.
   */
  private @Nullable Range nameBehindState(Passage passage, Range entry) {
    String text = passage.text();
    Match<?> office = book.offices.at(text, entry.start());
    Range state = office == null ? null : parties.parties(passage, entry, null).get(0).stateWords();
    if (office == null || state == null || state.start() != office.end() + 1) {
      return null;
    }
    Range tail = PersonParts.trimmed(text, state.end(), entry.end());
    boolean name =
        tail.start() < tail.end()
            && Character.isUpperCase(text.charAt(tail.start()))
            && NameForm.likeName(text, tail)
            && !book.namesOffice(passage, tail);
    return name ? tail : null;
  }

  /**
   * The name in {@code директор ЮНИСЕФ Анна Вебер}: an office, its body in capitals or quotation
   * marks, and behind it a name of several words without a comma; null if it is not so.
   */
  private @Nullable Range nameBehindBody(Passage passage, Range entry) {
    String text = passage.text();
    Match<?> office = book.offices.at(text, entry.start());
    int start = entry.end();
    int words = 0;
    for (int blank = text.lastIndexOf(' ', start - 1);
        office != null && blank > office.end() && words < MOST_WORDS_BEHIND_BODY;
        blank = text.lastIndexOf(' ', blank - 1)) {
      int before = text.lastIndexOf(' ', blank - 1) + 1;
      if (!Character.isUpperCase(text.charAt(blank + 1))) {
        return null;
      }
      words++;
      if (words > 1 && namesBody(text, before, blank)) {
        Range tail = new Range(blank + 1, entry.end());
        boolean ofState = parties.stateIn(text, tail) != null;
        boolean name =
            NameForm.likeName(text, tail)
                && !book.namesOffice(passage, tail)
                && !declined(text, tail);
        return name && !ofState ? tail : null;
      }
    }
    return null;
  }

  /** Whether a word of some words ends as one that is declined, and so belongs to an office. */
  private boolean declined(String text, Range words) {
    for (int i = words.start() + 1; i <= words.end(); i++) {
      if (i == words.end() || text.charAt(i) == ' ') {
        for (String ending : book.genitiveEndings) {
          if (text.startsWith(ending, i - ending.length())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Whether some words may all the same belong to an office, for both the first and the last end as
   * names do with and without a case: {@code Центра Картера}, {@code Анна Картера}; directly behind
   * an office the first one is enough: {@code директор Центра Вудро}. One word alone may be any.
   * What begins with a given name that has another end in the genitive is a name.
   */
  private boolean mayBeDeclined(String text, Range words) {
    int first = text.indexOf(' ', words.start());
    int before = words.start() - 1;
    boolean besideOffice =
        book.officeEndsAt(text, before) && book.organs.endingAt(text, before) == null;
    return first < 0
        || first >= words.end()
        || (book.givenNames.whole(text.substring(words.start(), first)) == null
            && book.genitiveFirst.indexOf(text.charAt(first - 1)) >= 0
            && (besideOffice || book.genitiveLast.indexOf(text.charAt(words.end() - 1)) >= 0));
  }

  /** Whether a word is all in capitals, as an abbreviated name is, or ends a quotation. */
  private static boolean namesBody(String text, int start, int end) {
    int letters = 0;
    while (start + letters < end && Character.isUpperCase(text.charAt(start + letters))) {
      letters++;
    }
    return (letters > 2 && start + letters == end) || "»”".indexOf(text.charAt(end - 1)) >= 0;
  }
}
