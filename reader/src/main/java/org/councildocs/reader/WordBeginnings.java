package org.councildocs.reader;

import java.util.BitSet;
import org.councildocs.phrase.Folding;

/**
 * How the words of some phrases begin, from the first letter on. It may say of letters that a word
 * begins with them where none does, but never that none does where one does.
 */
final class WordBeginnings {

  private static final int BITS_OF_SLOT = 16;

  private final BitSet known = new BitSet(1 << BITS_OF_SLOT);

  /** Makes them of some words, which are folded. */
  WordBeginnings(Iterable<String> words) {
    for (String word : words) {
      int beginning = BeginningKey.NOTHING;
      for (int i = 0; i < word.length(); i++) {
        beginning = with(beginning, word.charAt(i));
        known.set(slot(beginning));
      }
    }
  }

  /** What stands for some letters and one more, as {@link Folding} compares it. */
  static int with(int beginning, char letter) {
    char folded = Folding.fold(letter);
    return folded == Folding.NOTHING ? beginning : BeginningKey.with(beginning, folded);
  }

  /** Whether a word may begin with some letters. */
  boolean has(int beginning) {
    return known.get(slot(beginning));
  }

  private static int slot(int beginning) {
    return BeginningKey.slot(beginning, BITS_OF_SLOT);
  }
}
