package org.councildocs.symbol;

/**
 * Short words of ASCII letters as numbers: five bits a letter, case ignored, so that a table of
 * words can be asked without making a string. Of a word of more than twelve letters the last twelve
 * count. {@code 0} stands for "no word".
 */
final class LetterKeys {

  private static final int BITS = 5;
  private static final int LONGEST = 15;

  private LetterKeys() {}

  /** The key of a word that is longer by one letter, hyphen or full stop. */
  static long with(long key, char letter) {
    return letter < 'A' ? key << BITS | letter - 17 : withLetter(key, letter);
  }

  static long withLetter(long key, char letter) {
    return key << BITS | (letter & 31);
  }

  static long of(CharSequence word) {
    if (word.length() > LONGEST) {
      throw new IllegalArgumentException("word of more than " + LONGEST + " letters: " + word);
    }
    long key = 0;
    for (int i = 0; i < word.length(); i++) {
      key = with(key, word.charAt(i));
    }
    return key;
  }

  static boolean fits(int length) {
    return length <= LONGEST;
  }

  /** An open-addressing table from keys to small numbers above zero; built once, never changed. */
  static final class Table {
    private final long[] keys;
    private final int[] values;
    private final int mask;

    Table(int entries) {
      int size = Integer.highestOneBit(Math.max(entries, 4) * 4);
      keys = new long[size];
      values = new int[size];
      mask = size - 1;
    }

    void put(long key, int value) {
      int slot = slot(key);
      while (keys[slot] != 0 && keys[slot] != key) {
        slot = slot + 1 & mask;
      }
      if (keys[slot] == key) {
        throw new IllegalArgumentException("a word stands twice in the table: key " + key);
      }
      keys[slot] = key;
      values[slot] = value;
    }

    /** The value of a key, or 0. */
    int get(long key) {
      int slot = slot(key);
      while (keys[slot] != key) {
        if (keys[slot] == 0) {
          return 0;
        }
        slot = slot + 1 & mask;
      }
      return values[slot];
    }

    private int slot(long key) {
      return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    }
  }
}
