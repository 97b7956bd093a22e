package org.councildocs.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the small words of the languages in Latin letters in running text, without making a text
 * of each word: a word is one number, eight bits for each of its letters.
 */
final class SmallWords {

  private static final int LONGEST = 7;
  private static final int BITS = 8;

  /** What stands for a word that is too long, or has letters of more bits. */
  private static final long OTHER = -1;

  private final long[] words;
  private final int[] languages;

  /**
   * Makes what counts some words.
   *
   * @param wordsOfLanguages the words of each language, in small letters
   */
  SmallWords(List<List<String>> wordsOfLanguages) {
    Map<Long, Integer> sorted = new TreeMap<>();
    for (int i = 0; i < wordsOfLanguages.size(); i++) {
      for (String word : wordsOfLanguages.get(i)) {
        sorted.put(key(word), i);
      }
    }
    words = new long[sorted.size()];
    languages = new int[sorted.size()];
    int place = 0;
    for (Map.Entry<Long, Integer> word : sorted.entrySet()) {
      words[place] = word.getKey();
      languages[place++] = word.getValue();
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
    return more ? word << BITS | Character.toLowerCase(letter) : OTHER;
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
    // Longer words are greater numbers, and most words are longer.
    int found = word > words[words.length - 1] ? -1 : Arrays.binarySearch(words, word);
    return found < 0 ? -1 : languages[found];
  }
}
