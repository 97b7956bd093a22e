package org.councildocs.reader;

import org.councildocs.state.State;

/**
 * Puts letters of Arabic words in order where extraction has turned round those that a font draws
 * as one: {@code األمم املتحدة} for {@code الأمم المتحدة}. Nothing is turned in a text that shows
 * no such damage, and there only what becomes a known word or has a form that no word has.
 */
final class ArabicLetters {

  private static final char ALEF = 'ا';
  private static final char LAM = 'ل';
  private static final String ALEFS = "أإآ";

  /** The letters that follow the article as one sign with its lam. */
  private static final String AFTER_LAM = "محجخ";

  private static final String PARTICLES = "وفبك";

  private static final String SECOND_OF_SIGN = "محجخيىنهرزأإآا";

  private static final int SHORTEST = 4;
  private static final int LONGEST = 16;
  private static final int ENOUGH = 2;

  private final Phrasebook book;

  /**
   * Makes what mends the texts of a language.
   *
   * @param book knows the words that may come out, and those that exist only as damage
   */
  ArabicLetters(Phrasebook book) {
    this.book = book;
  }

  static boolean letter(char c) {
    return c >= 0x621 && c <= 0x64A && c != Characters.KASHIDA;
  }

  /** Whether a text shows the damage at more than one place. */
  boolean damaged(char[] text) {
    int signs = 0;
    int start = 0;
    for (int i = 0; i <= text.length && signs < ENOUGH; i++) {
      if (i == text.length || !letter(text[i])) {
        boolean sign =
            i - start > 2
                && i - start <= LONGEST
                && (turnedAlef(text, start, i) >= 0
                    || book.damagedWords.contains(new String(text, start, i - start)));
        signs += sign ? 1 : 0;
        start = i + 1;
      }
    }
    return signs >= ENOUGH;
  }

  /** Mends a word in its place; false if it is left as it is. */
  boolean mend(char[] text, int start, int end) {
    if (end - start < 2 || end - start > LONGEST) {
      return false;
    }
    boolean turned = false;
    int alef = turnedAlef(text, start, end);
    if (alef >= 0) {
      turn(text, alef);
      turned = true;
    }
    if (known(text, start, end)) {
      return turned;
    }
    if (turnToKnown(text, start, end) || turnToState(text, start, end)) {
      return true;
    }
    int article = turnedArticle(text, start, end);
    if (article >= 0) {
      turn(text, article);
      turned = true;
      turnToKnown(text, start, end);
    }
    return turned;
  }

  private boolean known(char[] text, int start, int end) {
    return book.vocabulary().knowsArabic(new String(text, start, end - start));
  }

  /** Turns one pair of letters, or two in a long word, if that makes a known word. */
  private boolean turnToKnown(char[] text, int start, int end) {
    if (end - start < SHORTEST
        && !book.damagedWords.contains(new String(text, start, end - start))) {
      return false;
    }
    for (int i = start; i + 1 < end; i++) {
      if (turnToKnown(text, start, end, i)) {
        return true;
      }
    }
    for (int i = start; i + 2 < end; i++) {
      if (turnThreeToKnown(text, start, end, i)) {
        return true;
      }
    }
    for (int i = start; end - start > 2 * SHORTEST - 2 && i + 1 < end; i++) {
      if (mayBeTurned(text[i])) {
        turn(text, i);
        for (int j = i + 2; j + 1 < end; j++) {
          if (turnToKnown(text, start, end, j)) {
            return true;
          }
        }
        turn(text, i);
      }
    }
    return false;
  }

  /**
   * Turns the preposition round that stands as one sign with the alef of the name of a State, or
   * the article behind it: {@code أليسلندا} for {@code لآيسلندا}, {@code لألردن} for {@code
   * للأردن}.
   */
  private boolean turnToState(char[] text, int start, int end) {
    int alef = text[start] == LAM ? start + 1 : start;
    if (end - start < SHORTEST || ALEFS.indexOf(text[alef]) < 0 || text[alef + 1] != LAM) {
      return false;
    }
    turn(text, alef);
    String word = new String(text, start, end - start);
    Match<State> state = PartyNames.stateAt(word, 0, book);
    if (state != null && state.end() == word.length()) {
      return true;
    }
    turn(text, alef);
    return false;
  }

  private boolean turnToKnown(char[] text, int start, int end, int at) {
    if (!mayBeTurned(text[at])) {
      return false;
    }
    turn(text, at);
    if (known(text, start, end)) {
      return true;
    }
    turn(text, at);
    return false;
  }

  /** Turns three letters round that a font draws as one: {@code جمللس} for {@code لمجلس}. */
  private boolean turnThreeToKnown(char[] text, int start, int end, int at) {
    if (AFTER_LAM.indexOf(text[at]) < 0 || text[at + 2] != LAM) {
      return false;
    }
    turnThree(text, at);
    if (known(text, start, end)) {
      return true;
    }
    turnThree(text, at);
    return false;
  }

  private static void turnThree(char[] text, int at) {
    char first = text[at];
    text[at] = text[at + 2];
    text[at + 2] = first;
  }

  /** Whether fonts draw a letter as one with the letter before it. */
  private static boolean mayBeTurned(char c) {
    return SECOND_OF_SIGN.indexOf(c) >= 0;
  }

  private static void turn(char[] text, int at) {
    char first = text[at];
    text[at] = text[at + 1];
    text[at + 1] = first;
  }

  /** Where the article stands with its lam behind an alef that follows it; -1 if nowhere. */
  private static int turnedAlef(char[] text, int start, int end) {
    int at = pastParticle(text, start, end);
    return at + 3 < end
            && text[at] == ALEF
            && (ALEFS.indexOf(text[at + 1]) >= 0 || text[at + 1] == ALEF)
            && text[at + 2] == LAM
        ? at + 1
        : -1;
  }

  /** Where the article stands with its lam behind the letter that follows it; -1 if nowhere. */
  private static int turnedArticle(char[] text, int start, int end) {
    int at = pastParticle(text, start, end);
    return at + 5 < end
            && text[at] == ALEF
            && AFTER_LAM.indexOf(text[at + 1]) >= 0
            && text[at + 2] == LAM
        ? at + 1
        : -1;
  }

  private static int pastParticle(char[] text, int start, int end) {
    return start + 1 < end && PARTICLES.indexOf(text[start]) >= 0 && text[start + 1] == ALEF
        ? start + 1
        : start;
  }
}
