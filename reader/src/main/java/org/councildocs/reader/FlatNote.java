package org.councildocs.reader;

import java.util.EnumSet;
import java.util.Set;
import org.councildocs.document.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the lines of a concept note began that extraction has joined to one: at the known
 * headings between two sentences, and at the entries of lists.
 */
final class FlatNote {

  /** Arabic prints close a quotation with the mark that opens one elsewhere. */
  private static final char TURNED_QUOTE = '“';

  private static final int SHORTEST = 200;
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_YEAR = 12;
  private static final int LONGEST_LABEL = 8;

  /** Headings whose words are those for an office too. */
  private static final Set<SectionKind> OF_PERSONS =
      EnumSet.of(
          SectionKind.CHAIR,
          SectionKind.MODERATOR,
          SectionKind.BRIEFERS,
          SectionKind.OPENING_STATEMENTS,
          SectionKind.PARTICIPATION);

  /** So many known headings between sentences are no chance, even if no capital says so. */
  private static final int ENOUGH_HEADINGS = 3;

  private final Phrasebook book;
  private final String text;
  private final Set<Integer> cuts;

  /** Whether a heading may be followed by a letter that is neither capital nor small. */
  private boolean withoutCapitals;

  /** What the last heading announced. */
  private @Nullable SectionKind section;

  /** The number of the last entry that has one. */
  private int number;

  /** Whether the last cut began an entry of a list. */
  private boolean inEntry;

  /** Whether the entries of the section open with the point that names have too. */
  private boolean points;

  private FlatNote(Phrasebook book, String text, Set<Integer> cuts) {
    this.book = book;
    this.text = text;
    this.cuts = cuts;
  }

  /** Adds the cuts of a note that begins at a place of a line and goes on to its end. */
  static void addCuts(Phrasebook book, String text, int from, Set<Integer> cuts) {
    if (text.length() - from >= SHORTEST) {
      new FlatNote(book, text, cuts).addCuts(from);
    }
  }

  private void addCuts(int from) {
    withoutCapitals = headingsWithoutCapitals(from);
    int listFrom = text.length();
    for (int i = from + 1; i + 2 < text.length(); i++) {
      if (text.charAt(i - 1) != ' ') {
        continue;
      }
      Match<SectionKind> heading =
          i == from + 1 || mayPart(i) || (inEntry && behindEntry(i)) ? heading(i) : null;
      if (heading != null) {
        cuts.add(i);
        cuts.add(heading.end());
        section = heading.value();
        listFrom = heading.end();
        number = 0;
        inEntry = false;
        points = false;
        i = heading.end();
      }
      if (section != null && i < text.length() && entry(i, i <= listFrom + 1)) {
        cuts.add(i);
        inEntry = true;
      }
    }
  }

  /** Whether an entry of a list begins at a place of a section. */
  private boolean entry(int at, boolean first) {
    boolean ofPersons = section == SectionKind.BRIEFERS;
    points |= pointApart(at) && (first || mayPart(at));
    boolean parted = first || bullet(text.charAt(at)) || (points && pointApart(at)) || mayPart(at);
    boolean counted = ofPersons || section == SectionKind.GUIDING_QUESTIONS;
    boolean begins = parted || (ofPersons && numberOfPerson(at));
    return (begins && (listLabel(at) || (counted && next(at))))
        || (ofPersons && (dashBeforePerson(at) || (inEntry && articleOfOffice(at))));
  }

  /** Whether the number that follows the one of the entry before stands at a place. */
  private boolean next(int at) {
    ListLabel label = label(at);
    boolean next =
        label != null
            && label.style() == ListLabel.Style.NUMBER
            && label.text().equals(Integer.toString(number + 1));
    number += next ? 1 : 0;
    return next;
  }

  /** Whether a number stands between persons: {@code 2. Ms. B}, {@code 2. } behind {@code 先生}. */
  private boolean numberOfPerson(int at) {
    ListLabel label = label(at);
    return label != null
        && label.style() == ListLabel.Style.NUMBER
        && (book.honorificsBefore.at(text, at + label.end()) != null
            || book.honorificsAfter.endingAt(text, at - 1) != null);
  }

  /** Whether a dash opens an entry that names somebody: {@code – M. Diallo}, {@code – Le Chef}. */
  private boolean dashBeforePerson(int at) {
    return Characters.dash(text.charAt(at))
        && text.charAt(at + 1) == ' '
        && (book.honorificsBefore.at(text, at + 2) != null || articleOfOffice(at + 2));
  }

  /** Whether an article with a capital stands before an office: what begins so goes on nothing. */
  private boolean articleOfOffice(int at) {
    return Character.isUpperCase(text.charAt(at))
        && book.articles.at(text, at) != null
        && book.officeAt(text, at);
  }

