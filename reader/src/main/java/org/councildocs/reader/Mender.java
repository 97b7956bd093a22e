package org.councildocs.reader;

import java.text.Normalizer;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;

/**
 * Mends single characters that extraction or storage has damaged, where it is sure what stood
 * there. The mended text is as long as the damaged one, so that a place in one is the place in the
 * other.
 */
final class Mender {

  private static final String LATIN = "ABCEHKMOPTXacehopxyi";
  private static final String CYRILLIC = "АВСЕНКМОРТХасеһорхуі";

  /** What is put for blanks that part no words; it is no part of any word. */
  private static final char DROPPED = Characters.SOFT_HYPHEN;

  private static final char LEFT_TO_RIGHT = '\u202A';
  private static final char END_OF_EMBEDDING = '\u202C';
  private static final String MARKS_BEHIND_NUMBER = "-–.:،؛";
  private static final int ENOUGH_BRACKETS = 2;

  private final String damaged;

  /** Where the damaged text begins in the document. */
  private final int offset;

  private final char[] text;
  private final Phrasebook book;
  private final Mends mends = new Mends();

  private Mender(String damaged, int offset, Phrasebook book) {
    this.damaged = damaged;
    this.offset = offset;
    this.text = damaged.toCharArray();
    this.book = book;
  }

  /**
   * Mends a text.
   *
   * @param document the text
   * @param book the phrases of its language
   * @param spans where what was mended is reported
   * @return the mended text, of the same length; the text itself if nothing is damaged
   */
  static String mend(String document, Phrasebook book, SpanBook spans) {
    return mend(document, 0, book, spans);
  }

  /**
   * Mends a part of a text, which is in another language than the rest.
   *
   * @param document the text
   * @param part the part
   * @param book the phrases of its language
   * @param spans where what was mended is reported
   * @return the text with the part mended, of the same length; the text itself if nothing is
   *     damaged
   */
  static String mend(String document, TextSpan part, Phrasebook book, SpanBook spans) {
    String damaged = part.in(document);
    String mended = mend(damaged, part.start(), book, spans);
    return mended.equals(damaged)
        ? document
        : document.substring(0, part.start()) + mended + document.substring(part.end());
  }

  private static String mend(String damaged, int offset, Phrasebook book, SpanBook spans) {
    boolean kerned =
        switch (book.language()) {
          case ARABIC, CHINESE -> false;
          case ENGLISH, FRENCH, RUSSIAN, SPANISH -> KernedWords.suspected(damaged, book);
        };
    boolean spaced = book.language() != Language.ARABIC && SpacedLines.in(damaged);
    boolean scanned =
        switch (book.language()) {
          case ENGLISH, FRENCH, SPANISH -> ScannedText.suspected(damaged);
          case ARABIC, CHINESE, RUSSIAN -> false;
        };
    boolean suspected =
        switch (book.language()) {
          case ARABIC, RUSSIAN -> true;
          case CHINESE -> traditional(damaged);
          case ENGLISH, FRENCH, SPANISH -> kerned || scanned;
        };
    if (!suspected && !spaced) {
      return damaged;
    }
    Mender mender = new Mender(damaged, offset, book);
    switch (book.language()) {
      case ARABIC -> mender.mendArabic();
      case CHINESE -> mender.mendChinese();
      case RUSSIAN -> mender.mendCyrillic();
      case ENGLISH, FRENCH, SPANISH -> {}
    }
    if (spaced) {
      mender.mendSpacedLines();
    }
    if (kerned) {
      mender.mendBlanks();
    }
    if (scanned) {
      mender.mendScanned();
    }
    mender.mends.report(spans);
    return mender.mends.none() ? damaged : new String(mender.text);
  }

  private void note(ProblemKind kind, int start, int end) {
    mends.note(
        kind,
        new TextSpan(offset + start, offset + end),
        damaged.substring(start, end),
        new String(text, start, end - start));
  }

  // ---------- words with blanks inside

  private void mendSpacedLines() {
    SpacedLines lines = new SpacedLines(book.vocabulary());
    for (int start = 0; start < text.length; ) {
      int end = Lines.endOfLine(damaged, start);
      if (lines.mend(text, start, end, DROPPED)) {
        note(ProblemKind.MENDED_BLANKS, Lines.pastBlanks(damaged, start, end), end);
      }
      start = end + 1;
    }
  }

