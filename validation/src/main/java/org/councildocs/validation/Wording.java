package org.councildocs.validation;

import java.text.Normalizer;

/** Compares what two places of a document say, apart from blanks, punctuation, case and width. */
final class Wording {

  private Wording() {}

  static boolean same(String one, String other) {
    return one.equals(other) || bare(one).equals(bare(other));
  }

  /** The letters and digits alone, in small letters. */
  static String bare(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder bare = new StringBuilder(normal.length());
    normal
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
