package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import org.councildocs.document.Capacity;
import org.jspecify.annotations.Nullable;

/** Tells the persons apart that running text names: {@code Mr. A, Special Envoy; and Ms. B}. */
final class RunningPersons {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_IDEOGRAPHS = 2;
  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_OFFICE = 200;
  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_UNNAMED = 60;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_PERSON = LONGEST_OFFICE + LONGEST_NAME;

  private final Phrasebook book;
  private final FormsOfAddress addresses;
  private final IdeographPersons ideographPersons;
  private final NamesBehindOffices behindOffices;

  RunningPersons(Phrasebook book, PersonReader persons) {
    this.book = book;
    this.addresses = persons.addresses();
    this.ideographPersons = persons.ideographs();
    this.behindOffices = persons.behindOffices();
  }

  /** The persons in a part of a passage that names nothing else, without articles. */
  List<Range> named(Passage passage, Range words) {
    List<Range> named = new ArrayList<>();
    boolean listed = false;
    for (Range part : parts(passage, words)) {
      int first = pastCommas(passage.text(), part.start(), part.end());
      int label = pastLabel(passage.text(), first, part.end());
      int start = pastArticle(passage.text(), label, part.end());
      boolean stop = part.end() > start && passage.text().charAt(part.end() - 1) == '。';
      int end = stop ? part.end() - 1 : part.end();
      boolean ideographs = start < end && IdeographPersons.opens(passage.text(), start);
      if (end - start >= (ideographs ? SHORTEST_IDEOGRAPHS : SHORTEST)
          && book.everybody.at(passage.text(), start) == null
          && (mayBegin(passage, start, end)
              || (listed && book.indefiniteArticles.at(passage.text(), start) != null))) {
        named.add(new Range(start, end));
      }
      listed = part.end() < words.end() && Characters.semicolon(passage.text().charAt(part.end()));
    }
    return named;
  }

  /**
   * The persons in the part of a sentence that stands before what they will do, without what else
   * stands there: {@code At the meeting, the Special Envoy} will brief, {@code They} will brief.
   */
  List<Range> subjects(Passage passage, Range words) {
    List<Range> subjects = new ArrayList<>();
    int behind = pastSequel(passage.text(), words.start(), words.end());
    for (Range part : named(passage, new Range(behind, words.end()))) {
      int start = startOfSubject(passage, part.start(), part.end());
      if (start >= 0) {
        subjects.add(new Range(start, part.end()));
      }
    }
    return subjects;
  }

  /** Behind the label of an entry that stands in running text: {@code (a) Mr. A; (b) Ms. B}. */
  static int pastLabel(String text, int start, int end) {
    int from = Characters.pastBlanks(text, start, end);
    ListLabel label = ListLabel.of(text.substring(from, Math.min(end, from + LONGEST_LABEL)));
    return label == null ? from : from + label.end();
  }

  /** Behind the words that join what comes next to what was before: {@code , after which}. */
  private int pastSequel(String text, int start, int end) {
    int from = pastCommas(text, start, end);
    Match<Boolean> sequel = book.sequels.at(text, from);
    return sequel == null ? start : Math.min(end, sequel.end());
  }

  private static int pastCommas(String text, int start, int end) {
    int from = start;
    while (from < end && (text.charAt(from) == ' ' || Characters.comma(text.charAt(from)))) {
      from++;
    }
    return from;
  }

  private boolean mayBegin(Passage passage, int start, int end) {
    String text = passage.text();
    return Characters.capital(text.charAt(start))
        || addresses.addressed(text, start, end)
        || officeOfNamed(text, start, end)
        || officeBeforeAddress(text, pastIndefinite(text, start, end), end)
        || officeAndName(passage, pastIndefinite(text, start, end), end)
        || (IdeographPersons.opens(text, start) && ideographPersons.endsPerson(text, end))
        || behindOffices.find(passage, new Range(start, end)) != null
        || unnamedAt(text, start, end)
        || book.toBeConfirmed.find(passage, start, end) != null;
  }

