package org.councildocs.reader;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.councildocs.phrase.Folding;

/**
 * The words that are known to be words, since the phrases of the language or the document itself
 * have them elsewhere. Damage is mended only where a known word comes out.
 */
final class Vocabulary {

  /** How many letters of an ending may differ for two words to count as forms of one. */
  private static final int LONGEST_ENDING = 3;

  private static final int SHORTEST_STEM = 6;
  private static final String ARABIC_PARTICLES = "وفبلك";

  private final Set<String> phraseWords;
  private final NavigableSet<String> sortedPhraseWords;
  private final WordBeginnings beginnings;
  private final DocumentWords ownWords;

  private Vocabulary(
      Set<String> phraseWords,
      NavigableSet<String> sortedPhraseWords,
      WordBeginnings beginnings,
      DocumentWords ownWords) {
    this.phraseWords = phraseWords;
    this.sortedPhraseWords = sortedPhraseWords;
    this.beginnings = beginnings;
    this.ownWords = ownWords;
  }

  /** The words of some phrases; a {@code *} for endings does not matter. */
  static Vocabulary of(Iterable<String> phrases) {
    Set<String> words = new DocumentWords(String.join("\n", phrases)).all();
    return new Vocabulary(
        Set.copyOf(words), new TreeSet<>(words), new WordBeginnings(words), new DocumentWords(""));
  }

  /** These words and those of a text. */
  Vocabulary with(String text) {
    return new Vocabulary(phraseWords, sortedPhraseWords, beginnings, new DocumentWords(text));
  }

  /** How the words of the phrases begin. */
  WordBeginnings beginnings() {
    return beginnings;
  }

  /** Whether a word is known as it is. */
  boolean knows(String word) {
    return phraseWords.contains(Folding.fold(word));
  }

  /** Whether an Arabic word is known, be it with particles glued to it: {@code والمتحدة}. */
  boolean knowsArabic(String word) {
    String rest = Folding.fold(word);
    for (int particles = 0; particles < 3; particles++) {
      if (phraseWords.contains(rest) || (rest.startsWith("لل") && knows("ا" + rest.substring(1)))) {
        return true;
      }
      if (rest.length() < 4 || ARABIC_PARTICLES.indexOf(rest.charAt(0)) < 0) {
        return false;
      }
      rest = rest.substring(1);
    }
    return false;
  }

  /**
   * Whether a word or another form of it is known: {@code представителя}, {@code представитель}.
   */
  boolean knowsForm(String word) {
    String plain = Folding.fold(word);
    return knowsForm(plain, sortedPhraseWords) || knowsForm(plain, ownWords.beginningLike(plain));
  }

  private static boolean knowsForm(String plain, NavigableSet<String> words) {
    if (words.contains(plain)) {
      return true;
    }
    for (int cut = 0; cut <= LONGEST_ENDING && plain.length() - cut >= SHORTEST_STEM; cut++) {
      String stem = plain.substring(0, plain.length() - cut);
      String next = words.ceiling(stem);
      if (next != null
          && next.startsWith(stem)
          && next.length() - stem.length() <= LONGEST_ENDING) {
        return true;
      }
    }
    return false;
  }

  /** Whether exactly this word stands in the document or a phrase. */
  boolean has(String word) {
    String plain = Folding.fold(word);
    return phraseWords.contains(plain) || ownWords.beginningLike(plain).contains(plain);
  }
}
