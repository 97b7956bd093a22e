package org.councildocs.state;

import org.councildocs.phrase.Folding;

/**
 * The English alphabetical order of names: without accents, capitals and punctuation, word by word.
 */
final class EnglishOrder {

  private EnglishOrder() {}

  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = Folding.fold(name.charAt(i));
      if (c == Folding.GAP || Folding.continuesWord(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
