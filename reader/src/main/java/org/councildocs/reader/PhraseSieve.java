package org.councildocs.reader;

import java.util.Collection;
import org.councildocs.phrase.Folding;

/**
 * Says in one pass over a text where phrases of up to 64 sets may begin, so that each set is looked
 * for at few places only.
 *
 * <p>What is remembered of a phrase is how it begins: its first character, its first two, and so on
 * up to {@value #LONGEST}. The characters behind a place are compared until no phrase begins so, or
 * until one is no sure one (a mark that folding drops, a gap where gaps may not count, the end). So
 * a phrase may be promised that is not there, but none that is there is missed.
 */
final class PhraseSieve {

  /** How many characters of a phrase are remembered. */
  private static final int LONGEST = 8;

  private static final int BITS_OF_SLOT = 11;

  /** Which bit of the first characters stands for a character. */
  private static final int FIRST = 4095;

  /** Two particles, their vowel signs and kashidas among them. */
  private static final int LONGEST_PARTICLES = 8;

  private static final char ANY_ENDING = '*';
  private static final char LAM = 'ل';
  private static final char ALEF = 'ا';

  /** Which characters phrases begin with, as bits: most characters of a text begin none. */
  private final long[] first = new long[(FIRST + 1) / Long.SIZE];

  /**
   * For some characters the sets with a phrase that begins so, and beside them those with a phrase
   * of just these characters, or one behind which anything may stand.
   */
  private final long[] table = new long[2 << BITS_OF_SLOT];

  private int sets;

  PhraseSieve() {
    // Behind this particle the article loses its alef.
    markFirst(LAM);
  }

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
      add(Folding.fold(phrase), bit);
    }
    return bit;
  }

  private void add(String folded, long bit) {
    markFirst(folded.charAt(0));
    int beginning = BeginningKey.NOTHING;
    char last = Folding.NOTHING;
    for (int i = 0; i < folded.length() && i < LONGEST; i++) {
      char c = folded.charAt(i);
      if (c == ANY_ENDING || (c == Folding.GAP && Characters.han(last))) {
        break;
      }
      beginning = BeginningKey.with(beginning, c);
      table[slot(beginning)] |= bit;
      last = c;
    }
    table[slot(beginning) + 1] |= bit;
  }

  private void markFirst(char c) {
    first[(c & FIRST) / Long.SIZE] |= 1L << c;
  }

  private boolean mayBeginWith(char c) {
    return (first[(c & FIRST) / Long.SIZE] & 1L << c) != 0;
  }

  /** The places of a text where phrases may begin. */
  Sifted sift(String text) {
    Sifted sifted = new Sifted(this);
    int word = 0;
    boolean behindArabic = false;
    char before = Folding.NOTHING;
    char c = foldedAt(text, 0);
    for (int i = 0; i < text.length(); i++) {
      char next = foldedAt(text, i + 1);
      boolean arabic = arabic(c);
      word = arabic && !behindArabic ? i : word;
      long sets = (joined(before) && joined(c)) || !mayBeginWith(c) ? 0 : sets(text, i, c, next);
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

  /** The sets of which a phrase may begin at a place, which has a character. */
  private long sets(String text, int place, char first, char second) {
    int beginning = BeginningKey.with(BeginningKey.NOTHING, first);
    int slot = slot(beginning);
    long going = table[slot];
    long sets = table[slot + 1];
    char last = first;
    char c = second;
    int length = 1;
    while (going != 0 && length < LONGEST && !unsure(text, place + length, c, last)) {
      beginning = BeginningKey.with(beginning, c);
      slot = slot(beginning);
      going &= table[slot];
      sets |= going & table[slot + 1];
      last = c;
      length++;
      c = foldedAt(text, place + length);
    }
    sets |= going;
    return first == LAM ? sets | table[slot(BeginningKey.with(BeginningKey.NOTHING, ALEF))] : sets;
  }

  /** Whether between two such letters no word begins: those of scripts without glued particles. */
  private static boolean joined(char folded) {
    return (folded >= 'a' && folded <= 'z') || (folded >= 'а' && folded <= 'я');
  }

  private static boolean arabic(char folded) {
    return folded >= 0x620 && folded < 0x700;
  }

  /** Whether a character may stand for another one, or for nothing. */
  private static boolean unsure(String text, int place, char folded, char last) {
    if (folded == Folding.GAP) {
      char next = foldedAt(text, place + 1);
      return next == Folding.GAP || next == Folding.NOTHING || Characters.han(last);
    }
    return folded == Folding.NOTHING || folded == ANY_ENDING;
  }

  /** The folded character at a place; nothing at the end. */
  private static char foldedAt(String text, int place) {
    return place < text.length() ? Folding.fold(text.charAt(place)) : Folding.NOTHING;
  }

  private static int slot(int beginning) {
    return BeginningKey.slot(beginning, BITS_OF_SLOT) << 1;
  }
}