  /**
   * Whether a heading may stand at a place behind an entry that ends without a mark: behind a word
   * without a capital, or before the label of another list, or with a number in ideographs.
   */
  private boolean behindEntry(int at) {
    int word = text.lastIndexOf(' ', at - 2) + 1;
    String last = text.substring(word, at - 1);
    Match<SectionKind> heading = heading(at);
    ListLabel numbered = heading == null ? null : label(at);
    if (numbered != null && numbered.style() == ListLabel.Style.HAN) {
      return true;
    }
    return heading != null
        && !OF_PERSONS.contains(heading.value())
        && ((Character.isLowerCase(last.charAt(0)) && goesOnWithNothing(last))
            || label(Characters.pastBlank(text, heading.end())) != null);
  }

  private boolean goesOnWithNothing(String word) {
    return !Characters.partsClauses(word.charAt(word.length() - 1))
        && book.unfinished.whole(word) == null;
  }

  /** Whether a script without capitals shows so many headings that they must be some. */
  private boolean headingsWithoutCapitals(int from) {
    withoutCapitals = true;
    int found = 0;
    for (int i = from + 1; i + 2 < text.length() && found < ENOUGH_HEADINGS; i++) {
      boolean heading =
          text.charAt(i - 1) == ' '
              && Characters.caseless(text.charAt(i))
              && mayPart(i)
              && heading(i) != null;
      found += heading ? 1 : 0;
    }
    return found == ENOUGH_HEADINGS;
  }

  /** Whether something ends before a place: a sentence, a quotation, the year of a date. */
  private boolean mayPart(int at) {
    char last = text.charAt(at - 2 < 0 ? 0 : at - 2);
    return !behindLabel(at)
        && (SentenceEnd.ends(text.substring(Math.max(0, at - 4), at - 1))
            || Characters.closes(last)
            || last == TURNED_QUOTE
            || Characters.digit(last)
            || behindYear(at));
  }

  /** Whether the word for a year ends before a place, a number before it: {@code 2021 года}. */
  private boolean behindYear(int at) {
    String before = text.substring(Math.max(0, at - LONGEST_YEAR), at - 1);
    Match<Boolean> year = DateWords.of(book.language()).yearWords.endingAt(before, before.length());
    return year != null && year.start() > 1 && Characters.digit(before.charAt(year.start() - 2));
  }

  /** Whether the label of an entry ends before a place: {@code ii) Председатель}. */
  private boolean behindLabel(int at) {
    int from = text.lastIndexOf(' ', Math.max(0, at - 2)) + 1;
    ListLabel label =
        at - from > LONGEST_LABEL || text.charAt(at - 2) != ')'
            ? null
            : ListLabel.of(text.substring(from, at) + "x");
    return label != null && label.style() == ListLabel.Style.LETTER && label.end() == at - from;
  }

  /** The known heading at a place behind which a sentence or a list begins, or null. */
  private @Nullable Match<SectionKind> heading(int at) {
    String words = text.substring(at, Math.min(text.length(), at + LONGEST_HEADING));
    ListLabel label = ListLabel.of(words);
    boolean numbered =
        label != null
            && (label.style() == ListLabel.Style.NUMBER
                || label.style() == ListLabel.Style.ROMAN
                || label.style() == ListLabel.Style.HAN);
    int start = numbered && label != null ? label.end() : 0;
    boolean han = start < words.length() && Characters.han(words.charAt(start));
    if (start >= words.length() || !(han || Characters.capital(words.charAt(start)))) {
      return null;
    }
    Match<SectionKind> heading = book.headings.at(words, start);
    int end = heading == null ? words.length() : heading.end();
    if (heading == null || end >= words.length()) {
      return null;
    }
    if (words.charAt(end) == ':') {
      return new Match<>(at, at + end + 1, heading.value());
    }
    if (end + 1 >= words.length() || words.charAt(end) != ' ') {
      return null;
    }
    char next = words.charAt(end + 1);
    boolean begins =
        Character.isUpperCase(next)
            || (han && Characters.han(next))
            || (withoutCapitals && Characters.caseless(next))
            || ListLabel.of(words.substring(end + 1)) != null;
    return begins ? new Match<>(at, at + end, heading.value()) : null;
  }

  /** Whether the point of names stands between blanks, as it does where it opens an entry. */
  private boolean pointApart(int at) {
    return at + 1 < text.length()
        && text.charAt(at) == '·'
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }

  /** Whether a character opens an entry and stands nowhere else, as the point in names does. */
  private static boolean bullet(char c) {
    return Characters.bullet(c) && c != '·';
  }

  private boolean listLabel(int at) {
    ListLabel label = label(at);
    return label != null
        && label.style() != ListLabel.Style.NUMBER
        && label.style() != ListLabel.Style.DASH;
  }

  private @Nullable ListLabel label(int at) {
    return ListLabel.of(text.substring(at, Math.min(text.length(), at + LONGEST_LABEL)));
  }
}
