package org.councildocs.reader;

/** Tells by their form whether words may be the name of somebody. */
final class NameForm {

  private static final int MOST_WORDS_OF_NAME = 6;

  /** The ideographs of a foreign name, and the points between its parts. */
  static final int LONGEST_HAN_NAME = 20;

  /** A small word in a name, such as {@code de} or {@code bin}. */
  static final int LONGEST_PARTICLE = 3;

  private NameForm() {}

  /** Whether words look like a name: few, and all but particles with a capital. */
  static boolean likeName(String text, Range range) {
    if (Characters.han(text.charAt(range.start()))) {
      return likeHanName(text, range);
    }
    int words = 0;
    boolean start = true;
    for (int i = range.start(); i < range.end(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        start = true;
      } else if (start) {
        words++;
        start = false;
        int end = text.indexOf(' ', i);
        int length = (end < 0 ? range.end() : Math.min(end, range.end())) - i;
        if (!Characters.capital(c) && length > LONGEST_PARTICLE && !particle(text, i, i + length)) {
          return false;
        }
      }
    }
    return words >= 1 && words <= MOST_WORDS_OF_NAME;
  }

  /** Whether a particle is joined to a name by a hyphen: {@code аль-Хусейн}. */
  static boolean particle(String text, int start, int end) {
    int hyphen =
        Characters.indexOf(text, '-', start, Math.min(end - 1, start + LONGEST_PARTICLE + 1));
    return hyphen > start && Characters.capital(text.charAt(hyphen + 1));
  }

  /** Whether all is ideographs and the points between the parts of a foreign name. */
  private static boolean likeHanName(String text, Range range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (!partOfHanName(text.charAt(i))) {
        return false;
      }
    }
    return range.end() - range.start() <= LONGEST_HAN_NAME;
  }

  /** Whether a character may stand in a name of ideographs. */
  static boolean partOfHanName(char c) {
    return (Characters.han(c) && c != '、') || c == '·' || Characters.dash(c);
  }
}
