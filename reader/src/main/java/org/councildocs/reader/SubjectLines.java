package org.councildocs.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the line of a note's title that is its theme though nothing marks it: it says what the
 * meeting is about, and neither what kind of meeting it is nor who holds it, when or where.
 */
final class SubjectLines {

  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_WORDS_BELOW_NAME = 3;
  private static final int FEWEST_IDEOGRAPHS = 5;
  private static final int LONGEST = 200;

  private final Phrasebook book;
  private final Dates dates;

  SubjectLines(Reading reading) {
    this.book = reading.book();
    this.dates = reading.dates();
  }

  /** The line among those of a title that says what the meeting is about; null if not just one. */
  @Nullable Block only(List<Block> lines) {
    Block subject = null;
    Block above = null;
    for (Block line : lines) {
      if (in(line, above)) {
        if (subject != null) {
          return null;
        }
        subject = line;
      }
      above = line;
    }
    return subject;
  }

  /**
   * Whether a line says what a meeting is about: in some words at least, in fewer directly below
   * the name of the note or a colon.
   */
  boolean in(Block line, @Nullable Block above) {
    boolean belowName =
        above != null
            && (book.noteNames.whole(above.text()) != null || SentenceEnd.leadsIn(above.text()));
    return line.label() == null
        && HeadingReader.formedTitle(line)
        && in(line.passage(), belowName ? FEWEST_WORDS_BELOW_NAME : FEWEST_WORDS);
  }

  /**
   * What a line of the title says behind the format of the meeting and a colon: {@code Open debate:
   * water and peace}; null if it says nothing there of what the meeting is about.
   */
  @Nullable Passage behindFormat(Block line) {
    Passage passage = line.passage();
    int colon = Characters.indexOf(passage.text(), ':', 0, passage.length());
    int start = colon < 0 ? passage.length() : Characters.pastBlank(passage.text(), colon + 1);
    if (start >= passage.length() || book.formats.find(passage, 0, colon) == null) {
      return null;
    }
    Passage words = passage.part(start, passage.length());
    boolean subject =
        !SentenceEnd.endsFirmly(words.text())
            && book.honorificsBefore.at(words.text(), 0) == null
            && in(words, FEWEST_WORDS_BELOW_NAME);
    return subject ? words : null;
  }

  private boolean in(Passage passage, int fewest) {
    String text = passage.text();
    return text.length() <= LONGEST
        && Character.isLetter(text.charAt(0))
        && !text.endsWith(":")
        && book.themeLabels.at(text, 0) == null
        && longEnough(text, fewest)
        && !ofMeeting(passage)
        && !ofSomebody(passage)
        && dates.find(text, 0, text.length()) == null;
  }

  private static boolean longEnough(String text, int fewest) {
    return Characters.han(text.charAt(0))
        ? text.length() >= FEWEST_IDEOGRAPHS
        : words(text) >= fewest;
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private boolean ofMeeting(Passage passage) {
    return book.noteNames.in(passage)
        || book.formats.in(passage)
        || book.levels.in(passage)
        || book.places.in(passage)
        || book.meetingWords.in(passage)
        || book.sessionWords.in(passage.text())
        || book.themeEnds.in(passage.text());
  }

  /** Whether an office is named; among ideographs a theme may hold other words for somebody. */
  private boolean namesOffice(Passage passage) {
    return Characters.han(passage.text().charAt(0))
        ? book.offices.in(passage)
        : book.namesOffice(passage, 0, passage.length());
  }

  private boolean ofSomebody(Passage passage) {
    return book.organs.in(passage)
        || book.presidencyClaims.in(passage)
        || namesOffice(passage)
        || PartyNames.anyState(passage.text(), book);
  }
}
