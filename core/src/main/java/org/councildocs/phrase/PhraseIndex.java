package org.councildocs.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.councildocs.language.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they stand for, found in running text as {@link Folding} compares characters.
 *
 * <p>A match begins and ends where words do, except between ideographs. Gaps of any length stand
 * for one another (a line break inside a phrase, two blanks, a dash), and between ideographs a gap
 * counts as nothing. A word of a phrase that ends in {@code *} stands for the word with up to
 * {@value #LONGEST_ENDING} more letters: {@code терроризм*} is {@code терроризма} too. The Arabic
 * particles و ف ب ل ك may be glued to the front.
 *
 * <p>The phrases are a tree of characters. Most nodes have one edge, which stands beside them; the
 * others lie in one hash table. Looking at one place of a text costs at most the length of the
 * longest phrase, so that going through a text is linear in it.
 *
 * @param <V> what phrases stand for
 * @since 0.1.0
 */
public final class PhraseIndex<V> {

  private static final char ANY_ENDING = '*';
  private static final int LONGEST_ENDING = 3;

  /**
   * Marks and blanks that may stand between two characters of a phrase: beyond that the text is no
   * phrase, but an attack.
   */
  private static final int LONGEST_GAP = 80;

  /** The golden ratio of 2^32, which spreads neighbouring keys over the table. */
  private static final int SPREAD = 0x9E3779B9;

  /** A power of two. */
  private static final int BITS_OF_BEGINNINGS = 1024;

  private static final int MOST_NODES = 1 << 16;
  private static final int ROOT = 1;

  /** No node and no value, both of which are counted from 1. */
  private static final int NONE = 0;

  private static final long NO_MATCH = -1;
  private static final int VALUE = 32;
  private static final long BRANCHING = 1L << 48;
  private static final long ENDINGS = 1L << 49;
  private static final String ARABIC_CONJUNCTIONS = "وف";
  private static final String ARABIC_PREPOSITIONS = "بلك";
  private static final char FIRST_ARABIC = 0x620;
  private static final char LAM = 'ل';
  private static final char ALEF = 'ا';

  /** Which characters phrases begin with, as bits: most places of a text begin none. */
  private final long[] beginnings = new long[BITS_OF_BEGINNINGS / Long.SIZE];

  /**
   * The nodes, each one number: its first edge, where that leads, the number of its value above
   * {@link #VALUE}, and whether it is {@link #BRANCHING} or has an edge for {@link #ENDINGS}. The
   * nodes of a phrase stand side by side, so that going down one touches little memory.
   */
  private final long[] tree;

  /**
   * The edges that are not the first of their node: the node and the character, and where it leads.
   */
  private final long[] edges;

  private final List<V> values;
  private int nodes = ROOT + 1;

  /**
   * Makes an index.
   *
   * @param phrases the phrases and what they stand for; the same pair may come twice
   * @throws IllegalStateException if two phrases that differ at most in what folding drops stand
   *     for different things
   * @throws NullPointerException if a phrase or a value is null
   */
  public PhraseIndex(Collection<Map.Entry<String, V>> phrases) {
    int characters = 0;
    int longest = 0;
    for (Map.Entry<String, V> phrase : phrases) {
      int length = phrase.getKey().length();
      characters += length;
      longest = Math.max(longest, length);
    }
    int size = characters + nodes;
    if (size > MOST_NODES) {
      throw new IllegalStateException("too many phrases: " + characters + " characters");
    }
    tree = new long[size];
    // A phrase leaves the tree at one place, so that it adds one edge at most to another node.
    edges = new long[2 * Integer.highestOneBit(Math.max(4, 2 * phrases.size()))];
    List<V> inOrder = new ArrayList<>(phrases.size());
    char[] folded = new char[longest];
    for (Map.Entry<String, V> phrase : phrases) {
      int length = Folding.fold(phrase.getKey(), folded);
      add(phrase, folded, length, inOrder);
    }
    values = List.copyOf(inOrder);
    String particles = ARABIC_CONJUNCTIONS + ARABIC_PREPOSITIONS;
    for (int i = 0; i < particles.length(); i++) {
      markBeginning(particles.charAt(i));
    }
  }

  private void markBeginning(char folded) {
    int bit = folded & (BITS_OF_BEGINNINGS - 1);
    beginnings[bit / Long.SIZE] |= 1L << bit;
  }

  /**
   * Says whether a phrase may begin with a character.
   *
   * @param c any character
   * @return false if surely none does
   */
  public boolean mayBeginWith(char c) {
    return mayBeginWithFolded(Folding.fold(c));
  }

  private boolean mayBeginWithFolded(char folded) {
    int bit = folded & (BITS_OF_BEGINNINGS - 1);
    return (beginnings[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private void add(Map.Entry<String, V> phrase, char[] folded, int length, List<V> inOrder) {
    V value = phrase.getValue();
    if (length == 0) {
      throw new IllegalStateException("an empty phrase stands for " + value);
    }
    markBeginning(folded[0]);
    int node = grow(folded, length);
    int known = value(tree[node]);
    if (known == NONE) {
      inOrder.add(value);
      tree[node] |= (long) inOrder.size() << VALUE;
    } else {
      V other = inOrder.get(known - 1);
      if (!other.equals(value)) {
        throw new IllegalStateException(
            phrase.getKey() + " stands for " + other + " and for " + value);
      }
    }
  }

  private int grow(char[] folded, int length) {
    int node = ROOT;
    int known = 0;
    while (known < length) {
      int next = child(node, folded[known]);
      if (next == NONE) {
        break;
      }
      node = next;
      known++;
    }
    for (int i = known; i < length; i++) {
      addEdge(node, folded[i], nodes);
      node = nodes++;
    }
    return node;
  }

  private void addEdge(int node, char c, int target) {
    if (c == ANY_ENDING) {
      tree[node] |= ENDINGS;
    }
    if (firstTarget(tree[node]) == NONE) {
      tree[node] |= (long) target << Character.SIZE | c;
    } else {
      tree[node] |= BRANCHING;
      edges[slot(node, c)] = (long) target << Integer.SIZE | key(node, c);
    }
  }

  private static int firstTarget(long node) {
    return (char) (node >>> Character.SIZE);
  }

  private static int value(long node) {
    return (char) (node >>> VALUE);
  }

  /**
   * Unique, since nodes are fewer than 2^16, and never 0, since no phrase holds the character 0.
   */
  private static long key(int node, char c) {
    return (long) node << Character.SIZE | c;
  }

  private int slot(int node, char c) {
    int key = (int) key(node, c);
    int mask = edges.length - 1;
    int slot = (key * SPREAD) >>> 7 & mask;
    while (edges[slot] != 0 && (int) edges[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private int child(int node, char c) {
    long here = tree[node];
    if ((char) here == c) {
      return firstTarget(here);
    }
    return (here & BRANCHING) == 0 ? NONE : (int) (edges[slot(node, c)] >>> Integer.SIZE);
  }

  /**
   * Finds the longest phrase that begins at a place.
   *
   * @param text any text
   * @param from the offset of the first character of the phrase, or of an Arabic particle glued to
   *     it
   * @return the match, or null if no phrase begins there
   * @throws IndexOutOfBoundsException if {@code from} is negative
   */
  public @Nullable PhraseMatch<V> longestAt(CharSequence text, int from) {
    if (from >= text.length()) {
      return null;
    }
    char first = Folding.fold(text.charAt(from));
    return mayBeginWithFolded(first) && wordMayBegin(first, before(text, from))
        ? matchAt(text, from, first)
        : null;
  }

  /**
   * Finds the first place where a phrase begins, and the longest phrase there.
   *
   * @param text any text
   * @param from the offset from which on it is looked for
   * @param to the offset before which the phrase begins
   * @return the match, or null if no phrase begins there
   * @throws IndexOutOfBoundsException if {@code from} is negative, or {@code to} behind the text
   */
  public @Nullable PhraseMatch<V> firstBetween(CharSequence text, int from, int to) {
    char before = before(text, from);
    int dropped = 0;
    for (int i = from; i < to; i++) {
      char c = Folding.fold(text.charAt(i));
      if (c == Folding.NOTHING) {
        dropped++;
        before = dropped < LONGEST_GAP ? before : Folding.GAP;
      } else {
        if (mayBeginWithFolded(c) && wordMayBegin(c, before)) {
          PhraseMatch<V> match = matchAt(text, i, c);
          if (match != null) {
            return match;
          }
        }
        dropped = 0;
        before = c;
      }
    }
    return null;
  }

  /**
   * Finds all phrases in a text in one pass, each behind the one before.
   *
   * @param text any text
   * @return the matches, in the order of the text
   * @throws NullPointerException if {@code text} is null
   */
  public List<PhraseMatch<V>> allIn(CharSequence text) {
    List<PhraseMatch<V>> all = new ArrayList<>();
    PhraseMatch<V> match = firstBetween(text, 0, text.length());
    while (match != null) {
      all.add(match);
      match = firstBetween(text, match.span().end(), text.length());
    }
    return all;
  }

  private @Nullable PhraseMatch<V> matchAt(CharSequence text, int from, char first) {
    PhraseMatch<V> match = match(text, from, from, ROOT);
    return match != null || first < FIRST_ARABIC ? match : afterArabicParticle(text, from);
  }

  private @Nullable PhraseMatch<V> afterArabicParticle(CharSequence text, int from) {
    int at = from;
    if (ARABIC_CONJUNCTIONS.indexOf(text.charAt(at)) >= 0) {
      at++;
      PhraseMatch<V> match = match(text, at, at, ROOT);
      if (match != null) {
        return match;
      }
    }
    if (at >= text.length() || ARABIC_PREPOSITIONS.indexOf(text.charAt(at)) < 0) {
      return null;
    }
    PhraseMatch<V> match = match(text, at + 1, at + 1, ROOT);
    if (match == null
        && text.charAt(at) == LAM
        && at + 1 < text.length()
        && text.charAt(at + 1) == LAM) {
      // After ل the article ال loses its alef: للسودان is ل and السودان.
      int article = child(ROOT, ALEF);
      match = article == NONE ? null : match(text, at + 1, at + 1, article);
    }
    return match;
  }

  private @Nullable PhraseMatch<V> match(CharSequence text, int start, int from, int node) {
    char last = from == 0 ? Folding.GAP : Folding.fold(text.charAt(from - 1));
    long found = walk(text, from, node, last);
    return found == NO_MATCH
        ? null
        : new PhraseMatch<>(new TextSpan(start, (int) (found >>> 32)), values.get((int) found - 1));
  }

  /**
   * Goes down the tree along the text, from a node and the character before.
   *
   * @return the end of the longest phrase in the upper half and the number of its value in the
   *     lower, or {@link #NO_MATCH}
   */
  private long walk(CharSequence text, int from, int start, char before) {
    long best = NO_MATCH;
    int node = start;
    int at = from;
    char last = before;
    boolean behindGap = false;
    while (node != NONE) {
      char c = foldedAt(text, at);
      if (c == Folding.NOTHING) {
        at = past(text, at, Folding.NOTHING);
        c = foldedAt(text, at);
      }
      long here = tree[node];
      // A gap that counts as nothing belongs to a phrase only if the phrase goes on behind it.
      if (value(here) != NONE && !behindGap && wordMayEnd(last, c)) {
        best = (long) at << 32 | value(here);
      }
      if ((here & ENDINGS) != 0) {
        best = Math.max(best, walkPastEnding(text, at, child(node, ANY_ENDING)));
      }
      if (at >= text.length()) {
        return best;
      }
      int next = c == Folding.GAP ? past(text, at, Folding.GAP) : at + 1;
      behindGap =
          c == Folding.GAP
              && Folding.ideographic(last)
              && Folding.ideographic(foldedAt(text, next));
      if (!behindGap) {
        node = c == ANY_ENDING ? NONE : child(node, c);
        last = c;
      }
      at = next;
    }
    return best;
  }

  private long walkPastEnding(CharSequence text, int from, int node) {
    int end = from;
    while (end - from < LONGEST_ENDING && Folding.continuesWord(foldedAt(text, end))) {
      end = past(text, end + 1, Folding.NOTHING);
    }
    return Folding.continuesWord(foldedAt(text, end))
        ? NO_MATCH
        : walk(text, end, node, Folding.GAP);
  }

  private static boolean wordMayBegin(char first, char before) {
    return first != Folding.NOTHING
        && first != Folding.GAP
        && !(Folding.continuesWord(first) && Folding.continuesWord(before));
  }

  /** What the last character before a place that counts folds to; a gap where there is none. */
  private static char before(CharSequence text, int at) {
    int before = at - 1;
    while (before >= 0 && at - before < LONGEST_GAP && foldedAt(text, before) == Folding.NOTHING) {
      before--;
    }
    return before < 0 ? Folding.GAP : foldedAt(text, before);
  }

  private static boolean wordMayEnd(char last, char next) {
    return !Folding.continuesWord(last) || !Folding.continuesWord(next);
  }

  private static char foldedAt(CharSequence text, int at) {
    return at < text.length() ? Folding.fold(text.charAt(at)) : Folding.GAP;
  }

  /** Returns the offset after a run of what folds alike. */
  private static int past(CharSequence text, int from, char folded) {
    int at = from;
    while (at < text.length()
        && at - from < LONGEST_GAP
        && Folding.fold(text.charAt(at)) == folded) {
      at++;
    }
    return at;
  }
}