  /** Where the words for a person begin in a part of a sentence; -1 if there are none. */
  private int startOfSubject(Passage passage, int from, int end) {
    String text = passage.text();
    if (Characters.han(text.charAt(from))) {
      return startOfIdeographs(passage, from, end);
    }
    if (officeOrName(text, from, end)
        || officeAndName(passage, pastIndefinite(text, from, end), end)) {
      return from;
    }
    for (int i = from + 1; i < end; i++) {
      if (text.charAt(i - 1) == ' '
          && (addresses.addressed(text, i, end) || officeInCapitals(text, i))) {
        return i;
      }
    }
    return unnamedAt(text, from, end) || book.toBeConfirmed.find(passage, from, end) != null
        ? from
        : -1;
  }

  /** Behind a clause such as {@code 会上，} and behind the words for by whom. */
  private int startOfIdeographs(Passage passage, int from, int end) {
    String text = passage.text();
    int start = from;
    for (int i = from; i < end; i++) {
      if (Characters.comma(text.charAt(i))
          && text.charAt(i) != '、'
          && (book.chairClosers.endingAt(text, i) != null
              || !ideographPersons.endsPerson(text, i))) {
        start = i + 1;
      }
    }
    Match<Boolean> by = book.chairMarkers.find(passage, start, end);
    return by == null ? start : by.end();
  }

  private boolean officeInCapitals(String text, int at) {
    return Characters.capital(text.charAt(at)) && book.offices.at(text, at) != null;
  }

  /** Whether a part begins with an office, or as a name does: {@code Special Envoy}. */
  private boolean officeOrName(String text, int from, int end) {
    if (addresses.addressed(text, from, end) || officeInCapitals(text, from)) {
      return true;
    }
    int behind = endOfWord(text, from, end);
    int second = Characters.pastBlanks(text, behind, end);
    String first = text.substring(from, behind);
    boolean capitals =
        second < end
            && Characters.capital(text.charAt(second))
            && !addresses.addressed(text, second, end)
            && book.unfinished.whole(first) == null;
    return capitals || acronym(first) || book.officeWords.at(text, from) != null;
  }

