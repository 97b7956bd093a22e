package org.councildocs.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.councildocs.phrase.Folding;

/**
 * The words of one document, as {@link Folding} compares them. One pass notes where words of one
 * beginning stand; the words themselves are made only of those beginnings that are asked for.
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
    each(text, this::add);
  }

  /** Is told where a word stands. */
  @FunctionalInterface
  interface Visitor {
    void word(int start, int end);
  }

  /** Goes through the words of a text that have more than one character. */
  static void each(String text, Visitor visitor) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !belongsToWord(text.charAt(i))) {
        if (i - start > 1) {
          visitor.word(start, i);
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

  /** The words that begin as a folded word does, some others among them. */
  NavigableSet<String> beginningLike(String folded) {
    return known.computeIfAbsent(slot(folded, 0, folded.length()), this::words);
  }

  private NavigableSet<String> words(int slot) {
    NavigableSet<String> words = new TreeSet<>();
    for (int i = last[slot]; i != NONE; i = before[i]) {
      words.add(Folding.fold(text.substring(starts[i], ends[i])));
    }
    return words;
  }
}
