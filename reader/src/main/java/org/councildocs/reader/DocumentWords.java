package org.councildocs.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.councildocs.phrase.Folding;

/**
 * The words of one document that have more than one character, as {@link Folding} compares them.
 * One pass notes where words of one beginning stand; the words themselves are made only of those
 * beginnings that are asked for.
 */
final class DocumentWords {

  /** How many characters of a word are its beginning. */
  private static final int BEGINNING = 4;

  private static final int BITS_OF_SLOT = 10;

  private static final int NONE = -1;

  private final String text;

  /** The last word of each slot, and for each word the one before it in its slot. */
  private final int[] last = new int[1 << BITS_OF_SLOT];

  private int[] before = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  private final Map<Integer, NavigableSet<String>> known = new HashMap<>();

  DocumentWords(String text) {
    this.text = text;
    Arrays.fill(last, NONE);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !belongsToWord(text.charAt(i))) {
        if (i - start > 1) {
          add(start, i);
        }
        start = i + 1;
      }
    }
  }

  /** Whether a character belongs to a word; a dash does, for a word with one is another word. */
  private static boolean belongsToWord(char c) {
    return Characters.letter(c) || c == '-';
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      before = Arrays.copyOf(before, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    int slot = slot(text, start, end);
    before[count] = last[slot];
    starts[count] = start;
    ends[count] = end;
    last[slot] = count++;
  }

  /** The slot of a word, by its first characters as {@link Folding#fold(String)} has them. */
  private static int slot(String text, int start, int end) {
    int beginning = BeginningKey.NOTHING;
    int length = 0;
    char previous = Folding.GAP;
    for (int i = start; i < end && length < BEGINNING; i++) {
      char c = Folding.fold(text.charAt(i));
      if (c != Folding.NOTHING && (c != Folding.GAP || previous != Folding.GAP)) {
        beginning = BeginningKey.with(beginning, c);
        length++;
        previous = c;
      }
    }
    return BeginningKey.slot(beginning, BITS_OF_SLOT);
  }

  /** All words, folded. */
  Set<String> all() {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < count; i++) {
      words.add(word(i));
    }
    return words;
  }

  /** The words that begin as a folded word does, some others among them. */
  NavigableSet<String> beginningLike(String folded) {
    int slot = slot(folded, 0, folded.length());
    NavigableSet<String> words = known.get(slot);
    if (words == null) {
      words = new TreeSet<>();
      for (int i = last[slot]; i != NONE; i = before[i]) {
        words.add(word(i));
      }
      known.put(slot, words);
    }
    return words;
  }

  private String word(int index) {
    return Folding.fold(text.substring(starts[index], ends[index]));
  }
}