  /** Whether a word has no small letter, as the name of an organization may. */
  private static boolean acronym(String word) {
    int capitals = 0;
    while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
      capitals++;
    }
    return capitals == word.length() && capitals >= SHORTEST_ACRONYM;
  }

  private static int endOfWord(String text, int from, int end) {
    int blank = text.indexOf(' ', from);
    return blank < 0 ? end : Math.min(blank, end);
  }

  /** Behind an article of somebody who is not known: {@code a representative of}. */
  private int pastIndefinite(String text, int start, int end) {
    Match<Boolean> article = book.indefiniteArticles.at(text, start);
    return article == null ? start : Characters.pastBlanks(text, article.end(), end);
  }

  private int pastArticle(String text, int start, int end) {
    int from = Characters.pastBlanks(text, start, end);
    Match<Boolean> article = from < end ? book.articles.at(text, from) : null;
    return article == null ? from : Characters.pastBlanks(text, article.end(), end);
  }

  private List<Range> parts(Passage passage, Range words) {
    String text = passage.text();
    List<Range> parts = new ArrayList<>();
    int start = words.start();
    for (int i = start; i <= words.end(); i++) {
      int behind = i == words.end() ? -1 : book.endOfSeparator(text, i);
      int next =
          i == words.end() || nameOfOffice(text, start, i, behind)
              ? i
              : Math.max(
                  Math.max(
                      nextPerson(text, i, behind, words.end()),
                      nextBehindOffice(passage, start, i, words.end())),
                  Math.max(
                      Math.max(
                          nextOffice(text, start, i), nextBehindHolder(passage, start, i, behind)),
                      nextBehindName(passage, start, i, behind)));
      if (next > i || i == words.end()) {
        parts.add(new Range(start, i));
        start = next;
        i = Math.max(i, next);
      }
    }
    return parts;
  }

  /** Whether a comma stands between an office and the name of who holds it. */
  private boolean nameOfOffice(String text, int start, int at, int behind) {
    if (!Characters.comma(text.charAt(at)) || behind != at + 1) {
      return false;
    }
    // A conjunction that is glued to the office stands before its start.
    int first = book.conjunctionGluedTo(text, start) ? start - 1 : start;
    return book.officeAt(text, pastIndefinite(text, pastArticle(text, first, at), at))
        && addresses.addressed(
            text, Characters.pastBlanks(text, at + 1, text.length()), text.length());
  }

  /**
   * Where the next office begins behind a comma and the conjunction that is glued to it, if an
   * office and a name stand before it: {@code المدير، سالم دينار، والوزيرة، رنا الهادي}, or the
   * office of the Secretary-General, for which no name is needed; else the comma.
   */
  private int nextOffice(String text, int start, int at) {
    int conjunction = Characters.comma(text.charAt(at)) ? Characters.pastBlank(text, at + 1) : at;
    int office = conjunction + 1;
    boolean glued =
        conjunction > at && office < text.length() && book.conjunctionGluedTo(text, office);
    boolean next =
        glued
            && (gluedTo(book.offices.at(text, conjunction), office)
                || (gluedTo(book.officeWords.at(text, conjunction), office)
                    && officeBeforeAddress(text, conjunction, text.length())));
    Match<Capacity> first =
        next ? book.offices.at(text, Characters.pastBlanks(text, start, at)) : null;
    if (first == null) {
      return at;
    }
    boolean named = first.value() == Capacity.SECRETARY_GENERAL;
    for (int i = start; i < at; i++) {
      named |= Characters.comma(text.charAt(i));
    }
    return named ? office : at;
  }

  private static boolean gluedTo(@Nullable Match<?> office, int start) {
    return office != null && office.start() == start;
  }

  /**
   * Where the next office begins behind a comma and its article, if an office without a name stands
   * before it: {@code the Secretary-General, the African Union Special Envoy}; else the comma.
   */
  private int nextBehindOffice(Passage passage, int start, int at, int end) {
    String text = passage.text();
    int next = Characters.pastBlanks(text, at + 1, end);
    Match<Boolean> article =
        Characters.comma(text.charAt(at)) && next < end ? book.articles.at(text, next) : null;
    int named = article == null ? end : Characters.pastBlanks(text, article.end(), end);
    int first = pastArticle(text, start, at);
    return named < end
            && Characters.capital(text.charAt(named))
            && book.offices.at(text, first) != null
            && addresses.addressInside(text, new Range(first, at)) == null
            && book.namesOffice(passage, named, endOfClause(text, named, end))
        ? next
        : at;
  }

  private static int endOfClause(String text, int from, int end) {
    int at = from;
    while (at < end && !Characters.partsClauses(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Where the next office begins behind a separator, if an office and a name without a comma stand
   * before it: {@code Генеральный секретарь А. Б. и директор ЮНИСЕФ}; else the separator.
   */
  private int nextBehindName(Passage passage, int start, int at, int behind) {
    String text = passage.text();
    boolean parted = behind >= 0 && at > start && at - start <= LONGEST_PERSON;
    int next = parted ? Characters.pastBlanks(text, behind, text.length()) : at;
    int end = next > at && text.charAt(at - 1) == ' ' ? at - 1 : at;
    boolean person =
        next > at
            && end > start
            && book.officeAt(text, next)
            && behindOffices.find(passage, new Range(start, end)) != null;
    return person ? next : at;
  }

  /**
   * Where the next office begins behind a separator, if an office, a comma and a name stand before
   * it: {@code the Head of the Bank, Ana Lopez, and a professor, Ben Lund}; else the separator.
   */
  private int nextBehindHolder(Passage passage, int start, int at, int behind) {
    String text = passage.text();
    if (behind < 0 || at == start) {
      return at;
    }
    int next = Characters.pastBlanks(text, behind, text.length());
    int second = book.endOfSeparator(text, next);
    next = second < 0 ? next : Characters.pastBlanks(text, second, text.length());
    boolean office = book.officeAt(text, pastIndefinite(text, next, text.length()));
    int first = pastIndefinite(text, pastArticle(text, start, at), at);
    return (office && officeAndName(passage, first, at))
            || (nameWithOffice(text, first, at) && holderAt(text, next))
            || bodyBehind(text, first, at, next)
        ? next
        : at;
  }

  /**
   * Whether a body stands with its article behind what is neither an office nor somebody addressed,
   * and so a body too: {@code Médecins sans frontières et le Comité}.
   */
  private boolean bodyBehind(String text, int first, int at, int next) {
    int named = pastArticle(text, next, text.length());
    return named > next
        && named < text.length()
        && Character.isUpperCase(text.charAt(named))
        && book.bodyWords.at(text, named) != null
        && !book.officeAt(text, first)
        && !addresses.addressed(text, first, at);
  }

  /** Whether somebody is named at a place whose known office stands behind a comma. */
  private boolean holderAt(String text, int name) {
    int end = Math.min(text.length(), name + LONGEST_NAME);
    int comma = Characters.firstComma(text, name, end);
    return comma < end
        && book.offices.at(text, pastArticle(text, comma + 1, text.length())) != null
        && book.separators.find(text, name, comma) == null
        && book.placeTails.at(text, name) == null
        && nameWithOffice(text, name, text.length());
  }

  /** Whether some words are an office and, behind its last comma, a name of several words. */
  private boolean officeAndName(Passage passage, int start, int to) {
    String text = passage.text();
    int end = to;
    while (end > start && " .,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int comma = end - 1;
    while (comma > start && end - comma <= LONGEST_NAME && !Characters.comma(text.charAt(comma))) {
      comma--;
    }
    int name = comma > start ? Characters.pastBlanks(text, comma + 1, end) : end;
    Range words = new Range(name, end);
    return name < end
        && Characters.comma(text.charAt(comma))
        && book.officeAt(text, start)
        && Character.isUpperCase(text.charAt(name))
        && Characters.indexOf(text, ' ', name, end) > 0
        && NameForm.likeName(text, words)
        && !book.namesOfficeOrBody(passage, words);
  }

  /**
   * Where the next person begins if a separator stands at a place; else the place itself.
   *
   * @param behind where the separator ends, -1 if there is none
   */
  private int nextPerson(String text, int at, int behind, int end) {
    if (behind < 0) {
      return at;
    }
    int next = Characters.pastBlanks(text, behind, end);
    if (next < end && (Characters.han(text.charAt(next)) || Characters.han(text.charAt(at)))) {
      return ideographPersons.endsPerson(text, at) ? next : at;
    }
    int second = book.endOfSeparator(text, next);
    int from = second > 0 && text.charAt(next) != ' ' ? next : at;
    next = second > 0 ? Characters.pastBlanks(text, second, end) : next;
    Match<Boolean> article = book.articles.at(text, next);
    int named = article == null ? next : Characters.pastBlanks(text, article.end(), end);
    boolean person =
        Characters.semicolon(text.charAt(at))
            || personAt(text, from, next)
            || officeOfNamed(text, named, end)
            || (conjoined(text, at, next)
                && (nameWithOffice(text, named, end)
                    || officeBeforeAddress(text, pastIndefinite(text, named, end), end)))
            || unconfirmed(text, next, end)
            || officeBehindBracket(text, at, next)
            || unnamed(text, at, next, end)
            || (named > next
                && (book.offices.at(text, named) != null || personAt(text, named, named)));
    return person ? next : at;
  }

  /** Whether somebody without a name stands at a place: {@code a fisher (to be confirmed)}. */
  private boolean unconfirmed(String text, int at, int end) {
    return book.indefiniteArticles.at(text, at) != null
        && book.toBeConfirmed.find(text, at, Math.min(end, at + LONGEST_OFFICE)) != null;
  }

  /**
   * Whether a conjunction stands behind what is said of somebody in brackets, and before an office,
   * in a language without articles: {@code г-жа А (Норвегия) и представитель}.
   */
  private boolean officeBehindBracket(String text, int at, int next) {
    int end = at > 1 && text.charAt(at - 1) == ' ' ? at - 1 : at;
    return end > 0
        && text.charAt(end - 1) == ')'
        && book.articles.none()
        && book.officeAt(text, next);
  }

  /** Whether somebody stands behind a conjunction who is named by no name: {@code a speaker of}. */
  private boolean unnamed(String text, int at, int next, int end) {
    int behind = Characters.comma(text.charAt(at)) ? Characters.pastBlanks(text, at + 1, next) : at;
    return behind < next && unnamedAt(text, next, end);
  }

  /**
   * Whether an office with its article, or somebody who is not named, stands behind a semicolon and
   * its conjunction: {@code ; the Director}, {@code ; and a representative}.
   */
  boolean officeBehind(String text, int semicolon, Range words) {
    int at = Characters.pastBlanks(text, semicolon + 1, words.end());
    int conjunction = book.endOfSeparator(text, at);
    at = conjunction < 0 ? at : Characters.pastBlanks(text, conjunction, words.end());
    return ((book.articles.none() || book.articles.at(text, at) != null) && book.officeAt(text, at))
        || unnamedAt(text, at, words.end());
  }

  private boolean unnamedAt(String text, int at, int end) {
    Match<Boolean> article = book.indefiniteArticles.at(text, at);
    int nearest = article == null ? at : Math.min(end, article.end() + LONGEST_UNNAMED);
    return article != null
        && book.unnamed.find(text, article.end(), endOfClause(text, article.end(), nearest))
            != null;
  }

  /** Whether a comma stands at a place, and a conjunction between it and what comes next. */
  private static boolean conjoined(String text, int at, int next) {
    return Characters.comma(text.charAt(at))
        && next - Characters.pastBlanks(text, at + 1, next) > 0
        && next < text.length();
  }

  /**
   * Whether a name stands at a place, and behind a comma an office: {@code Tomas Lund, Director
   * of}.
   */
  boolean nameWithOffice(String text, int name, int words) {
    int end = Math.min(words, name + LONGEST_NAME);
    int comma = Characters.firstComma(text, name, end);
    boolean several = Characters.indexOf(text, ' ', name, comma) >= 0;
    if (comma == end || !several || !Characters.capital(text.charAt(name))) {
      return false;
    }
    int office = pastArticle(text, comma + 1, words);
    return NameForm.likeName(text, new Range(name, comma))
        && book.officeAt(text, office)
        && book.offices.find(text, name, comma) == null
        && book.officeWords.find(text, name, comma) == null;
  }

  /**
   * Whether an office stands at a place, and who holds it behind it and a comma; there may be a
   * clause in small letters between commas: {@code директор Службы, связанной с водой, г-н А}.
   */
  private boolean officeBeforeAddress(String text, int office, int words) {
    int end = Math.min(words, office + LONGEST_OFFICE);
    int comma = book.officeAt(text, office) ? office : end;
    while (comma < end && !addressBehindComma(text, comma, words)) {
      if (Characters.partsClauses(text.charAt(comma)) && !clauseBehindComma(text, comma, end)) {
        return false;
      }
      comma++;
    }
    return comma < end;
  }

  private boolean addressBehindComma(String text, int at, int words) {
    return Characters.comma(text.charAt(at))
        && addresses.addressed(text, Characters.pastBlanks(text, at + 1, words), words);
  }

  /** Whether words follow a comma that begin with a small letter and name no office. */
  private boolean clauseBehindComma(String text, int at, int end) {
    int next = Characters.pastBlanks(text, at + 1, end);
    return Characters.comma(text.charAt(at))
        && next < end
        && Character.isLowerCase(text.charAt(next))
        && book.endOfSeparator(text, at) == at + 1
        && !book.officeAt(text, next);
  }

  /** Whether an office stands at a place and who holds it behind it without a comma. */
  private boolean officeOfNamed(String text, int office, int words) {
    int end = Math.min(words, office + LONGEST_OFFICE);
    // A word of an office is no form of address: Secretaria General Adjunta.
    Match<?> known = book.offices.at(text, office);
    int at = known != null ? known.end() : book.officeAt(text, office) ? office : end;
    while (at < end && !Characters.partsClauses(text.charAt(at))) {
      if (text.charAt(at) == ' ' && addresses.addressed(text, at + 1, end)) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** Whether a form of address stands at a place, or in the word with a conjunction glued to it. */
  private boolean personAt(String text, int word, int at) {
    Match<Boolean> glued = book.honorificsBefore.at(text, word);
    boolean behindConjunction = word != at && glued != null && glued.start() == at;
    return behindConjunction || addresses.addressed(text, at, text.length());
  }
}
