package org.councildocs.reader;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.councildocs.phrase.Folding;
import org.councildocs.phrase.PhraseIndex;
import org.councildocs.phrase.PhraseMatch;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one key of a phrasebook, and what each stands for.
 *
 * @param <V> what phrases stand for
 */
final class Phrases<V> {

  /** Which bit of the endings stands for a character. */
  private static final int ENDING = 1023;

  /** In a phrase any ending of the word before it. */
  private static final char ANY_ENDING = '*';

  private final @Nullable PhraseIndex<V> index;
  private final int longest;
  private final Set<String> phrases;

  /** Which characters phrases end with, as bits: most places of a text end none. */
  private final long[] endings = new long[(ENDING + 1) / Long.SIZE];

  private @Nullable PhraseSieve sieve;
  private long set;

  Phrases(Map<String, V> phrases) {
    int length = 0;
    for (String phrase : phrases.keySet()) {
      length = Math.max(length, phrase.length());
      markEnding(phrase);
    }
    index = phrases.isEmpty() ? null : new PhraseIndex<>(phrases.entrySet());
    longest = length;
    this.phrases = phrases.keySet();
  }

  private void markEnding(String phrase) {
    int last = phrase.length() - 1;
    while (last > 0 && Folding.fold(phrase.charAt(last)) == Folding.NOTHING) {
      last--;
    }
    char folded = Folding.fold(phrase.charAt(last));
    if (folded == ANY_ENDING) {
      Arrays.fill(endings, -1L);
    } else {
      endings[(folded & ENDING) / Long.SIZE] |= 1L << folded;
    }
  }

  private boolean mayEndWith(char c) {
    char folded = Folding.fold(c);
    return folded == Folding.NOTHING
        || (endings[(folded & ENDING) / Long.SIZE] & 1L << folded) != 0;
  }

  /** From now on passages are asked first whether they may hold such a phrase. */
  void sieveWith(PhraseSieve sieve) {
    this.set = sieve.add(phrases);
    this.sieve = sieve;
  }

  boolean none() {
    return index == null;
  }

  /** False if no phrase begins with a character. */
  boolean mayBeginWith(char c) {
    return index != null && index.mayBeginWith(c);
  }

  /** False if a text is longer than any phrase with a stray blank behind each letter. */
  boolean mayBeSpreadOver(int length) {
    return length <= 2 * longest;
  }

  /** The longest phrase that begins at a place, or null. */
  @Nullable Match<V> at(CharSequence text, int from) {
    return index == null || from >= text.length() ? null : match(index.longestAt(text, from));
  }

  private static <V> @Nullable Match<V> match(@Nullable PhraseMatch<V> found) {
    return found == null
        ? null
        : new Match<>(found.span().start(), found.span().end(), found.value());
  }

  /** The first phrase that begins between two places, or null. */
  @Nullable Match<V> find(CharSequence text, int from, int to) {
    return index == null
        ? null
        : match(index.firstBetween(text, from, Math.min(to, text.length())));
  }

  /** The first phrase that begins between two places of a passage, or null. */
  @Nullable Match<V> find(Passage passage, int from, int to) {
    if (index == null || sieve == null) {
      return find(passage.text(), from, to);
    }
    Sifted places = passage.sifted(sieve);
    for (int at = places.next(set, from, to); at >= 0; at = places.next(set, at + 1, to)) {
      Match<V> match = at(passage.text(), at);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /**
   * The first place between two of a passage where such a phrase may begin; the second where none
   * does.
   */
  int next(Passage passage, int from, int to) {
    int place = sieve == null ? from : passage.sifted(sieve).next(set, from, to);
    return place < 0 ? to : place;
  }

  /** The first phrase in a passage, or null. */
  @Nullable Match<V> find(Passage passage) {
    return find(passage, 0, passage.length());
  }

  boolean in(Passage passage) {
    return find(passage) != null;
  }

  /** False if a passage surely holds none of the phrases. */
  boolean mayBeIn(Passage passage) {
    return index != null && (sieve == null || passage.sifted(sieve).mayHold(set));
  }

  /** The first phrase in a text, or null. */
  @Nullable Match<V> find(CharSequence text) {
    return find(text, 0, text.length());
  }

  boolean in(CharSequence text) {
    return find(text) != null;
  }

  /** The longest phrase that ends exactly at a place, or null. */
  @Nullable Match<V> endingAt(CharSequence text, int end) {
    if (end <= 0 || end > text.length() || !mayEndWith(text.charAt(end - 1))) {
      return null;
    }
    for (int i = Math.max(0, end - longest - 4); i < end; i++) {
      Match<V> match = at(text, i);
      if (match != null && match.end() == end) {
        return match;
      }
    }
    return null;
  }

  /** What the text as a whole stands for, or null. */
  @Nullable V whole(CharSequence text) {
    Match<V> match = at(text, 0);
    return match != null && match.end() == text.length() ? match.value() : null;
  }
}
