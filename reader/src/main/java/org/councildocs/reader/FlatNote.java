package org.councildocs.reader;

import java.util.Set;
import org.councildocs.document.SectionKind;

/**
 * Finds where the lines of a concept note began that extraction has joined to one: at the known
 * headings between two sentences, and at the entries of lists.
 */
final class FlatNote {

  /** Arabic prints close a quotation with the mark that opens one elsewhere. */
  private static final char TURNED_QUOTE = '“';

  private static final int SHORTEST = 200;
  private static final int LONGEST_HEADING = 60;

  /** So many known headings between sentences are no chance, even if no capital says so. */
  private static final int ENOUGH_HEADINGS = 3;

  private final Phrasebook book;
  private final String text;
  private final Set<Integer> cuts;

  /** Whether a heading may be followed by a letter that is neither capital nor small. */
  private boolean withoutCapitals;

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
    boolean headings = false;
    int listFrom = text.length();
    for (int i = from + 1; i + 2 < text.length(); i++) {
      if (text.charAt(i - 1) != ' ') {
        continue;
      }
      int heading = i == from + 1 || mayPart(i) ? endOfHeading(i) : -1;
      if (heading > 0) {
        cuts.add(i);
        cuts.add(heading);
        headings = true;
        listFrom = heading;
        i = heading;
      }
      boolean entry =
          headings
              && i < text.length()
              && (bullet(text.charAt(i)) || i <= listFrom + 1 || mayPart(i))
              && listLabel(i);
      if (entry) {
        cuts.add(i);
      }
    }
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
              && endOfHeading(i) > 0;
      found += heading ? 1 : 0;
    }
    return found == ENOUGH_HEADINGS;
  }

  /** Whether something ends before a place: a sentence, a quotation, the year of a date. */
  private boolean mayPart(int at) {
    char last = text.charAt(at - 2 < 0 ? 0 : at - 2);
    return Layout.ends(text.substring(Math.max(0, at - 4), at - 1))
        || Characters.closes(last)
        || last == TURNED_QUOTE
        || Characters.digit(last);
  }

  /** The end of a known heading at a place behind which a sentence or a list begins, or -1. */
  private int endOfHeading(int at) {
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
      return -1;
    }
    Match<SectionKind> heading = book.headings.at(words, start);
    int end = heading == null ? words.length() : heading.end();
    if (end < words.length() && words.charAt(end) == ':') {
      return at + end + 1;
    }
    if (end + 1 >= words.length() || words.charAt(end) != ' ') {
      return -1;
    }
    char next = words.charAt(end + 1);
    boolean begins =
        Character.isUpperCase(next)
            || (han && Characters.han(next))
            || (withoutCapitals && Characters.caseless(next))
            || ListLabel.of(words.substring(end + 1)) != null;
    return begins ? at + end : -1;
  }

  /** Whether a character opens an entry and stands nowhere else, as the point in names does. */
  private static boolean bullet(char c) {
    return Characters.bullet(c) && c != '·';
  }

  private boolean listLabel(int at) {
    ListLabel label = ListLabel.of(text.substring(at, Math.min(text.length(), at + 8)));
    return label != null
        && label.style() != ListLabel.Style.NUMBER
        && label.style() != ListLabel.Style.DASH;
  }
}