  /** Puts what is dropped when lines are read in place of blanks that part no words. */
  private void mendBlanks() {
    KernedWords words = new KernedWords(book.vocabulary());
    for (int i = 0; i < text.length; i++) {
      boolean begins = Characters.letter(text[i]) && (i == 0 || !Characters.letter(text[i - 1]));
      int end = begins ? words.end(text, i) : -1;
      if (end > 0) {
        for (int k = i; k < end; k++) {
          text[k] = Characters.blank(text[k]) ? DROPPED : text[k];
        }
        note(ProblemKind.MENDED_BLANKS, i, end);
        i = end - 1;
      }
    }
  }

  // ---------- what a scanner misread

  private void mendScanned() {
    new ScannedText(damaged, text, book, (start, end) -> note(ProblemKind.MENDED_SCAN, start, end))
        .mend();
  }

  // ---------- Arabic

  private void mendArabic() {
    mendPresentationForms();
    mendNumbers();
    mendBrackets();
    ArabicLetters letters = new ArabicLetters(book);
    if (!letters.damaged(text)) {
      return;
    }
    int start = 0;
    for (int i = 0; i <= text.length; i++) {
      if (i == text.length || !ArabicLetters.letter(text[i])) {
        if (i > start && letters.mend(text, start, i)) {
          note(ProblemKind.MENDED_ARABIC_LETTERS, start, i);
        }
        start = i + 1;
      }
    }
  }

  /** Puts the letters for the forms that a font has of them. */
  private void mendPresentationForms() {
    int start = -1;
    for (int i = 0; i <= text.length; i++) {
      boolean form = i < text.length && Characters.arabicForm(text[i]);
      if (form) {
        String plain = Normalizer.normalize(String.valueOf(text[i]), Normalizer.Form.NFKC);
        // Ligatures stand for two letters; they are parted where lines are read.
        text[i] = plain.length() == 1 ? plain.charAt(0) : text[i];
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        note(ProblemKind.MENDED_PRESENTATION_FORMS, start, i);
        start = -1;
      }
    }
  }

  /**
   * Puts the marks that follow a number behind it, where extraction has set both off as text that
   * runs from left to right, and so has turned them round: {@code - 1} for {@code 1 - }.
   */
  private void mendNumbers() {
    for (int i = 0; i < text.length; i++) {
      if (text[i] == LEFT_TO_RIGHT) {
        int number = i + 1;
        while (number < text.length && marksNumber(text[number])) {
          number++;
        }
        int end = Numbers.endOfDigits(damaged, number);
        boolean turned = number > i + 1 && text[number - 1] != '-' && end > number;
        if (turned && end < text.length && text[end] == END_OF_EMBEDDING) {
          int marks = number - i - 1;
          System.arraycopy(text, number, text, i + 1, end - number);
          for (int k = 0; k < marks; k++) {
            text[end - 1 - k] = damaged.charAt(i + 1 + k);
          }
          note(ProblemKind.MENDED_ARABIC_NUMBERS, i + 1, end);
        }
      }
    }
  }

  private static boolean marksNumber(char c) {
    return Characters.blank(c) || MARKS_BEHIND_NUMBER.indexOf(c) >= 0;
  }

  /** Turns brackets that extraction has turned, where no Arabic word stands in one as it should. */
  private void mendBrackets() {
    int turned = 0;
    for (int i = 0; i + 1 < text.length; i++) {
      boolean before = text[i] == '(' || text[i] == ')';
      if (before && ArabicLetters.letter(text[i + 1]) && !joins(i - 1)) {
        if (text[i] == '(') {
          return;
        }
        turned++;
      }
    }
    for (int i = 0; i < text.length && turned >= ENOUGH_BRACKETS; i++) {
      if (text[i] == '(' || text[i] == ')') {
        i = turnBrackets(i);
      }
    }
  }

  /**
   * Turns the bracket at a place with the one that belongs to it, or alone where that is lost.
   *
   * @return the last place that was looked at
   */
  private int turnBrackets(int at) {
    int other = at + 1;
    while (other < text.length && "()\n".indexOf(text[other]) < 0) {
      other++;
    }
    boolean pair = other < text.length && text[other] != '\n' && text[other] != text[at];
    if (pair && text[at] == '(') {
      return other;
    }
    boolean alone = text[at] == ')' ? !joins(at - 1) && joins(at + 1) : joins(at - 1);
    if (pair || alone) {
      turnBracket(at);
    }
    if (pair) {
      turnBracket(other);
    }
    return pair ? other : at;
  }

