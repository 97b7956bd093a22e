package org.councildocs.reader;

import java.util.Collection;
import org.councildocs.phrase.Folding;

/**
 * Says in one pass over a text which of up to 64 sets of phrases it may hold, so that the many that
 * it does not hold need not be looked for one by one.
 *
 * <p>What is remembered of a phrase is its first two characters. Where the second character of a
 * place is no sure one (a gap, a mark that folding drops, the end), the first alone decides. So a
 * set may be promised that is not there, but none that is there is missed.
 */
final class PhraseSieve {

  /** The number of entries of each table, a power of two. */
  private static final int SIZE = 1024;

  /** The golden ratio of 2^32, which spreads neighbouring keys over the table. */
  private static final int SPREAD = 0x9E3779B9;

  private static final char ANY_ENDING = '*';
  private static final char LAM = 'ل';
  private static final char ALEF = 'ا';

  /** The sets with a phrase that begins with a character. */
  private final long[] beginnings = new long[SIZE];

  /** The sets with a phrase that begins with two characters. */
  private final long[] pairs = new long[SIZE];

  /** The sets with a phrase of one character, or one behind which anything may stand. */
  private final long[] single = new long[SIZE];

  private int sets;

  /**
   * Adds a set of phrases.
   *
   * @return the bit that stands for the set
   */
  long add(Collection<String> phrases) {
    if (sets == Long.SIZE) {
      throw new IllegalStateException("more than " + Long.SIZE + " sets of phrases");
    }
    long bit = 1L << sets++;
    for (String phrase : phrases) {
      String folded = Folding.fold(phrase);
      char first = folded.charAt(0);
      beginnings[slot(first)] |= bit;
      if (folded.length() == 1 || unsure(folded.charAt(1))) {
        single[slot(first)] |= bit;
      } else {
        pairs[slot(first, folded.charAt(1))] |= bit;
      }
    }
    return bit;
  }

  /** The bits of all sets of which a phrase may begin somewhere in a text. */
  long sift(String text) {
    long found = 0;
    char before = Folding.NOTHING;
    char c = text.isEmpty() ? Folding.NOTHING : Folding.fold(text.charAt(0));
    for (int i = 1; i <= text.length(); i++) {
      char next = i < text.length() ? Folding.fold(text.charAt(i)) : Folding.NOTHING;
      long sets = beginnings[slot(c)];
      if (sets != 0 && !(joined(before) && joined(c))) {
        found |= unsure(next) ? sets : sets & (pairs[slot(c, next)] | single[slot(c)]);
      }
      if (c == LAM) {
        // Behind this particle the article loses its alef.
        found |= beginnings[slot(ALEF)];
      }
      before = c;
      c = next;
    }
    return found;
  }

  /** Whether between two such letters no word begins: those of scripts without glued particles. */
  private static boolean joined(char folded) {
    return (folded >= 'a' && folded <= 'z') || (folded >= 'а' && folded <= 'я');
  }

  private static boolean unsure(char folded) {
    return folded == Folding.NOTHING || folded == Folding.GAP || folded == ANY_ENDING;
  }

  private static int slot(char c) {
    return c & (SIZE - 1);
  }

  private static int slot(char c, char next) {
    return ((((c << 16) | next) * SPREAD) >>> 16) & (SIZE - 1);
  }
}
