package org.councildocs.state;

import org.councildocs.phrase.Folding;

/**
 * The English alphabetical order of names: without accents, capitals and punctuation, word by word.
 */
final class EnglishOrder {

  private EnglishOrder() {}

  static int compare(String one, String other) {
    int i = pastPunctuation(one, 0);
    int k = pastPunctuation(other, 0);
    while (i < one.length() && k < other.length()) {
      int difference =
          Character.compare(Folding.fold(one.charAt(i)), Folding.fold(other.charAt(k)));
      if (difference != 0) {
        return difference;
      }
      i = pastPunctuation(one, i + 1);
      k = pastPunctuation(other, k + 1);
    }
    return Boolean.compare(i < one.length(), k < other.length());
  }

  private static int pastPunctuation(String name, int from) {
    int at = from;
    while (at < name.length() && !counts(Folding.fold(name.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean counts(char folded) {
    return folded == Folding.GAP || Folding.continuesWord(folded);
  }
}