  private void turnBracket(int at) {
    text[at] = text[at] == '(' ? ')' : '(';
    note(ProblemKind.MENDED_ARABIC_LETTERS, at, at + 1);
  }

  /** Whether a letter or a digit stands at a place. */
  private boolean joins(int at) {
    return at >= 0 && at < text.length && Character.isLetterOrDigit(text[at]);
  }

  // ---------- Chinese

  /** Whether a text is written in the old way as a whole. */
  private static boolean traditional(String document) {
    TraditionalCharacters traditional = TraditionalCharacters.get();
    int han = 0;
    int old = 0;
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      if (Characters.han(c)) {
        han++;
        old += traditional.traditional(c) ? 1 : 0;
      }
    }
    // A name may be written in the old way; a text that is has every third character so.
    return old * 10 >= han && old >= 3;
  }

  private void mendChinese() {
    TraditionalCharacters traditional = TraditionalCharacters.get();
    int start = -1;
    for (int i = 0; i <= text.length; i++) {
      char plain = i < text.length ? traditional.simplified(text[i]) : 0;
      if (i < text.length && plain != text[i]) {
        text[i] = plain;
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        note(ProblemKind.MENDED_TRADITIONAL, start, i);
        start = -1;
      }
    }
  }

  // ---------- Russian

  /** Puts the letters of one script in words that have letters of two. */
  private void mendCyrillic() {
    int start = 0;
    for (int i = 0; i <= text.length; i++) {
      if (i == text.length || !Character.isLetter(text[i])) {
        if (i - start > 1) {
          mendMixedWord(start, i);
        } else if (i - start == 1) {
          mendLabel(start);
        }
        start = i + 1;
      }
    }
  }

  private void mendMixedWord(int start, int end) {
    int latin = 0;
    int alike = 0;
    int cyrillic = 0;
    for (int i = start; i < end; i++) {
      latin += latin(text[i]) ? 1 : 0;
      alike += LATIN.indexOf(text[i]) >= 0 ? 1 : 0;
      cyrillic += cyrillic(text[i]) ? 1 : 0;
    }
    if (latin == 0 || latin != alike || cyrillic <= latin) {
      return;
    }
    for (int i = start; i < end; i++) {
      int at = LATIN.indexOf(text[i]);
      text[i] = at < 0 ? text[i] : CYRILLIC.charAt(at);
    }
    note(ProblemKind.MENDED_LOOK_ALIKE, start, end);
  }

  private static boolean latin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean cyrillic(char c) {
    return c >= 0x400 && c <= 0x4FF;
  }

  /** The letter of the label before: {@code b} where this one should be {@code c}. */
  private char labelBefore = ' ';

  /** Puts a letter that labels an entry of a list into the script of the label before it. */
  private void mendLabel(int at) {
    boolean opened = at > 0 && text[at - 1] == '(';
    int first = opened ? at - 1 : at;
    boolean begins = first == 0 || !Character.isLetterOrDigit(before(first));
    if (!begins || at + 1 >= text.length || text[at + 1] != ')') {
      return;
    }
    int same = CYRILLIC.indexOf(text[at]);
    if (same >= 0 && LATIN.charAt(same) == labelBefore + 1) {
      text[at] = LATIN.charAt(same);
      note(ProblemKind.MENDED_LOOK_ALIKE, at, at + 1);
    } else {
      same = LATIN.indexOf(text[at]);
      if (same >= 0 && CYRILLIC.charAt(same) == labelBefore + 1) {
        text[at] = CYRILLIC.charAt(same);
        note(ProblemKind.MENDED_LOOK_ALIKE, at, at + 1);
      }
    }
    labelBefore = text[at];
  }

  /** The last character before a place that is no blank of its line; a line's end counts. */
  private char before(int at) {
    int i = at - 1;
    while (i > 0 && Characters.blank(text[i])) {
      i--;
    }
    return i < 0 ? ' ' : text[i];
  }
}
