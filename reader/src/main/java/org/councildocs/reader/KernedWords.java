package org.councildocs.reader;

/**
 * Finds words into which extraction has set blanks, such as {@code Lett er} and {@code P ermanent},
 * where together they are a word of the phrases and apart none of them is one.
 */
final class KernedWords {

  private static final int LINES_OF_HEAD = 25;
  private static final int MOST_PIECES = 4;
  private static final int SHORTEST_WORD = 5;
  private static final int LONGEST_WORD = 20;

  /** Which of the last characters part words, as bits: the last one, and those around a letter. */
  private static final int PARTED = 1;

  private static final int LAST_THREE = 0b111;
  private static final int AROUND_ONE = 0b101;

  private final Vocabulary vocabulary;

  KernedWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Whether a text shows such damage: a letter stands alone that is no word, or blanks stand in the
   * words that open a title. Most texts show none, and are not searched for more.
   */
  static boolean suspected(String text, Phrasebook book) {
    return letterAlone(text, book) || spreadTitle(text, book);
  }

  private static boolean letterAlone(String text, Phrasebook book) {
    // Over an array the compiler makes a loop that asks only at letters that stand alone.
    char[] characters = text.toCharArray();
    int parted = PARTED;
    for (int i = 0; i + 1 < characters.length; i++) {
      parted = (parted << 1) | (Characters.parts(characters[i]) ? PARTED : 0);
      if ((parted & LAST_THREE) == AROUND_ONE
          && i > 0
          && Characters.blank(characters[i])
          && Character.isLetter(characters[i - 1])
          && Character.isLowerCase(characters[i + 1])
          && book.singleLetters.at(text, i - 1) == null) {
        return true;
      }
    }
    return false;
  }

  private static boolean spreadTitle(String text, Phrasebook book) {
    int start = 0;
    for (int line = 0; line < LINES_OF_HEAD && start < text.length(); line++) {
      int end = Lines.endOfLine(text, start);
      if (spreadTitle(text, Lines.pastBlanks(text, start, end), end, book)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static boolean spreadTitle(String text, int start, int end, Phrasebook book) {
    if (start == end) {
      return false;
    }
    char first = text.charAt(start);
    if (!Characters.ignored(first) && !book.spreadTitleOpeners.mayBeginWith(first)) {
      return false;
    }
    String head = Passage.of(text, start, end).text();
    return book.titleOpeners.at(head, 0) == null && TitleReader.spreadOpener(head, book) != null;
  }

  /** The end of the word whose pieces begin at a place, or -1 if none begins there. */
  int end(char[] text, int start) {
    if (!mayBegin(text, start)) {
      return -1;
    }
    StringBuilder word = new StringBuilder();
    int found = -1;
    int from = start;
    for (int pieces = 1; pieces <= MOST_PIECES; pieces++) {
      int end = pastLetters(text, from);
      String piece = new String(text, from, end - from);
      if (piece.isEmpty() || vocabulary.knows(piece)) {
        return found;
      }
      word.append(piece);
      if (pieces > 1
          && word.length() >= SHORTEST_WORD
          && word.length() <= LONGEST_WORD
          && vocabulary.knows(word.toString())) {
        found = end;
      }
      if (!goesOn(text, end)) {
        return found;
      }
      from = end + 1;
    }
    return found;
  }

  /**
   * Whether a known word may begin with the letters at a place and the first one behind the blank
   * that follows them: most words are no beginning of another one.
   */
  private boolean mayBegin(char[] text, int start) {
    WordBeginnings beginnings = vocabulary.beginnings();
    int beginning = BeginningKey.NOTHING;
    int i = start;
    while (i < text.length && Characters.letter(text[i])) {
      beginning = WordBeginnings.with(beginning, text[i]);
      if (!beginnings.has(beginning)) {
        return false;
      }
      i++;
    }
    return goesOn(text, i) && beginnings.has(WordBeginnings.with(beginning, text[i + 1]));
  }

  private static int pastLetters(char[] text, int from) {
    int i = from;
    while (i < text.length && i - from <= LONGEST_WORD && Character.isLetter(text[i])) {
      i++;
    }
    return i;
  }

  /** Whether one blank and a letter that fits follow: a small one, or a capital behind capitals. */
  private static boolean goesOn(char[] text, int end) {
    return end + 1 < text.length
        && Characters.blank(text[end])
        && Character.isLetter(text[end + 1])
        && (Character.isLowerCase(text[end + 1]) || Character.isUpperCase(text[end - 1]));
  }
}
