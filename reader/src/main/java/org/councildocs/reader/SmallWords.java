package org.councildocs.reader;

import java.util.List;

/**
 * Counts the small words of the languages in Latin letters in running text, without making a text
 * of each word: a word is one number, eight bits for each of its letters.
 */
final class SmallWords {

  private static final int LONGEST = 7;
  private static final int BITS = 8;

  /** What stands for a word that is too long, or has letters of more bits. */
  private static final long OTHER = -1;

  private static final int BITS_OF_SLOT = 7;

  /** The golden ratio of 2^64, which spreads neighbouring numbers over the table. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** A hash table with room for many times the words there are, so that most slots are free. */
  private final long[] words = new long[1 << BITS_OF_SLOT];

  private final byte[] languages = new byte[words.length];

  /**
   * Makes what counts some words.
   *
   * @param wordsOfLanguages the words of each language, in small letters
   */
  SmallWords(List<List<String>> wordsOfLanguages) {
    int count = 0;
    for (int i = 0; i < wordsOfLanguages.size(); i++) {
      for (String word : wordsOfLanguages.get(i)) {
        if (++count > words.length / 2) {
          throw new IllegalStateException("more small words than there is room for: " + count);
        }
        int slot = slot(key(word));
        words[slot] = key(word);
        languages[slot] = (byte) i;
      }
    }
  }

  private static long key(String word) {
    long key = 0;
    for (int i = 0; i < word.length(); i++) {
      key = with(key, word.charAt(i));
    }
    if (key == OTHER) {
      throw new IllegalStateException("no small word: " + word);
    }
    return key;
  }

  /** A word and one more letter. */
  private static long with(long word, char letter) {
    boolean more = word >>> (BITS * (LONGEST - 1)) == 0 && letter < 1 << BITS;
    return more ? word << BITS | small(letter) : OTHER;
  }

  private static char small(char letter) {
    // In ASCII a bit tells small letters from capitals.
    return letter < 0x80 ? (char) (letter | 0x20) : Character.toLowerCase(letter);
  }

  /**
   * How often the words of each language stand in some texts. Once one language has enough, the
   * rest is left uncounted.
   *
   * @param most as many characters are looked at
   * @param enough the number of words that is enough, for each language
   */
  int[] count(Iterable<String> texts, int most, int... enough) {
    int[] counts = new int[enough.length];
    int left = most;
    for (String text : texts) {
      boolean known = count(text, Math.min(text.length(), left), enough, counts);
      left -= text.length() + 1;
      if (known || left <= 0) {
        break;
      }
    }
    return counts;
  }

  /** Counts on; true once one language has enough. */
  private boolean count(String text, int length, int[] enough, int[] counts) {
    long word = 0;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? text.charAt(i) : ' ';
      if (Characters.letter(c)) {
        word = with(word, c);
      } else if (word != 0) {
        int language = language(word);
        if (language >= 0 && ++counts[language] == enough[language]) {
          return true;
        }
        word = 0;
      }
    }
    return false;
  }

  private int language(long word) {
    int slot = slot(word);
    return words[slot] == 0 ? -1 : languages[slot];
  }

  /** Where a word stands in the table, or the free slot where it would. */
  private int slot(long word) {
    int slot = (int) ((word * SPREAD) >>> (Long.SIZE - BITS_OF_SLOT));
    while (words[slot] != 0 && words[slot] != word) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }
}
