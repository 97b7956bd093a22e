package org.councildocs.reader;

import java.util.Collection;
import org.councildocs.phrase.Folding;

/**
 * Says in one pass over a text where phrases of up to 64 sets may begin, so that each set is looked
 * for at few places only.
 *
 * <p>What is remembered of a phrase is its first two characters. Where the second character of a
 * place is no sure one (a gap, a mark that folding drops, the end), the first alone decides. So a
 * phrase may be promised that is not there, but none that is there is missed.
 */
final class PhraseSieve {

  /** The number of entries of each table, a power of two. */
  private static final int SIZE = 1024;

  /** The golden ratio of 2^32, which spreads neighbouring keys over the table. */
  private static final int SPREAD = 0x9E3779B9;

  /** Two particles, their vowel signs and kashidas among them. */
  private static final int LONGEST_PARTICLES = 8;

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

  /** The places of a text where phrases may begin. */
  Sifted sift(String text) {
    Sifted sifted = new Sifted(this);
    int word = 0;
    boolean behindArabic = false;
    char before = Folding.NOTHING;
    char c = text.isEmpty() ? Folding.NOTHING : Folding.fold(text.charAt(0));
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? Folding.fold(text.charAt(i + 1)) : Folding.NOTHING;
      boolean arabic = arabic(c);
      word = arabic && !behindArabic ? i : word;
      long sets = joined(before) && joined(c) ? 0 : sets(c, next);
      if (sets != 0) {
        boolean glued = (arabic || behindArabic) && i - word <= LONGEST_PARTICLES;
        if (glued) {
          // A phrase with particles glued to it is found where they begin.
          sifted.add(word, sets);
        }
        if (!glued || !arabic) {
          sifted.add(i, sets);
        }
      }
      behindArabic = arabic || (behindArabic && c == Folding.NOTHING);
      before = c;
      c = next;
    }
    return sifted;
  }

  /** The sets of which a phrase may begin with a character, by the one behind it. */
  private long sets(char c, char next) {
    long sets = beginnings[slot(c)];
    if (sets != 0) {
      sets = unsure(next) ? sets : sets & (pairs[slot(c, next)] | single[slot(c)]);
    }
    // Behind this particle the article loses its alef.
    return c == LAM ? sets | beginnings[slot(ALEF)] : sets;
  }

  /** Whether between two such letters no word begins: those of scripts without glued particles. */
  private static boolean joined(char folded) {
    return (folded >= 'a' && folded <= 'z') || (folded >= 'а' && folded <= 'я');
  }

  private static boolean arabic(char folded) {
    return folded >= 0x620 && folded < 0x700;
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
